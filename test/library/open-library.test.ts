import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EmptyLibraryError } from '../../src/errors.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { writeArticle } from '../support/bot.ts';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
});
afterEach(() => rm(dir, { recursive: true }));

const put = (file: string, content: string) => writeArticle(dir, file, content);

const source = (title: string, ...paragraphs: readonly string[]) =>
  `---\ntitle: ${title}\nlang: fr\n---\n\n${paragraphs.join('\n\n')}\n`;

const open = () => openLibrary({ dir, now: () => performance.now() });
const titles = (library: Library) => library.current().articles.map(({ title }) => title);

describe('opening a library', () => {
  it('reads .md and .txt files and leaves out all else', async () => {
    await put('a.md', source('A', 'Un.'));
    await put('b.txt', source('B', 'Deux.'));
    await put('.hidden.md', 'nothing');
    await put('notes.json', '{}');
    const { library, errors } = await open();
    expect(titles(library)).toEqual(['A', 'B']);
    expect(errors).toEqual([]);
  });

  it('has the newest article first, and those without a date last', async () => {
    await put('a.md', source('Undated', 'Un.'));
    await put('b.md', source('Old\ndate: 2024-01-01', 'Deux.'));
    await put('c.md', source('New\ndate: 2026-01-01', 'Trois.'));
    expect(titles((await open()).library)).toEqual(['New', 'Old', 'Undated']);
  });

  it('serves the valid articles and tells the faults of the others', async () => {
    await put('good.md', source('Good', 'Un.'));
    await put('bad.md', 'no front matter');
    await put('twice.md', source('Twice', 'Un.'));
    await mkdir(path.join(dir, 'folder.md'));
    await symlink('nowhere.md', path.join(dir, 'link.md'));
    await symlink(import.meta.filename, path.join(dir, 'outside.md'));
    execFileSync('/usr/bin/env', ['mkfifo', path.join(dir, 'pipe.md')]);
    await writeFile(path.join(dir, 'vast.md'), '');
    await truncate(path.join(dir, 'vast.md'), 8 * 1024 ** 3);
    const { library, errors } = await open();
    expect(titles(library)).toEqual(['Good', 'Twice']);
    expect(errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^bad\.md:1: The front matter is missing/),
      'folder.md:1: It is not an ordinary file.',
      'link.md:1: The file cannot be read (ENOENT).',
      'outside.md:1: The file is a link that leads out of the folder.',
      'pipe.md:1: It is not an ordinary file.',
      'vast.md:1: The file is larger than 2 MiB.',
    ]);
  });

  it('fails with every fault where nothing can be served', async () => {
    await expect(open()).rejects.toThrow('There is no article (.md or .txt) in the folder.');
    await put('bad.md', 'no front matter');
    await put('worse.md', '---\ntitle: T\n');
    const error = await open().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(EmptyLibraryError);
    expect((error as EmptyLibraryError).errors.map(({ file }) => file)).toEqual(['bad.md', 'worse.md']);
  });

  it('fails where the folder is none', async () => {
    await expect(openLibrary({ dir: path.join(dir, 'nowhere'), now: Date.now })).rejects.toThrow(
      'The folder cannot be read (ENOENT).',
    );
  });

  it('refuses two files of one name, and reads the others', async () => {
    await put('a.md', source('A', 'Un.'));
    await put('a.txt', source('B', 'Deux.'));
    await put('c.md', source('C', 'Trois.'));
    const { library, errors } = await open();
    expect(titles(library)).toEqual(['C']);
    expect(errors.map(({ message }) => message)).toEqual([
      'a.md:1: The file a.txt has the same name: keep one of them.',
      'a.txt:1: The file a.md has the same name: keep one of them.',
    ]);
  });
});

describe('the article that ships', () => {
  it('is the text that was given, to the byte', async () => {
    const { library, errors } = await openLibrary({ dir: 'data/articles', now: Date.now });
    expect(errors).toEqual([]);
    const [article] = library.current().articles;
    expect(article).toMatchObject({ slug: 'maroc-france-securite', lang: 'fr' });
    expect(article.passages).toHaveLength(7);
    const file = await readFile('data/articles/maroc-france-securite.md', 'utf8');
    const body = file.slice(file.indexOf('\n---\n') + '\n---\n\n'.length);
    expect(createHash('sha256').update(body).digest('hex')).toBe(
      'aecfa4f5e8d825f0eef00ce009cde4a81ba920bca5f8d11a50d31f4491169565',
    );
  });
});

describe('a snapshot', () => {
  it('finds an article by slug and by revision', async () => {
    await put('a.md', source('A', 'Un.'));
    const snapshot = (await open()).library.current();
    const [article] = snapshot.articles;
    expect(snapshot.find('a')).toBe(article);
    expect(snapshot.findRevision(article.revision)).toBe(article);
    expect(snapshot.find(article.revision)).toBeUndefined();
    expect(snapshot.find('b')).toBeUndefined();
  });

  it('has an index a language, over one article or over all, made once', async () => {
    await put('a.md', source('A', 'Un.'));
    await put('b.md', source('B', 'One.').replace('fr', 'en'));
    const snapshot = (await open()).library.current();
    const all = snapshot.indexes();
    expect(all.map(({ lang, articles }) => [lang, articles.length])).toEqual([
      ['fr', 1],
      ['en', 1],
    ]);
    expect(snapshot.indexes()).toBe(all);
    expect(snapshot.indexes(snapshot.find('b')).map(({ lang }) => lang)).toEqual(['en']);
  });
});

describe('a reload', () => {
  it('tells of each article what became of it', async () => {
    await put('changed.md', source('Changed', 'Un.', 'Deux.', 'Deux.', 'Trois.'));
    await put('removed.md', source('Removed', 'Un.'));
    await put('same.md', source('Same', 'Un.'));
    const { library } = await open();
    await put('changed.md', source('Changed', 'Trois.', 'Deux.', 'Quatre.'));
    await put('added.md', source('Added', 'Un.'));
    await rm(path.join(dir, 'removed.md'));

    const before = library.current();
    const report = await library.reload();
    expect(report).toMatchObject({
      kind: 'reloaded',
      revision: library.current().revision,
      changes: [
        { slug: 'added', kind: 'added', passages: 1, parts: [] },
        {
          slug: 'changed',
          kind: 'changed',
          passages: 3,
          parts: [
            { kind: 'removed', pieces: [{ text: 'Un.' }] },
            { kind: 'removed', pieces: [{ text: 'Deux.' }] },
            { kind: 'added', pieces: [{ text: 'Quatre.' }] },
          ],
        },
        { slug: 'removed', kind: 'removed', passages: 1, parts: [] },
        { slug: 'same', kind: 'unchanged', passages: 1, parts: [] },
      ],
    });
    expect(library.current().revision).not.toBe(before.revision);
    expect(before.find('removed')?.title).toBe('Removed');
  });

  it.each([[undefined], ['a']])('keeps the snapshot, with its indexes, where nothing changed (%s)', async (slug) => {
    await put('a.md', source('A', 'Un.'));
    const { library } = await open();
    const before = library.current();
    const report = await library.reload(slug);
    expect(report).toMatchObject({
      kind: 'reloaded',
      revision: before.revision,
      changes: [{ kind: 'unchanged' }],
    });
    expect(library.current()).toBe(before);
  });

  it('changes nothing where one file has a fault', async () => {
    await put('a.md', source('A', 'Un.'));
    await put('b.md', source('B', 'Un.'));
    const { library } = await open();
    const before = library.current();
    await put('a.md', source('Better', 'Deux.'));
    await put('b.md', '---\ntitle: B\ncolour: red\n---\nUn.');
    const report = await library.reload();
    expect(report.kind === 'failed' && report.errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('b.md:3: Unknown key "colour"'),
    ]);
    expect(library.current()).toBe(before);
  });

  it('never empties the library', async () => {
    await put('a.md', source('A', 'Un.'));
    const { library } = await open();
    await rm(path.join(dir, 'a.md'));
    expect((await library.reload()).kind).toBe('failed');
    expect((await library.reload('a')).kind).toBe('failed');
    expect(titles(library)).toEqual(['A']);
  });

  it('can read one article alone: changed, added or removed', async () => {
    await put('a.md', source('A', 'Un.'));
    await put('b.md', source('B', 'Un.'));
    const { library } = await open();
    await put('a.md', source('A2', 'Un.'));
    await put('b.md', 'a fault that is not asked for');
    await put('c.md', source('C', 'Un.'));
    expect(await library.reload('a')).toMatchObject({ kind: 'reloaded', changes: [{ slug: 'a', kind: 'changed' }] });
    expect(await library.reload('c')).toMatchObject({ kind: 'reloaded', changes: [{ slug: 'c', kind: 'added' }] });
    await rm(path.join(dir, 'b.md'));
    expect(await library.reload('b')).toMatchObject({ kind: 'reloaded', changes: [{ slug: 'b', kind: 'removed' }] });
    expect(titles(library)).toEqual(['A2', 'C']);
    await expect(library.reload('nothing')).rejects.toMatchObject({ code: 'article-not-found' });
  });

  it('runs after the one before it, also when that failed', async () => {
    await put('a.md', source('A', 'Un.'));
    const { library } = await open();
    await put('a.md', source('A2', 'Un.'));
    const [unknown, ...reports] = await Promise.allSettled([library.reload('x'), library.reload(), library.reload()]);
    expect(unknown?.status).toBe('rejected');
    expect(reports.map((report) => report.status === 'fulfilled' && report.value)).toMatchObject([
      { changes: [{ kind: 'changed' }] },
      { changes: [{ kind: 'unchanged' }] },
    ]);
  });

  it('waits until a file that is being written is whole', async () => {
    await put('a.md', source('A', 'Un.'));
    const { library } = await open();
    const name = path.join(dir, 'a.md');
    await writeFile(name, source('A', 'Un.', 'Deux.'));
    const writing = sleep(100).then(() => appendFile(name, '\nTrois.\n'));
    const report = await library.reload();
    await writing;
    expect(report).toMatchObject({
      changes: [{ parts: [{ pieces: [{ text: 'Deux.' }] }, { pieces: [{ text: 'Trois.' }] }] }],
    });
  });
});
