import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../src/sandbox/index.ts';
import { createArticleStore } from '../src/storage/article-store.ts';
import { openDatabase } from '../src/storage/open-database.ts';
import { createServerStore } from '../src/storage/server-store.ts';
import { createWebPageStore } from '../src/storage/web-page-store.ts';
import { startServer } from './content/web-server.ts';
import { run, start } from './support/run.ts';

const BOT = 'src/index.ts';
let discord: Sandbox;
let temporary: string;

beforeAll(async () => {
  discord = await startSandbox();
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

  it('reports every problem of the configuration, a line each', async () => {
    const { code, output } = await run(BOT, [], { LOG_LEVEL: 'loud', COOLDOWN_BURST: '0' });
    expect(code).toBe(1);
    expect(output.trim().split('\n')).toEqual([
      'LOG_LEVEL must be one of error, warn, info, debug',
      'COOLDOWN_BURST must be a whole number from 1 to 100',
    ]);
  });

  it.each([
    ['the token is wrong', { DISCORD_TOKEN: 'wrong' }, /^Discord refuses the token\..*\n$/],
    [
      'there is no network',
      { DISCORD_API_URL: 'http://127.0.0.1:9/api' },
      /^Discord cannot be reached \(ECONNREFUSED\)\..*\n$/,
    ],
  ])('says in one line that %s', async (_, env, line) => {
    const { code, output } = await run(BOT, [], { ...environment(), ...env });
    expect(code).toBe(1);
    expect(output).toMatch(line);
  });

  it('lists the faults of every file where no article is valid', async () => {
    const dir = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
    await writeFile(path.join(dir, 'a.md'), 'no front matter');
    await writeFile(path.join(dir, 'b.md'), '---\ntitle: T\n---\n');
    const { code, output } = await run(BOT, [], { ...environment(), ARTICLES_DIR: dir });
    await rm(dir, { recursive: true });
    expect(code).toBe(1);
    expect(output).toMatch(/^a\.md:1: .+\nb\.md:3: .+\n$/);
  });

  it('answers, and on SIGTERM leaves with exit code 0', async () => {
    const bot = start(BOT, [], environment());
    await bot.until(/"message":"ready"/);
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

  it('says what to do where the database is damaged, and leaves it as it is', async () => {
    const file = path.join(temporary, 'damaged.db');
    await writeFile(file, 'No database.');
    const { code, output } = await run(BOT, [], { ...environment(), DATABASE_URL: `file:${file}` });
    expect(code).toBe(1);
    expect(output).toMatch(
      /^The database .*damaged\.db is damaged \(.*\)\. It was left as it is\. Bring a backup back.*\n$/,
    );
    expect(await readFile(file, 'utf8')).toBe('No database.');
  });

  it('deletes what was removed long ago, and servers left long ago, but none that it is in', async () => {
    const db = await openDatabase(path.join(temporary, 'verbatim.db'));
    const store = createArticleStore(db);
    const servers = createServerStore(db);
    const version = { author: '42', at: 0, size: 1, sha256: 'a' };
    await store.append({ guildId: '1', slug: 'old' }, { ...version, number: 1, kind: 'add' }, 'a');
    await store.append({ guildId: '1', slug: 'old' }, { ...version, number: 2, kind: 'remove' });
    for (const guildId of ['2', discord.server.id]) {
      await store.append({ guildId, slug: 'new' }, { ...version, number: 1, kind: 'add' }, 'a');
      await servers.noteDeparture(guildId, 0);
    }
    const bot = start(BOT, [], environment());
    await bot.until(/"message":"purged"/);
    bot.child.kill('SIGTERM');
    await bot.exit;
    expect(await store.list('1')).toEqual([]);
    expect(await store.list('2')).toEqual([]);
    expect(await store.list(discord.server.id)).toHaveLength(1);
    await db.destroy();
  });

  it('fetches at its start the pages that were due while it was not running', async () => {
    const prose = 'The market hall reopens on Saturday after two years of work, says the mayor. '.repeat(4);
    const server = await startServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(`<p>${prose}</p><p>${prose}</p>`),
    );
    const url = `${server.origin}/page`;
    const db = await openDatabase(path.join(temporary, 'verbatim.db'));
    const key = { guildId: discord.server.id, slug: 'page' };
    const source = `---\ntitle: T\nlang: en\nurl: ${url}\n---\nText.\n`;
    const version = { number: 1, kind: 'add', author: '42', at: 0, size: source.length, sha256: 'page' } as const;
    await createArticleStore(db).append(key, version, source);
    await createWebPageStore(db).write(key, { url, schedule: 'daily', next_at: 0 });
    await db.destroy();
    const bot = start(BOT, [], { ...environment(), FETCH_ALLOWED_HOSTS: server.host });
    await bot.until(/"message":"page refreshed"/);
    bot.child.kill('SIGTERM');
    expect((await bot.exit).code).toBe(0);
    const after = createArticleStore(await openDatabase(path.join(temporary, 'verbatim.db')));
    expect((await after.read(key, 2))?.source).toBe(
      `---\ntitle: T\nlang: en\nurl: ${url}\n---\n\n${prose.trim()}\n\n${prose.trim()}\n`,
    );
  });

  it('goes on after the connection broke, and ends when Discord closes it for good', async () => {
    const bot = start(BOT, [], environment());
    await bot.until(/"message":"ready"/);
    discord.dropGateway();
    await bot.until(/"message":"resumed"/);
    discord.dropGateway(4004);
    const { code, output } = await bot.exit;
    expect(code).toBe(1);
    expect(output).toContain('Discord has closed the connection for good (4004).');
  });
});
