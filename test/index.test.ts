import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config.ts';
import { explainFailure } from '../src/explain-failure.ts';
import { runBot } from '../src/run-bot.ts';
import { type Sandbox, startSandbox } from '../src/sandbox/index.ts';
import { type ArticleStore, createArticleStore } from '../src/storage/article-store.ts';
import { openDatabase } from '../src/storage/open-database.ts';
import type { Database } from '../src/storage/schema.ts';
import { createServerStore } from '../src/storage/server-store.ts';
import { connect, TransactionalSqliteDialect } from '../src/storage/sqlite.ts';
import { createWebPageStore } from '../src/storage/web-page-store.ts';
import { run, start } from './support/run.ts';
import { temporaryFolder } from './support/storage.ts';

const BOT = 'src/index.ts';
let discord: Sandbox;
let temporary: string;

beforeAll(async () => {
  // Discord's own three seconds are no measure of a process that starts while other tests run.
  discord = await startSandbox({ answerLimit: 20_000 });
  temporary = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
});
afterAll(async () => {
  await discord.stop();
  await rm(temporary, { recursive: true });
});

const environment = () => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.api,
  DATABASE_URL: `file:${path.join(temporary, 'verbatim.db')}`,
});

describe('npm start', () => {
  it('says what to do where there is no token', async () => {
    const { code, output } = await run(BOT);
    expect(code).toBe(1);
    expect(output).toMatch(/no DISCORD_TOKEN.*developers\/applications.*client_id=.*npm run ask.*npm run sandbox/s);
  });

  it.each(['\ufeff', '\ufffe'])('says that its .env is in UTF-16: %j', async (mark) => {
    const file = path.join(temporary, 'utf-16.env');
    await writeFile(file, Buffer.from(`${mark}DISCORD_TOKEN=a.b.c\n`, 'utf16le'));
    const { code, output } = await run(BOT, [], { DOTENV_CONFIG_PATH: file });
    expect({ code, output }).toEqual({ code: 1, output: '.env is in UTF-16. Save it as UTF-8.\n' });
  });

  it('reports every problem of the configuration, a line each', async () => {
    const { code, output } = await run(BOT, [], { LOG_LEVEL: 'loud', COOLDOWN_BURST: '0' });
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toEqual([
      'LOG_LEVEL must be one of error, warn, info, debug',
      'COOLDOWN_BURST must be a whole number from 1 to 100',
    ]);
  });

  it('ends when Discord closes the connection for good', async () => {
    const bot = start(BOT, [], environment());
    await bot.until(/"message":"ready"/);
    discord.dropGateway(4004);
    const { code, output } = await bot.exit;
    expect(code).toBe(1);
    expect(output).toContain('Discord has closed the connection for good (4004).');
  });
});

describe('a bot that cannot run', () => {
  /** What its operator reads. */
  async function failure(env: Readonly<Record<string, string>>): Promise<string> {
    const config = parseConfig({ ...environment(), ...env });
    const failing = runBot({ ...config, token: config.token ?? '' }, () => undefined);
    return explainFailure(await failing.catch((error: unknown) => error));
  }

  it('lists the faults of every file where no article is valid', async () => {
    const dir = await temporaryFolder();
    await writeFile(path.join(dir, 'a.md'), 'no front matter');
    await writeFile(path.join(dir, 'b.md'), '---\ntitle: T\n---\n');
    expect(await failure({ ARTICLES_DIR: dir })).toMatch(/^a\.md:1: .+\nb\.md:3: .+$/);
  });

  it('says in one line that the token is wrong', async () => {
    const env = { DISCORD_TOKEN: 'wrong', DATABASE_URL: `file:${path.join(temporary, 'unused.db')}` };
    expect(await failure(env)).toMatch(/^Discord refuses the token\..*$/);
  });

  it('says what to do where the database is damaged, and leaves it as it is', async () => {
    const file = path.join(temporary, 'damaged.db');
    await writeFile(file, 'No database.');
    expect(await failure({ DATABASE_URL: `file:${file}` })).toMatch(
      /^The database .*damaged\.db is damaged \(.*\)\. It was left as it is\. Bring a backup back.*$/,
    );
    expect(await readFile(file, 'utf8')).toBe('No database.');
  });
});

describe('a bot that runs', () => {
  const prose = 'The market hall reopens on Saturday after two years of work, says the mayor. '.repeat(4);
  const web = createServer(({ url: asked }, response) => {
    if (asked !== '/page') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<p>${prose}</p><p>${prose}</p>`);
  });
  let bot: ReturnType<typeof start>;
  let db: Database;
  let store: ArticleStore;
  let url: string;

  /** What it finds: a page that was due while it was not running, and what was removed, or left, long ago. */
  beforeAll(async () => {
    web.listen(0, '127.0.0.1');
    await once(web, 'listening');
    const host = `127.0.0.1:${(web.address() as AddressInfo).port}`;
    url = `http://${host}/page`;
    const file = path.join(temporary, 'running.db');
    db = await openDatabase(file);
    store = createArticleStore(db);
    const version = { author: '42', at: 0, size: 1, sha256: 'a' };
    await store.append({ guildId: '1', slug: 'old' }, { ...version, number: 1, kind: 'add' }, 'a');
    await store.append({ guildId: '1', slug: 'old' }, { ...version, number: 2, kind: 'remove' });
    for (const guildId of ['2', discord.server.id]) {
      await store.append({ guildId, slug: 'new' }, { ...version, number: 1, kind: 'add' }, 'a');
      await createServerStore(db).noteDeparture(guildId, 0);
    }
    const key = { guildId: discord.server.id, slug: 'page' };
    const source = `---\ntitle: T\nlang: en\nurl: ${url}\n---\nText.\n`;
    await store.append(key, { ...version, number: 1, kind: 'add', size: source.length, sha256: 'page' }, source);
    await createWebPageStore(db).write(key, { url, schedule: 'daily', next_at: 0 });
    await db.destroy();
    bot = start(BOT, [], {
      ...environment(),
      DATABASE_URL: `file:${file}`,
      FETCH_ALLOWED_HOSTS: host,
    });
    // Beside the bot, which has it to itself, one can only look.
    db = new Kysely({ dialect: new TransactionalSqliteDialect({ database: connect(file) }) });
    store = createArticleStore(db);
    await bot.until(/"message":"ready"/);
  });
  afterAll(async () => {
    await db?.destroy();
    web.closeAllConnections();
    web.close();
  });

  it('deletes what was removed long ago, and servers left long ago, but none that it is in', async () => {
    await bot.until(/"message":"purged","articles":1/);
    await bot.until(/"message":"purged","servers":1/);
    expect(await store.list('1')).toEqual([]);
    expect(await store.list('2')).toEqual([]);
    expect((await store.list(discord.server.id)).map(({ slug }) => slug)).toEqual(['new', 'page']);
  });

  it('fetches at its start the pages that were due while it was not running', async () => {
    await bot.until(/"message":"page refreshed"/);
    expect((await store.read({ guildId: discord.server.id, slug: 'page' }, 2))?.source).toBe(
      `---\ntitle: T\nlang: en\nurl: ${url}\n---\n\n${prose.trim()}\n\n${prose.trim()}\n`,
    );
  });

  it('goes on after the connection broke', async () => {
    discord.dropGateway();
    await bot.until(/"message":"resumed"/);
  });

  it('answers, and on SIGTERM leaves with exit code 0', async () => {
    const reply = await discord
      .user('alice', { locale: 'fr' })
      .slash('ask', { question: 'Qui a rencontré Céline Berthon ?' });
    expect(reply.text).toContain('Abdellatif Hammouchi');
    bot.child.kill('SIGTERM');
    const { code, output } = await bot.exit;
    expect(code).toBe(0);
    expect(output).toContain('"command":"ask"');
    expect(output).not.toContain('Céline');
    expect(output).not.toContain(discord.token);
  });
});
