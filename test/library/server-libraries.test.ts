import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { ContentStore } from '../../src/library/content-store.ts';
import type { Library } from '../../src/library/library.ts';
import { HARBOUR, MARSA, PORT, PUERTO } from '../support/articles.ts';
import { writeArticle } from '../support/bot.ts';
import { openIn, temporaryFolder } from '../support/storage.ts';

const HERE = '100000000000000001';
const ELSEWHERE = '100000000000000002';
const change = { guildId: HERE, slug: 'port', author: '42' };
const NEWER = PORT.replace('Quarante', 'Soixante');

const slugs = (library: Library) => library.current().articles.map(({ slug }) => slug);
const textOf = (library: Library) => library.current().find('port')?.passages[1]?.text;

async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  await setImmediate();
  runInNewContext('gc')();
}

async function open() {
  return openIn(await temporaryFolder());
}

/** Two versions of the article `port`. */
async function twoVersions(content: ContentStore): Promise<void> {
  expect(await content.add({ ...change, source: PORT })).toMatchObject({ kind: 'saved' });
  expect(await content.replace({ ...change, expected: 1, source: NEWER })).toMatchObject({ kind: 'saved' });
}

describe('a server without articles of its own', () => {
  it('serves the files, and so do direct messages', async () => {
    const { files, forGuild } = await open();
    expect((await forGuild(HERE)).current()).toBe(files.current());
    expect((await forGuild(null)).current()).toBe(files.current());
  });
});

describe('a server’s own articles', () => {
  it('are served in that server beside the files, and nowhere else', async () => {
    const { content, forGuild } = await open();
    await content.add({ ...change, source: PORT });
    expect(slugs(await forGuild(HERE))).toEqual(['harbour', 'port']);
    expect(slugs(await forGuild(ELSEWHERE))).toEqual(['harbour']);
    expect(slugs(await forGuild(null))).toEqual(['harbour']);
  });

  it('share with no other server an index of theirs, but that of a file by itself, as long as it is served', async () => {
    const { content, files, forGuild } = await open();
    const indexesOf = async (slug: string) => {
      const snapshot = (await forGuild(HERE)).current();
      return snapshot.indexes(snapshot.find(slug));
    };
    await content.add({ ...change, source: PORT });
    expect(await indexesOf('harbour')).toBe(files.current().indexes(files.current().find('harbour')));
    expect((await indexesOf('port'))[0]?.articles.map(({ slug }) => slug)).toEqual(['port']);
    const all = (await forGuild(HERE)).current().indexes();
    expect(all.flatMap(({ articles }) => articles.map(({ slug }) => slug))).toEqual(['port', 'harbour']);
  });

  it('are served at once by a library that was taken before', async () => {
    const { content, forGuild } = await open();
    const library = await forGuild(HERE);
    const before = library.current();
    await content.add({ ...change, source: PORT });
    expect(slugs(library)).toEqual(['harbour', 'port']);
    expect(before.articles).toHaveLength(1);
    expect(library.current().revision).not.toBe(before.revision);
    expect(library.current()).toBe(library.current());
  });

  it('are there after a restart, every version', async () => {
    const dir = await temporaryFolder();
    const first = await openIn(dir);
    await twoVersions(first.content);
    const history = await first.content.history(HERE, 'port');
    await first.close();
    const { content, forGuild } = await openIn(dir);
    expect(textOf(await forGuild(HERE))).toBe('Soixante bateaux peuvent y accoster.');
    expect(await content.history(HERE, 'port')).toEqual(history);
    expect(await content.source(HERE, 'port', 1)).toBe(PORT);
    expect(await content.source(HERE, 'port', 2)).toBe(NEWER);
  });

  it('of one server cannot be seen or changed by the id of another', async () => {
    const { content } = await open();
    await twoVersions(content);
    const other = { ...change, guildId: ELSEWHERE, expected: 2 };
    expect(await content.list(ELSEWHERE)).toEqual([]);
    expect(await content.history(ELSEWHERE, 'port')).toEqual([]);
    expect(await content.source(ELSEWHERE, 'port', 1)).toBeUndefined();
    for (const outcome of [
      content.replace({ ...other, source: PORT }),
      content.remove(other),
      content.restore(other),
    ]) {
      expect(await outcome).toEqual({ kind: 'not-found' });
    }
    expect(await content.rollback({ ...other, to: 1 })).toEqual({ kind: 'not-found' });
    expect(await content.add({ ...other, source: MARSA })).toMatchObject({ kind: 'saved' });
    expect(await content.source(HERE, 'port', 2)).toBe(NEWER);
  });

  it('stay when the files are reloaded, and the files’ changes are served beside them', async () => {
    const dir = await temporaryFolder();
    const { content, forGuild } = await openIn(dir);
    await content.add({ ...change, source: PORT });
    const library = await forGuild(HERE);
    await writeArticle(path.join(dir, 'articles'), 'puerto.md', PUERTO);
    const report = await library.reload();
    expect(slugs(library)).toEqual(['harbour', 'port', 'puerto']);
    expect(report.revision).toBe(library.current().revision);
  });

  it('keep no files in memory that were reloaded since, though nobody asks the server', async () => {
    const dir = await temporaryFolder();
    const { content, files, forGuild } = await openIn(dir);
    await content.add({ ...change, source: PORT });
    const libraries = [await forGuild(HERE), await forGuild(ELSEWHERE)];
    for (const library of libraries) library.current().indexes();
    const old = new WeakRef(files.current());
    await writeArticle(path.join(dir, 'articles'), 'puerto.md', PUERTO);
    await files.reload();
    await collectGarbage();
    expect(old.deref()).toBeUndefined();
    expect(libraries.map(slugs)).toEqual([
      ['harbour', 'port', 'puerto'],
      ['harbour', 'puerto'],
    ]);
  });

  it('go before a file that is given the same slug later', async () => {
    const dir = await temporaryFolder();
    const { content, files, forGuild } = await openIn(dir);
    await twoVersions(content);
    await writeArticle(path.join(dir, 'articles'), 'port.md', MARSA);
    await files.reload();
    const library = await forGuild(HERE);
    expect(library.current().find('port')?.lang).toBe('fr');
    expect(slugs(library)).toEqual(['harbour', 'port']);
    const asked = library.current().indexes();
    expect(asked.map(({ lang }) => lang).sort()).toEqual(['en', 'fr']);
    expect((await forGuild(ELSEWHERE)).current().find('port')?.lang).toBe('ar');
    await content.remove({ ...change, expected: 2 });
    expect((await forGuild(HERE)).current().find('port')?.lang).toBe('ar');
    expect(await content.restore({ ...change, expected: 3 })).toEqual({ kind: 'slug-taken', by: 'operator' });
  });

  it('are let go when other servers were asked since, and loaded again', async () => {
    const { content, forGuild } = await openIn(await temporaryFolder(), { serversInMemory: 1 });
    await content.add({ ...change, source: PORT });
    const library = await forGuild(HERE);
    expect(await forGuild(HERE)).toBe(library);
    await forGuild(ELSEWHERE);
    expect(await forGuild(HERE)).not.toBe(library);
    expect(slugs(await forGuild(HERE))).toEqual(['harbour', 'port']);
  });

  it('are loaded once when many ask at the same time', async () => {
    const { forGuild } = await open();
    expect(new Set(await Promise.all(Array.from({ length: 20 }, () => forGuild(HERE)))).size).toBe(1);
  });
});

describe('loading a server’s articles', () => {
  it('leaves others their turn between two of them', async () => {
    const dir = await temporaryFolder();
    const first = await openIn(dir);
    for (let i = 0; i < 20; i++) await first.content.add({ ...change, slug: `port-${i}`, source: PORT });
    await first.close();
    const { forGuild } = await openIn(dir);
    let turns = 0;
    const loading = forGuild(HERE).then(() => 'loaded');
    while ((await Promise.race([loading, setImmediate('waiting')])) === 'waiting') turns++;
    expect(turns).toBeGreaterThanOrEqual(20);
  });
});

describe('content.add', () => {
  it('answers the first version: who, when, why and what', async () => {
    const { content } = await openIn(await temporaryFolder(), { now: () => 1_000 });
    const version = { number: 1, kind: 'add', author: '42', at: 1_000, note: 'Première' };
    const outcome = await content.add({ ...change, note: 'Première', source: PORT });
    const size = Buffer.byteLength(PORT);
    const sha256 = expect.stringMatching(/^[0-9a-f]{64}$/);
    expect(outcome).toEqual({ kind: 'saved', version: { ...version, size, sha256 } });
    expect(await content.list(HERE)).toEqual([{ slug: 'port', latest: { ...version, size, sha256 } }]);
  });

  it('refuses a slug that a file has, or an article of the server, served or hidden', async () => {
    const { content } = await open();
    const source = PORT;
    expect(await content.add({ ...change, slug: 'harbour', source })).toEqual({ kind: 'slug-taken', by: 'operator' });
    await content.add({ ...change, source });
    expect(await content.add({ ...change, source })).toEqual({ kind: 'slug-taken', by: 'served' });
    await content.remove({ ...change, expected: 1 });
    expect(await content.add({ ...change, source })).toEqual({ kind: 'slug-taken', by: 'hidden' });
  });

  it.each([
    ['no front matter', 'port', 'text', /^port\.md:1: The front matter is missing/],
    ['no text', 'port', '---\ntitle: T\n---\n', /^port\.md:3: There is no text/],
    ['a zero byte', 'port', `${PORT}\0`, /^port\.md:\d+: The file is not a text/],
    ['more than 2 MiB', 'port', PORT + 'a'.repeat(2 * 1024 * 1024), /larger than 2 MiB/],
    ['a slug that is none', 'Le port', PORT, /name may hold/],
  ])('refuses %s, with the line', async (_, slug, source, message) => {
    const { content, forGuild } = await open();
    const outcome = await content.add({ ...change, slug, source });
    expect(outcome).toMatchObject({ kind: 'invalid', error: { message: expect.stringMatching(message) } });
    expect(await content.list(HERE)).toEqual([]);
    expect(slugs(await forGuild(HERE))).toEqual(['harbour']);
  });

  it('takes a hundred articles, and one more when one is removed', async () => {
    const { content } = await open();
    const add = (number: number) => content.add({ ...change, slug: `port-${number}`, source: PORT });
    const outcomes = await Promise.all(Array.from({ length: 101 }, (_, number) => add(number)));
    expect(outcomes.filter(({ kind }) => kind === 'saved')).toHaveLength(100);
    expect(outcomes[100]).toEqual({ kind: 'no-room', lacks: 'articles' });
    await content.remove({ ...change, slug: 'port-0', expected: 1 });
    expect(await add(100)).toMatchObject({ kind: 'saved' });
    expect(await content.restore({ ...change, slug: 'port-0', expected: 2 })).toEqual({
      kind: 'no-room',
      lacks: 'articles',
    });
  });

  it('takes 4 MiB in all; what is there already stays, and may become shorter', async () => {
    const { content, db, forGuild } = await open();
    const setSize = (size: number) => db.updateTable('versions').set({ size }).where('slug', '=', 'port').execute();
    const noRoom = { kind: 'no-room', lacks: 'bytes' };
    await twoVersions(content);
    await content.add({ ...change, slug: 'marsa', source: MARSA });
    await content.remove({ ...change, slug: 'marsa', expected: 1 });
    await setSize(4 * 1024 * 1024 - HARBOUR.length);
    expect(await content.add({ ...change, slug: 'harbour-2', source: HARBOUR })).toMatchObject({ kind: 'saved' });
    expect(await content.add({ ...change, slug: 'puerto', source: PUERTO })).toEqual(noRoom);
    const longer = { ...change, slug: 'harbour-2', expected: 1, source: `${HARBOUR} More.` };
    expect(await content.replace(longer)).toEqual(noRoom);
    expect(await content.restore({ ...change, slug: 'marsa', expected: 2 })).toEqual(noRoom);
    expect(await content.replace({ ...longer, source: HARBOUR.trimEnd() })).toMatchObject({ kind: 'saved' });
    expect(await content.rollback({ ...longer, expected: 2, to: 1 })).toMatchObject({ kind: 'saved' });
    await setSize(9 * 1024 * 1024);
    expect(slugs(await forGuild(HERE))).toEqual(expect.arrayContaining(['port', 'harbour-2']));
    expect(await content.replace({ ...change, expected: 2, source: PORT })).toMatchObject({ kind: 'saved' });
  });
});

describe('content.replace and rollback', () => {
  it('make a new version each, and serve it', async () => {
    const { content, forGuild } = await open();
    await twoVersions(content);
    const library = await forGuild(HERE);
    expect(textOf(library)).toBe('Soixante bateaux peuvent y accoster.');
    const outcome = await content.rollback({ ...change, expected: 2, to: 1, note: 'faux' });
    expect(outcome).toMatchObject({ kind: 'saved', version: { number: 3, kind: 'rollback', note: 'faux' } });
    expect(textOf(library)).toBe('Quarante bateaux peuvent y accoster.');
    const history = await content.history(HERE, 'port');
    expect(history.map(({ number, kind }) => [number, kind])).toEqual([
      [3, 'rollback'],
      [2, 'replace'],
      [1, 'add'],
    ]);
    expect(history[0]?.sha256).toBe(history[2]?.sha256);
  });

  it('keep the last two hundred versions', async () => {
    const { content, db } = await open();
    await twoVersions(content);
    await db.updateTable('articles').set({ latest: 199 }).execute();
    await db.updateTable('versions').set({ number: 199 }).where('number', '=', 2).execute();
    const numbers = async () => (await content.history(HERE, 'port')).map(({ number }) => number);
    await content.replace({ ...change, expected: 199, source: `${PORT}\n\nMore.` });
    expect(await numbers()).toEqual([200, 199, 1]);
    // What the oldest holds is needed from then on.
    await content.rollback({ ...change, expected: 200, to: 1 });
    expect(await numbers()).toEqual([201, 200, 199]);
    expect(await content.source(HERE, 'port', 201)).toBe(PORT);
    await db.updateTable('articles').set({ latest: 399 }).execute();
    await db.updateTable('versions').set({ number: 399 }).where('number', '=', 201).execute();
    expect(await content.replace({ ...change, expected: 399, source: `${PORT}\n\nEnd.` })).toMatchObject({
      kind: 'saved',
    });
    expect(await numbers()).toEqual([400, 399]);
    const sources = await db.selectFrom('sources').select('source').execute();
    expect(sources.map(({ source }) => source)).toEqual(expect.arrayContaining([PORT, `${PORT}\n\nEnd.`]));
    expect(sources).toHaveLength(2);
  });

  it('make no version where the content is the same', async () => {
    const { content } = await open();
    await twoVersions(content);
    const [latest] = await content.history(HERE, 'port');
    expect(await content.replace({ ...change, expected: 2, source: NEWER })).toEqual({ kind: 'unchanged', latest });
    expect(await content.rollback({ ...change, expected: 2, to: 2 })).toEqual({ kind: 'unchanged', latest });
    expect(await content.history(HERE, 'port')).toHaveLength(2);
  });

  it('say that the article changed meanwhile, and change nothing', async () => {
    const { content, forGuild } = await open();
    await twoVersions(content);
    const [latest] = await content.history(HERE, 'port');
    for (const expected of [0, 1, 3]) {
      const meanwhile = { kind: 'changed-meanwhile', latest };
      expect(await content.replace({ ...change, expected, source: HARBOUR })).toEqual(meanwhile);
      expect(await content.rollback({ ...change, expected, to: 1 })).toEqual(meanwhile);
      expect(await content.remove({ ...change, expected })).toEqual(meanwhile);
    }
    expect(textOf(await forGuild(HERE))).toBe('Soixante bateaux peuvent y accoster.');
  });

  it('do not find a version or an article that never was', async () => {
    const { content } = await open();
    await twoVersions(content);
    expect(await content.rollback({ ...change, expected: 2, to: 9 })).toEqual({ kind: 'not-found' });
    expect(await content.replace({ ...change, slug: 'none', expected: 1, source: PORT })).toEqual({
      kind: 'not-found',
    });
  });

  it('keep the old version where the new one has a fault', async () => {
    const { content, forGuild } = await open();
    await twoVersions(content);
    expect(await content.replace({ ...change, expected: 2, source: 'text' })).toMatchObject({ kind: 'invalid' });
    expect(textOf(await forGuild(HERE))).toBe('Soixante bateaux peuvent y accoster.');
    expect(await content.history(HERE, 'port')).toHaveLength(2);
  });

  it('win or are told, where fifty are made at once', async () => {
    const { content, forGuild } = await open();
    await content.add({ ...change, source: PORT });
    const source = (number: number) => PORT.replace('Quarante', String(number + 100));
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, number) => content.replace({ ...change, expected: 1, source: source(number) })),
    );
    const winner = outcomes.findIndex(({ kind }) => kind === 'saved');
    expect(outcomes.filter(({ kind }) => kind === 'saved')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'changed-meanwhile')).toHaveLength(49);
    expect(textOf(await forGuild(HERE))).toBe(`${winner + 100} bateaux peuvent y accoster.`);
    expect(await content.source(HERE, 'port', 2)).toBe(source(winner));
    expect(await content.history(HERE, 'port')).toHaveLength(2);
  });
});

describe('content.remove, restore and purge', () => {
  it('hide an article and serve it again', async () => {
    const { content, forGuild } = await open();
    await twoVersions(content);
    const library = await forGuild(HERE);
    expect(await content.remove({ ...change, expected: 2 })).toMatchObject({ version: { number: 3, kind: 'remove' } });
    expect(slugs(library)).toEqual(['harbour']);
    expect(await content.list(HERE)).toMatchObject([{ slug: 'port', latest: { kind: 'remove' } }]);
    expect(await content.restore({ ...change, expected: 3 })).toMatchObject({
      version: { number: 4, kind: 'restore' },
    });
    expect(textOf(library)).toBe('Soixante bateaux peuvent y accoster.');
  });

  it('tell who comes too late that the article is hidden, or is not', async () => {
    const { content } = await open();
    await twoVersions(content);
    expect(await content.restore({ ...change, expected: 2 })).toMatchObject({ kind: 'changed-meanwhile' });
    await content.remove({ ...change, expected: 2 });
    const meanwhile = { kind: 'changed-meanwhile', latest: { kind: 'remove', number: 3 } };
    for (const expected of [2, 3]) {
      expect(await content.replace({ ...change, expected, source: PORT })).toMatchObject(meanwhile);
      expect(await content.rollback({ ...change, expected, to: 1 })).toMatchObject(meanwhile);
      expect(await content.remove({ ...change, expected })).toMatchObject(meanwhile);
    }
  });

  it('delete for good after ninety days, not before, and nothing that another article needs', async () => {
    const DAY = 24 * 60 * 60 * 1_000;
    let time = 0;
    const { content, forGuild, db } = await openIn(await temporaryFolder(), { now: () => time });
    await twoVersions(content);
    await content.add({ ...change, slug: 'same', source: PORT });
    time = DAY;
    await content.remove({ ...change, expected: 2 });
    // Whoever reads this finds that no version has it: the content of all others is left unread.
    await db.insertInto('sources').values({ sha256: '0', source: 'unread' }).execute();
    expect(await content.purge(91 * DAY)).toBe(0);
    expect(await content.source(HERE, 'port', 2)).toBe(NEWER);
    expect(await content.purge(91 * DAY + 1)).toBe(1);
    expect(await content.list(HERE)).toMatchObject([{ slug: 'same' }]);
    expect(await content.history(HERE, 'port')).toEqual([]);
    expect(await content.source(HERE, 'same', 1)).toBe(PORT);
    const sources = await db.selectFrom('sources').select('source').orderBy('sha256').execute();
    expect(sources).toEqual([{ source: 'unread' }, { source: PORT }]);
    expect(slugs(await forGuild(HERE))).toEqual(['harbour', 'same']);
    expect(await content.add({ ...change, source: NEWER })).toMatchObject({ kind: 'saved', version: { number: 1 } });
  });
});
