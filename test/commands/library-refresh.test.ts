import Libsql from 'libsql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Channel } from '../../src/sandbox/state/entities.ts';
import { HARBOUR } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';
import { serverOfItsOwn } from '../support/server-of-its-own.ts';
import { startSharedServer, type WebServer } from '../support/web-server.ts';

const HOUR = 60 * 60 * 1_000;
const DAY = 24 * HOUR;

let bot: Running;
let running: Running;
let server: WebServer;
let log: Channel;

/** What the server answers, and how often it was asked whether the page changed. */
let page: { traders: string; status: number; etag: string | undefined };
let conditional: number;
/** What the server waits for before it answers. */
let held: Promise<void> | undefined;

beforeAll(async () => {
  server = await startSharedServer(async (request, response) => {
    await held;
    if (request.headers['if-none-match'] !== undefined) conditional++;
    if (page.status !== 200) return response.writeHead(page.status).end();
    if (page.etag !== undefined && request.headers['if-none-match'] === page.etag) return response.writeHead(304).end();
    const headers = { 'content-type': 'text/html; charset=utf-8', ...(page.etag ? { etag: page.etag } : {}) };
    return response.writeHead(200, headers).end(markup(page.traders));
  });
  bot = await startBot({ articles: { 'harbour.md': HARBOUR }, allowedHosts: [server.host] });
});
afterAll(async () => {
  await bot.stop();
  server.stop();
});

beforeEach(async () => {
  page = { traders: 'Forty', status: 200, etag: undefined };
  conditional = 0;
  held = undefined;
  server.paths.length = 0;
  running = serverOfItsOwn(bot);
  log = running.discord.addChannel(running.discord.server, 'log');
  await running.libraries.settings.change(running.discord.server.id, { logChannel: log.id });
});
/** Else its pages would be fetched in the tests that follow. */
afterEach(() => running.libraries.servers.delete(running.discord.server.id));

const PROSE = 'The market hall reopens on Saturday after two years of work, and everybody in town will be there. ';
const markup = (traders: string) =>
  `<html lang="en"><body><title>The market hall</title><article><h1>The market hall</h1><p>${PROSE.repeat(5)}</p>
  <p>${traders} traders will sell fruit and vegetables there. ${PROSE}</p></article></body></html>`;

const moderator = () => running.discord.user('mo', { moderator: true, locale: 'en-GB' });
const content = () => running.libraries.content;
const history = () => content().history(running.discord.server.id, 'hall');
const stored = () => running.libraries.pages.of(running.discord.server.id, 'hall');
/** In the log channel, but for what moderators did themselves. */
const notes = () => running.discord.messages(log).filter(({ text }) => !/^-# <@\d+> · version \d+$/mu.test(text));
const told = () => notes().map(({ text }) => text);
const refresh = (every?: string) => moderator().slash('library refresh', { article: 'hall', every });

/** An article of the page, as a moderator adds it. */
async function addHall(): Promise<void> {
  const preview = await moderator().slash('library add', { url: `${server.origin}/hall`, slug: 'hall', title: 'Hall' });
  await moderator().click(preview, 'Confirm');
}

/** Lets time pass, and fetches what is due then. */
async function wait(milliseconds: number): Promise<void> {
  running.discord.clock.advance(milliseconds);
  await running.bot.refreshDue();
}

/** What others may do while a page is fetched, and what is known of the page then. */
const MEANWHILE = [
  [
    'the article is given another page',
    async () => {
      const given = {
        name: 'hall.md',
        content: `---\ntitle: Hall\nlang: en\nurl: ${server.origin}/new\n---\nText.\n`,
      };
      await moderator().click(await moderator().slash('library replace', { article: 'hall', file: given }), 'Confirm');
      const url = `${server.origin}/new`;
      const nextAt = running.discord.clock.now() + DAY;
      await running.libraries.pages.keep(running.discord.server.id, 'hall', { url, schedule: 'daily', nextAt });
      return { url, schedule: 'daily', nextAt, etag: undefined };
    },
    'Somebody has changed the article meanwhile (version 2): nothing was done.',
  ],
  [
    'all of the server is deleted',
    async () => {
      await running.libraries.servers.delete(running.discord.server.id);
      return undefined;
    },
    'There is no such article.',
  ],
] as const;

/** Does something else before the server answers. */
async function whileFetching<Done, Then>(fetching: () => Promise<Done>, meanwhile: () => Promise<Then>) {
  let answer = () => {};
  held = new Promise((resolve) => {
    answer = resolve;
  });
  const asked = server.paths.length;
  const done = fetching();
  await expect.poll(() => server.paths.length).toBeGreaterThan(asked);
  const then = await meanwhile();
  answer();
  return { done: await done, then };
}

describe('/library refresh by hand', () => {
  test('makes no version of an unchanged page', async () => {
    await addHall();
    const reply = await refresh();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toBe('The page of **Hall** (hall) has not changed: no version was made.');
    expect(server.paths).toEqual(['/hall', '/hall']);
    expect(await history()).toHaveLength(1);
  });

  test('asks the server whether the page changed since, and only while that version is served', async () => {
    page.etag = '"1"';
    await addHall();
    expect((await refresh()).text).toContain('has not changed');
    expect(conditional).toBe(1);
    const source = (await content().source(running.discord.server.id, 'hall', 1)) ?? '';
    const change = { guildId: running.discord.server.id, slug: 'hall', author: '42', expected: 1 };
    await content().replace({ ...change, source: source.replace('Forty', 'No') });
    expect((await refresh()).text).toContain('~~No~~ **Forty** traders');
    expect(conditional).toBe(1);
  });

  test('shows the difference of a changed page, and serves it when it is confirmed; the title stays', async () => {
    await addHall();
    page = { ...page, traders: 'Fifty', etag: '"2"' };
    const preview = await refresh();
    expect(preview.text).toMatch(/^### New version: preview\n\*\*Hall\*\*\n-# hall · English · 2 passages/);
    expect(preview.text).toContain('**Hall** (hall) · 1 passage changed\n> ± ~~Forty~~ **Fifty** traders will sell');
    expect(await history()).toHaveLength(1);
    expect((await moderator().click(preview, 'Confirm')).text).toContain('is being served now (version 2)');
    expect((await history())[0]).toMatchObject({ kind: 'replace', author: moderator().id });
    expect(await stored()).toMatchObject({ url: `${server.origin}/hall`, etag: '"2"', schedule: undefined });
  });

  describe.each(['Forty', 'Fifty'])('of a page that has %s traders now', (traders) => {
    test.each(MEANWHILE)('says that %s while it was fetched, and changes nothing', async (_, meanwhile, said) => {
      await addHall();
      page.traders = traders;
      const { done, then } = await whileFetching(() => refresh('hourly'), meanwhile);
      expect([done.ephemeral, done.buttons]).toEqual([true, []]);
      expect(done.text).toContain(said);
      expect(await stored()).toEqual(then && expect.objectContaining(then));
      expect(await history()).toHaveLength(then ? 2 : 0);
    });
  });

  test('does not overwrite what another moderator changed after the preview, and says so', async () => {
    await addHall();
    page = { ...page, traders: 'Fifty', etag: '"2"' };
    const preview = await refresh();
    const [guildId, before] = [running.discord.server.id, await stored()];
    const source = (await content().source(guildId, 'hall', 1)) ?? '';
    const theirs = source.replace('Forty', 'No');
    await content().replace({ guildId, slug: 'hall', author: '42', source: theirs, expected: 1 });
    const refused = await moderator().click(preview, 'Confirm');
    expect(refused.text).toContain('Somebody has changed the article meanwhile (version 2): nothing was done.');
    expect(await history()).toHaveLength(2);
    expect(await content().source(guildId, 'hall', 2)).toBe(theirs);
    expect(await stored()).toEqual(before);
  });

  test('says what is wrong where there is no page, or it cannot be read', async () => {
    const guildId = running.discord.server.id;
    await content().add({ guildId, slug: 'hall', author: '42', source: '---\ntitle: Hall\nlang: en\n---\nText.\n' });
    expect((await refresh()).text).toContain('This article names no page that it comes from.');
    const source = `---\ntitle: Hall\nlang: en\nurl: ${server.origin}/hall\n---\nText.\n`;
    await content().replace({ guildId, slug: 'hall', author: '42', source, expected: 1 });
    page.status = 404;
    expect((await refresh('daily')).text).toContain('answered with status 404');
    expect((await stored())?.schedule).toBeUndefined();
    expect((await moderator().slash('library refresh', { article: 'harbour' })).text).toContain(
      'a file of the bot’s owner',
    );
  });
});

describe('/library refresh by schedule', () => {
  test('is set, listed and ended', async () => {
    await addHall();
    const list = async () => (await moderator().slash('library refresh')).text;
    expect(await list()).toContain('No page is fetched automatically.');
    expect((await refresh('daily')).text).toMatch(/no version was made\.\n-# fetched every day, next <t:\d+:R>$/);
    expect(await list()).toMatch(/^### Pages .*\n\*\*Hall\*\* \(hall\)\n-# fetched every day, next <t:\d+:R>$/);
    expect((await moderator().slash('library refresh', { every: 'daily' })).text).toContain(
      'Choose the article whose page',
    );
    expect((await refresh('never')).text).toContain('is fetched only when you say so');
    expect(await list()).toContain('No page is fetched automatically.');
    await wait(2 * DAY);
    expect(server.paths).toHaveLength(2);
  });

  test('is listed with as many others as fit in a message, however long their titles are', async () => {
    const [guildId, nextAt] = [running.discord.server.id, running.discord.clock.now() + DAY];
    const [title, url] = ['*'.repeat(200), `${server.origin}/hall`];
    for (let number = 10; number < 35; number++) {
      const slug = `${'hall-'.repeat(12)}${number}`;
      const source = `---\ntitle: '${title}'\nlang: en\nurl: ${url}\n---\nText.\n`;
      await content().add({ guildId, slug, author: '42', source });
      await running.libraries.pages.keep(guildId, slug, {
        url,
        schedule: 'daily',
        nextAt: nextAt + number,
        failures: 1,
      });
    }
    const lines = (await moderator().slash('library refresh')).text.split('\n');
    expect(lines[1]).toContain('hall-10)');
    const shown = (lines.length - 2) / 2;
    expect(shown).toBeGreaterThan(9);
    expect(lines.at(-1)).toBe(`… and ${25 - shown} more`);
  });

  test('is told beside the preview of what changed already, and serves it later where nobody confirms', async () => {
    await addHall();
    page.traders = 'Fifty';
    expect((await refresh('hourly')).text).toContain('~~Forty~~ **Fifty**');
    await expect.poll(() => moderator().messages().at(-1)?.text).toMatch(/^-# fetched every hour, next <t:\d+:R>$/);
    await wait(HOUR);
    expect((await history())[0]).toMatchObject({ number: 2, author: running.discord.applicationId });
  });

  test('serves what changed, and tells the log channel how to go back', async () => {
    await addHall();
    await refresh('daily');
    page.traders = 'Fifty';
    await wait(DAY);
    const [message] = notes();
    expect(message?.text).toMatch(/^### \*\*Hall\*\* \(hall\) has changed on its page \(now version 2\)\n/);
    expect(message?.text).toContain('> ± ~~Forty~~ **Fifty** traders will sell');
    expect((await history())[0]).toMatchObject({ number: 2, kind: 'replace', author: running.discord.applicationId });
    if (!message) throw new Error('Nothing was told');
    const mallory = running.discord.user('mallory').in(log);
    expect((await mallory.click(message, 'Go back to version 1', { forced: true })).text).toContain(
      '“Manage Messages”',
    );
    const back = await moderator().in(log).click(message, 'Go back to version 1');
    expect(back.ephemeral).toBe(true);
    expect(back.text).toContain('is as it was then (now version 3)');
    expect((await moderator().in(log).click(message, 'Go back to version 1')).text).toContain('meanwhile (version 3)');
  });

  test('leaves what a moderator took back until the page changes again, whether the server knows ETags or not', async () => {
    for (const etag of [undefined, '"1"']) {
      page = { ...page, traders: `${etag} 40`, etag };
      if (etag === undefined) await addHall();
      await refresh('hourly');
      await wait(HOUR);
      page = { ...page, traders: `${etag} 50`, etag: etag && '"2"' };
      await wait(HOUR);
      const changed = (await history())[0]?.number ?? 0;
      await moderator().slash('library rollback', { article: 'hall', version: String(changed - 1) });
      await wait(HOUR);
      await wait(HOUR);
      expect((await history())[0]).toMatchObject({ number: changed + 1, kind: 'rollback' });
    }
    expect(conditional).toBeGreaterThan(1);
  });

  test('survives a restart, and makes no version of what did not change', async () => {
    page.etag = '"1"';
    await addHall();
    await refresh('weekly');
    await running.restart();
    await wait(7 * DAY);
    await running.bot.refreshDue();
    expect(server.paths).toHaveLength(3);
    expect(await history()).toHaveLength(1);
    expect(told()).toEqual([]);
  });

  test('tells of a failure once, waits longer each time, and tells when it works again', async () => {
    await addHall();
    await refresh('hourly');
    page.status = 503;
    await wait(HOUR);
    expect(told()).toEqual([
      expect.stringMatching(
        /^The page of \*\*Hall\*\* \(hall\) could not be read.*\n> 127\.0\.0\.1\\:\d+ answered with status 503/,
      ),
    ]);
    const asked = server.paths.length;
    for (let hours = 0; hours < 15; hours++) await wait(HOUR);
    // After 1, 2, 4 and 8 hours.
    expect(server.paths.length - asked).toBe(4);
    expect((await moderator().slash('library refresh')).text).toContain('failed the last time');
    expect(told()).toHaveLength(1);
    page.status = 200;
    await wait(16 * HOUR);
    expect(told().slice(1)).toEqual(['The page of **Hall** (hall) can be read again.']);
    expect(await history()).toHaveLength(1);
  });

  test.each(MEANWHILE)('changes nothing where %s while its page is fetched', async (_, meanwhile) => {
    page.etag = '"1"';
    await addHall();
    await refresh('hourly');
    const logged = running.log.length;
    const { then } = await whileFetching(() => wait(HOUR), meanwhile);
    expect(await stored()).toEqual(then && expect.objectContaining(then));
    expect(running.log.slice(logged).filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('tells that there is no room for a page that has grown', async () => {
    await addHall();
    await refresh('hourly');
    await content().add({ guildId: running.discord.server.id, slug: 'long', author: '42', source: HARBOUR });
    const database = new Libsql(running.databaseFile);
    database.prepare("update versions set size = ? where slug = 'long'").run(4 * 1024 * 1024);
    database.close();
    page.traders = 'Four hundred';
    await wait(HOUR);
    expect(told()).toEqual([expect.stringContaining('> Together, the articles of this server may have 4 MiB.')]);
    expect(await history()).toHaveLength(1);
  });

  test('leaves hidden articles alone, and goes on when they are restored', async () => {
    await addHall();
    await refresh('daily');
    page.traders = 'Fifty';
    await moderator().slash('library remove', { article: 'hall' });
    await wait(DAY);
    expect(server.paths).toHaveLength(2);
    await moderator().slash('library restore', { article: 'hall' });
    await wait(0);
    expect((await history())[0]).toMatchObject({ number: 4, kind: 'replace' });
  });

  test('ends when the bot is stopped, with the pages that are being fetched', async () => {
    const [guildId, url] = [running.discord.server.id, `${server.origin}/hall`];
    const source = `---\ntitle: Hall\nlang: en\nurl: ${url}\n---\nText.\n`;
    for (const slug of ['hall-1', 'hall-2', 'hall-3', 'hall-4']) {
      await content().add({ guildId, slug, author: '42', source });
      await running.libraries.pages.keep(guildId, slug, { url, schedule: 'daily', nextAt: 0 });
    }
    await expect.poll(() => running.bot.servers().has(guildId)).toBe(true);
    const asked = () => expect.poll(() => server.paths.length).toBe(3);
    const { then } = await whileFetching(
      () => running.bot.refreshDue(),
      () => asked().then(() => ({ stopped: running.bot.stop() })),
    );
    await then.stopped;
    expect(server.paths).toHaveLength(3);
    await running.restart();
  });

  test('leaves the pages of servers alone that the bot is not in', async () => {
    const source = `---\ntitle: Hall\nlang: en\nurl: ${server.origin}/hall\n---\nText.\n`;
    await content().add({ guildId: '999', slug: 'hall', author: '42', source });
    const { now } = running.discord.clock;
    await running.libraries.pages.keep('999', 'hall', {
      url: `${server.origin}/hall`,
      schedule: 'daily',
      nextAt: now(),
    });
    await wait(DAY);
    expect(server.paths).toEqual([]);
    expect((await running.libraries.pages.of('999', 'hall'))?.nextAt).toBeGreaterThan(now());
  });

  test('comes back to an article that it cannot read any more as seldom as to any other', async () => {
    await addHall();
    await refresh('hourly');
    const database = new Libsql(running.databaseFile);
    onTestFinished(() => void database.close());
    database
      .prepare('update sources set source = ? where sha256 in (select sha256 from versions where guild_id = ?)')
      .run('---\ntitle: Hall\nkey: of an older version\n---\nText.\n', running.discord.server.id);
    await wait(HOUR);
    await running.bot.refreshDue();
    const faults = running.log.filter(({ page: named }) => named === `${running.discord.server.id}/hall`);
    expect(faults).toMatchObject([{ message: 'page not refreshed', level: 'error', error: { name: 'ArticleError' } }]);
    expect((await stored())?.nextAt).toBeGreaterThan(running.discord.clock.now());
  });

  test('ends where the article names another page, or none', async () => {
    await addHall();
    await refresh('daily');
    const text = { name: 'hall.md', content: '---\ntitle: Hall\nlang: en\n---\nQuite another text.\n' };
    await moderator().click(await moderator().slash('library replace', { article: 'hall', file: text }), 'Confirm');
    await wait(DAY);
    await wait(DAY);
    expect(server.paths).toHaveLength(2);
    expect(told()).toEqual([expect.stringContaining('no longer names the page that it came from')]);
    expect((await history())[0]).toMatchObject({ number: 2 });
  });
});
