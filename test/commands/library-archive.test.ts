import Libsql from 'libsql';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openZip } from '../../src/content/archive/open-zip.ts';
import { measure } from '../../src/library/parse-source.ts';
import type { Person } from '../../src/sandbox/person/person.ts';
import type { Reply } from '../../src/sandbox/person/reply.ts';
import { HARBOUR, MARSA, PORT, PUERTO } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';
import { serverOfItsOwn } from '../support/server-of-its-own.ts';
import { type Packed, zipOf } from '../support/zip.ts';

let bot: Running;
let running: Running;

beforeAll(async () => {
  bot = await startBot({ articles: { 'harbour.md': HARBOUR } });
});
afterAll(() => bot.stop());

beforeEach(() => {
  running = serverOfItsOwn(bot);
});

const CHANGED = PORT.replace('Quarante', 'Cinquante');
const here = () => running.discord.server.id;
const moderator = (name = 'mo') => running.discord.user(name, { moderator: true, locale: 'en-GB' });
const add = (slug: string, source: string, guildId = here()) =>
  running.libraries.content.add({ guildId, slug, author: '42', source });
const own = async (guildId = here()) =>
  (await running.libraries.content.list(guildId)).map(({ slug, latest }) => [slug, latest.number, latest.kind]);
const importing = (person: Person, content: Uint8Array) =>
  person.slash('library import', { file: { name: 'articles.zip', content } });
const importOf = async (person: Person, ...files: readonly Packed[]) => importing(person, await zipOf(...files));
const customIdOf = (reply: Reply, label: string) => reply.buttons.find((one) => one.label === label)?.customId ?? '';

/** Writes an article to the database that nobody checked. */
function store(slug: string, source: string, size = source.length): void {
  const database = new Libsql(running.databaseFile);
  const { sha256 } = measure(source);
  database.prepare('insert or ignore into sources (sha256, source) values (?, ?)').run(sha256, source);
  database.prepare('insert into articles (guild_id, slug, latest) values (?, ?, 1)').run(here(), slug);
  database
    .prepare(
      "insert into versions (guild_id, slug, number, kind, author, at, size, sha256) values (?, ?, 1, 'add', '42', 0, ?, ?)",
    )
    .run(here(), slug, size, sha256);
  database.close();
}

async function attached(reply: Reply): Promise<Uint8Array> {
  const [file] = reply.message.attachments;
  return new Uint8Array(await (await fetch(file?.url ?? '')).arrayBuffer());
}

async function filesIn(zip: Uint8Array): Promise<Record<string, string>> {
  const files = await openZip(zip);
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file.path, Buffer.from(await file.read()).toString()] as const)),
  );
}

/** A moderator in another server that the bot has joined. */
function elsewhere(): { readonly guildId: string; readonly mo: Person } {
  const guild = running.discord.addServer('Other');
  return { guildId: guild.id, mo: moderator().in(running.discord.addChannel(guild, 'general')) };
}

describe('/library export', () => {
  test('gives the server’s own articles that are served, as they are kept, privately', async () => {
    await add('port', PORT);
    await add('marsa', MARSA);
    await add('puerto', PUERTO);
    const { content } = running.libraries;
    await content.remove({ guildId: here(), slug: 'puerto', author: '42', expected: 1 });
    await content.replace({ guildId: here(), slug: 'port', author: '42', source: CHANGED, expected: 1 });
    const reply = await moderator().slash('library export');
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toBe('2 articles, word for word, and a manifest.');
    expect(reply.message.attachments[0]?.filename).toMatch(/^articles-\d{4}-\d\d-\d\d\.zip$/);
    const { 'manifest.json': manifest = '', ...files } = await filesIn(await attached(reply));
    expect(files).toEqual({ 'port.md': CHANGED, 'marsa.md': MARSA });
    expect(JSON.parse(manifest)).toMatchObject({
      format: 1,
      articles: [
        { slug: 'marsa', title: 'ميناء المدينة', lang: 'ar', version: 1 },
        { slug: 'port', title: 'Le port de plaisance', lang: 'fr', version: 2 },
      ],
    });
  });

  test('gives one of them', async () => {
    await add('port', PORT);
    await add('marsa', MARSA);
    const choices = await moderator().autocomplete('library export', { article: 'mars' });
    expect(choices).toEqual([expect.objectContaining({ value: 'marsa' })]);
    const reply = await moderator().slash('library export', { article: 'marsa' });
    expect(reply.message.attachments[0]?.filename).toMatch(/^marsa-/);
    expect(Object.keys(await filesIn(await attached(reply)))).toEqual(['manifest.json', 'marsa.md']);
  });

  test('says so where there is nothing to export, or not that', async () => {
    await add('port', PORT, '999');
    const mo = moderator();
    expect((await mo.slash('library export')).text).toContain('there is nothing to export');
    expect((await mo.slash('library export', { article: 'port' })).text).toContain('There is no such article');
    expect((await mo.slash('library export', { article: 'harbour' })).text).toContain('a file of the bot’s owner');
  });

  test('gives what an older version of the bot took, and this one cannot read', async () => {
    store('odd', 'No front matter.\n');
    const { 'odd.md': source } = await filesIn(await attached(await moderator().slash('library export')));
    expect(source).toBe('No front matter.\n');
  });
});

describe('what was exported and imported elsewhere', () => {
  test('is there as it was, and is exported the same', async () => {
    const sources = { port: CHANGED, marsa: MARSA, puerto: `${PUERTO}\nFin, @everyone *allí*.\n` };
    for (const [slug, source] of Object.entries(sources)) await add(slug, source);
    const zip = await attached(await moderator().slash('library export'));
    const { guildId, mo } = elsewhere();
    await mo.click(await importing(mo, zip), 'Confirm');
    expect(await own(guildId)).toEqual(
      Object.keys(sources)
        .sort()
        .map((slug) => [slug, 1, 'add']),
    );
    const { 'manifest.json': _, ...again } = await filesIn(await attached(await mo.slash('library export')));
    const { 'manifest.json': __, ...before } = await filesIn(zip);
    expect(again).toEqual(before);
    expect((await importing(mo, zip)).text).toContain('**Unchanged** (3)\nmarsa, port, puerto');
  });
});

describe('/library import', () => {
  test('shows what would change, then changes it, and leaves the rest', async () => {
    await add('port', PORT);
    await add('marsa', MARSA);
    await add('old', PORT);
    await running.libraries.content.remove({ guildId: here(), slug: 'old', author: '42', expected: 1 });
    const mo = moderator();
    const preview = await importOf(
      mo,
      ['texts/port.md', CHANGED],
      ['texts/marsa.md', MARSA],
      ['texts/puerto.md', PUERTO],
      ['texts/harbour.md', HARBOUR],
      ['texts/old.md', PORT],
      ['texts/*bad*.md', '---\ntitle: A\nauthor: B\n---\nText.\n'],
      ['photo.png', 'png'],
    );
    expect(preview.ephemeral).toBe(true);
    expect(preview.text.split('\n')).toEqual([
      '### Import: preview',
      '**Refused** (3)',
      expect.stringMatching(/^\*\*texts\/\\\*bad\\\*\.md\*\* · Line 3: Unknown key "author"/),
      '**texts/harbour.md** · A file of the bot’s owner has this slug: an article of the server’s own needs another one.',
      expect.stringContaining('**texts/old.md** · An article with this slug was removed.'),
      '**New** (1)',
      '**El puerto deportivo** (puerto) · 2 passages',
      '**Changed** (1)',
      '**Le port de plaisance** (port) · 1 passage changed',
      '**Unchanged** (1)',
      'marsa',
      '**Not read, being no .md files** (1)',
      'photo.png',
      '-# Nothing was changed yet: confirm within 15 minutes.',
    ]);
    expect((await own()).flat()).not.toContain('puerto');
    const done = await mo.click(preview, 'Confirm');
    expect(done.text).toBe('### Import\n**New** (1)\npuerto\n**Changed** (1)\nport\n**Unchanged** (1)\nmarsa');
    expect(done.buttons).toEqual([]);
    expect(await own()).toEqual([
      ['marsa', 1, 'add'],
      ['old', 2, 'remove'],
      ['port', 2, 'replace'],
      ['puerto', 1, 'add'],
    ]);
    const library = await running.libraries.forGuild(here());
    expect(library.current().find('port')?.passages[1]?.text).toContain('Cinquante');
  });

  test('tells an article that was edited since the export', async () => {
    await add('port', PORT);
    const mo = moderator();
    const { 'manifest.json': manifest = '' } = await filesIn(await attached(await mo.slash('library export')));
    const edited = await importOf(mo, ['manifest.json', manifest], ['port.md', CHANGED]);
    expect(edited.text).toContain('1 passage changed · edited since the export');
    await mo.click(edited, 'Confirm');
    const back = await importOf(mo, ['manifest.json', manifest], ['port.md', PORT]);
    expect(back.text).toContain('1 passage changed\n');
  });

  test('with nothing to do offers nothing to confirm', async () => {
    await add('port', PORT);
    const preview = await importOf(moderator(), ['port.md', PORT]);
    expect(preview.text).toBe('### Import: preview\n**Unchanged** (1)\nport\n-# There is nothing to import.');
    expect(preview.buttons).toEqual([]);
  });

  test('is not done once it is cancelled', async () => {
    const mo = moderator();
    const preview = await importOf(mo, ['port.md', PORT]);
    expect((await mo.click(preview, 'Cancel')).text).toBe('Cancelled: nothing was changed.');
    const late = await mo.click(preview, customIdOf(preview, 'Confirm'), { forced: true });
    expect(late.text).toContain('has expired');
    expect(await own()).toEqual([]);
  });

  test('is done once where it is confirmed twice at once', async () => {
    await add('port', PORT);
    const mo = moderator();
    const preview = await importOf(mo, ['port.md', CHANGED], ['marsa.md', MARSA]);
    const before = running.log.length;
    await Promise.all([mo.click(preview, 'Confirm'), mo.click(preview, 'Confirm')]);
    expect(preview.current()?.text).toBe('### Import\n**New** (1)\nmarsa\n**Changed** (1)\nport');
    const outcomes = () =>
      running.log
        .slice(before)
        .filter(({ command }) => command === 'library-import')
        .map((line) => line.outcome);
    await expect.poll(() => outcomes().sort()).toEqual(['already-confirmed', 'done']);
  });

  test('leaves alone what changed after it was shown, and does the rest', async () => {
    await add('port', PORT);
    const [mo, ann] = [moderator('mo'), moderator('ann')];
    const files: Packed[] = [
      ['port.md', CHANGED],
      ['marsa.md', MARSA],
      ['puerto.md', PUERTO],
    ];
    const preview = await importOf(mo, ...files);
    await ann.click(await importOf(ann, ['port.md', `${PORT}\nFin.\n`], ['marsa.md', MARSA]), 'Confirm');
    const done = await mo.click(preview, 'Confirm');
    expect(done.text).toContain(
      '**Not imported** (2)\n**port** · Somebody has changed the article meanwhile (version 2)',
    );
    expect(done.text).toContain('**marsa** · There is an article with this slug already.');
    expect(done.text).toContain('**New** (1)\npuerto');
    expect(await own()).toEqual([
      ['marsa', 1, 'add'],
      ['port', 2, 'replace'],
      ['puerto', 1, 'add'],
    ]);
  });

  test('takes no more articles than a server may have', async () => {
    for (let i = 0; i < 99; i++) await add(`a${i}`, PORT);
    const mo = moderator();
    const preview = await importOf(mo, ['port.md', PORT], ['marsa.md', MARSA], ['a1.md', CHANGED]);
    expect(preview.text).toContain('**Refused** (1)\n**marsa.md** · This server has 100 articles');
    expect((await mo.click(preview, 'Confirm')).text).toContain('**New** (1)\nport\n**Changed** (1)\na1');
  });

  test('takes no more text than a server may have', async () => {
    store('long', PORT, 4 * 1024 * 1024 - PORT.length);
    const mo = moderator();
    const preview = await importOf(mo, ['marsa.md', MARSA], ['puerto.md', PUERTO]);
    expect(preview.text).toContain('**New** (1)');
    expect(preview.text).toMatch(
      /\*\*Refused\*\* \(1\)\n\*\*\w+\.md\*\* · Together, the articles of this server may have 4 MiB/,
    );
    await mo.click(preview, 'Confirm');
    expect(await own()).toHaveLength(2);
  });

  test('fits in a message whatever the zip holds', async () => {
    const name = (i: number) => `${i}-${'*_'.repeat(60)}`;
    const good = (i: number): Packed => [
      `good-${i}-${'x'.repeat(55)}.md`,
      PORT.replace('Le port', `"${'*'.repeat(150)}"`).replace('" de plaisance', '"'),
    ];
    const files = Array.from({ length: 30 }, (_, i): Packed[] => [good(i), [`${name(i)}.md`, ''], [name(i), '']]);
    const mo = moderator();
    const preview = await importOf(mo, ...files.flat());
    expect(preview.text).toMatch(/\*\*Refused\*\* \(30\).*more\n\*\*New\*\* \(30\).*more\n\*\*Not read.*more\n-#/s);
    expect((await mo.click(preview, 'Confirm')).text).toContain('**New** (30)\ngood-0-xxx');
  });

  test('says what was done and what was not where the database fails half way, and the operator why', async () => {
    const mo = moderator();
    const preview = await importOf(mo, ['marsa.md', MARSA], ['port.md', PORT], ['puerto.md', PUERTO]);
    const database = new Libsql(running.databaseFile);
    database.exec(
      "create trigger full before insert on versions when new.slug = 'port' begin select raise(abort, 'full'); end",
    );
    const done = await mo.click(preview, 'Confirm');
    database.exec('drop trigger full');
    database.close();
    const reason = 'What is stored could not be written. The bot’s owner finds the reason in its log.';
    expect(done.text).toBe(
      `### Import\n**Not imported** (2)\n**port** · ${reason}\n**puerto** · ${reason}\n**New** (1)\nmarsa`,
    );
    expect(await own()).toEqual([['marsa', 1, 'add']]);
    const logged = { level: 'error', command: 'library-import', outcome: 'failed', error: expect.anything() };
    await expect.poll(() => running.log).toContainEqual(expect.objectContaining(logged));
  });
});

describe('a zip that is refused says why', () => {
  test.each([
    ['leads out', ['../port.md', PORT], 'The zip holds the path ../port.md, which may lead out of it.'],
    ['is encrypted', ['port.md', PORT, { password: 'x' }], 'port.md in the zip is encrypted.'],
    ['holds a link', ['port.md', '/etc/passwd', { unixMode: 0o120777 }], 'port.md in the zip is a link'],
    ['holds no article', ['port.txt', PORT], 'There is no article in the zip.'],
    ['unpacks to too much', ['port.md', 'x'.repeat(3_000_000)], 'port.md in the zip unpacks to more than 2 MiB.'],
    ['has another’s manifest', ['manifest.json', '{}'], 'There is no article in the zip.'],
  ] as [string, Packed, string][])('one that %s', async (_, file, reason) => {
    const refused = await importOf(moderator(), file);
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain(reason);
  });

  test('one that is none, or too large', async () => {
    expect((await importing(moderator(), Buffer.from(PORT))).text).toContain('That is no zip, or a damaged one.');
    const large = await importing(moderator(), new Uint8Array(10 * 1024 * 1024 + 1));
    expect(large.text).toContain('The zip is larger than 10 MiB.');
  });
});

describe('who may import and export', () => {
  test('a member who gets through is refused: commands and buttons', async () => {
    await add('port', PORT);
    const preview = await importOf(moderator(), ['marsa.md', MARSA]);
    const member = running.discord.user('mallory');
    const file = { name: 'a.zip', content: await zipOf(['marsa.md', MARSA]) };
    for (const refused of [
      await member.slash('library export', {}, { forced: true }),
      await member.slash('library import', { file }, { forced: true }),
      await member.click(preview, 'Confirm', { forced: true }),
    ]) {
      expect(refused.ephemeral).toBe(true);
      expect(refused.text).toContain('“Manage Messages”');
      expect(refused.message.attachments).toEqual([]);
    }
    expect(await own()).toEqual([['port', 1, 'add']]);
  });

  test('another moderator cannot confirm it, nor the same one in another server, nor anybody after a restart', async () => {
    const mo = moderator();
    const preview = await importOf(mo, ['marsa.md', MARSA]);
    const id = customIdOf(preview, 'Confirm');
    const there = elsewhere();
    const others = [moderator('ann').click(preview, id, { forced: true })];
    const theirs = await importOf(there.mo, ['port.md', PORT]);
    others.push(there.mo.click(theirs, id, { forced: true }));
    for (const refused of await Promise.all(others)) expect(refused.text).toContain('has expired, or is not yours');
    await running.restart();
    expect((await mo.click(preview, 'Confirm')).text).toContain('has expired, or is not yours');
    expect([...(await own()), ...(await own(there.guildId))]).toEqual([]);
  });
});
