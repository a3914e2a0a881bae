import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.ts';
import { createContentReader } from '../../src/content/create-content-reader.ts';
import { readFile } from '../../src/content/read-file.ts';
import { editFrontMatter } from '../../src/content/source.ts';
import { anyCharacter } from '../support/any-character.ts';
import { problemOf } from './problem-of.ts';

const reader = createContentReader();
const MEBIBYTE = 1024 * 1024;
const FRENCH =
  'Le marché couvert rouvrira samedi, a dit la maire ; les travaux ont duré deux ans et ont coûté trois millions d’euros.';
const ENGLISH =
  'The market hall opens again on Saturday, said the mayor, and it is ready for all of those who have waited.';

const read = (name: string, bytes: string | Uint8Array) =>
  readFile(name, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
const parse = (source: string, slug = 'slug') =>
  parseArticle({ slug, file: 'slug.md', bytes: new TextEncoder().encode(source), revision: '0' });
const bodyOf = (source: string) => source.slice(source.indexOf('---\n\n') + 5);

describe('the title of a text', () => {
  it.each([
    ['a heading that it begins with, which leaves the text', `# The hall ##\n\n${ENGLISH}`, 'The hall', `${ENGLISH}\n`],
    ['a heading with the signs that are a word’s own', `# Learning C#\n\n${ENGLISH}`, 'Learning C#', `${ENGLISH}\n`],
    ['a line that stands alone at its beginning', `\nThe hall\n\n${ENGLISH}`, 'The hall', `${ENGLISH}\n`],
    [
      'a later heading, which stays',
      `${ENGLISH}\n\n# The hall\n\nIt is open.`,
      'The hall',
      `${ENGLISH}\n\n# The hall\n\nIt is open.\n`,
    ],
    ['the name of the file', `${ENGLISH}\n\nIt is open.`, 'market hall 2026', `${ENGLISH}\n\nIt is open.\n`],
    ['not a sentence', `It is open.\n\n${ENGLISH}`, 'market hall 2026', `It is open.\n\n${ENGLISH}\n`],
    ['a heading with nothing below it, as text', 'The hall', 'market hall 2026', 'The hall\n'],
  ])('is %s', (_, text, title, body) => {
    const { source, proposed } = read('market-hall_2026.md', text);
    expect(proposed.title).toBe(title);
    expect(bodyOf(source)).toBe(body);
  });

  it.each([' ', '\t', '#', '# '])('is read in linear time from a heading of 300,000 characters %j', (unit) => {
    const hostile = `# a${unit.repeat(300_000 / unit.length)}b`;
    expect(read('a.md', `${hostile}\n\n${ENGLISH}`).proposed.title).toMatch(/^a/u);
    expect(read('a.md', `${ENGLISH}\n${hostile}\n\n${ENGLISH}`).proposed.title).toMatch(/^a/u);
  });

  it('is its first words where it was pasted', () => {
    expect(reader.fromText(`${ENGLISH}\n\n${ENGLISH}`).proposed).toEqual({
      title: 'The market hall opens again on Saturday, said the mayor, and it is ready for…',
      slug: 'the-market-hall-opens-again-on-saturday-said-the-mayor-and-it-is',
      lang: 'en',
    });
  });
});

describe('the slug', () => {
  it.each([
    ['L’Équipe de Œdipe : 2 000 €', 'l-equipe-de-oedipe-2-000'],
    ['المكتبة الوطنية', 'almktbh-alwtnyh'],
    ['¿Qué pasó?', 'que-paso'],
    ['日本', 'article'],
    ['x'.repeat(100), 'x'.repeat(64)],
  ])('of %s is %s', (title, slug) => {
    expect(reader.fromText(`# ${title}\n\n${ENGLISH}`).proposed.slug).toBe(slug);
  });
});

describe('front matter', () => {
  const source = `---\ntitle: "The hall: open"\nlang: en\nquestions:\n  - When does it open?\n---\n${ENGLISH}\n`;

  it('stays as it is', () => {
    const content = read('other.md', source);
    expect(content.source).toBe(source);
    expect(content.proposed).toEqual({ title: 'The hall: open', slug: 'the-hall-open', lang: 'en' });
  });

  it('can be given another title and language', () => {
    const edited = parse(editFrontMatter(source, { title: 'Halle : ouverte # 1', lang: 'fr' }));
    expect(edited).toMatchObject({ title: 'Halle : ouverte # 1', lang: 'fr', questions: ['When does it open?'] });
    expect(edited.passages[0].text).toBe(ENGLISH);
  });

  it.each([
    ['an unknown key', '---\ntitle: A\nlayout: post\n---\nB', 3],
    ['no end', '---\ntitle: A\nB', 1],
    ['no title', '---\nlang: fr\n---\nB', 2],
    ['YAML that is none', '---\ntitle: [\n---\nB', 2],
    ['a bomb of aliases', `---\na: &a [x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\ntitle: *c\n---\nB`, 2],
    ['16,000 brackets', `---\ntitle: ${'['.repeat(16_000)}\n---\nB`, 2],
    ['more than 16 KiB', `---\ntitle: A # ${'a'.repeat(17_000)}\n---\nB`, 1],
  ])('with %s is told with its line', (_, text, line) => {
    expect(problemOf(() => reader.fromText(text))).toMatchObject({ code: 'front-matter', line });
  });
});

describe('encodings', () => {
  const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
  const windows = (text: string) => Buffer.from(text.replaceAll('’', '\u0092'), 'latin1');

  it.each([
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${FRENCH}`)],
    ['UTF-16, little end first', utf16(FRENCH)],
    ['UTF-16, big end first', utf16(FRENCH).swap16()],
    ['UTF-8 with line ends of Windows', new TextEncoder().encode(`${FRENCH}\r\n\r\n`)],
  ])('%s is read as it is', (_, bytes) => {
    const { source, warnings } = read('hall.txt', bytes);
    expect(bodyOf(source)).toBe(`${FRENCH}\n`);
    expect(warnings).toEqual([{ code: 'very-short', words: 21 }]);
  });

  it('windows-1252 is guessed, with a warning', () => {
    const { source, warnings } = read('hall.txt', windows(FRENCH));
    expect(bodyOf(source)).toBe(`${FRENCH}\n`);
    expect(warnings).toContainEqual({ code: 'encoding-guessed', encoding: 'windows-1252' });
  });

  it.each([
    ['windows-1252', windows(FRENCH)],
    ['iso-8859-1', windows(FRENCH)],
    // In UTF-16, this <meta> itself could not be read.
    ['utf-16', Buffer.from(FRENCH)],
    ['unicode', Buffer.from(FRENCH)],
  ])('a page in %s says so in its <meta>', (charset, text) => {
    const head = `<!doctype html><html lang="fr"><head><meta charset=${charset}><title>Halle</title></head><body>`;
    const { source, warnings } = read(
      'a.html',
      Buffer.concat([Buffer.from(`${head}<p>`), text, Buffer.from('<p>'), text]),
    );
    expect(bodyOf(source)).toBe(`${FRENCH}\n\n${FRENCH}\n`);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['Arabic in windows-1256', 'a.txt', Buffer.from([0xc7, 0xe1, 0xe3, 0xdf, 0xca, 0xc8, 0xc9]), 'UTF-8'],
    [
      'a page that claims UTF-8',
      'a.html',
      Buffer.concat([Buffer.from('<meta charset=utf-8>'), windows(`<p>${FRENCH}<p>${FRENCH}`)]),
      'utf-8',
    ],
    [
      'a page in an encoding that does not exist',
      'a.html',
      Buffer.from(`<meta charset=utf-99><p>${ENGLISH}`),
      'utf-99',
    ],
    ['half a character of UTF-16', 'a.txt', Buffer.concat([utf16(FRENCH), Buffer.from([0x41])]), 'utf-16le'],
  ])('%s is told to be wrong', (_, name, bytes, encoding) => {
    expect(problemOf(() => read(name, bytes))).toEqual({ code: 'wrong-encoding', encoding });
  });
});

describe('what no article can be made of', () => {
  it.each([
    ['nothing', '', { code: 'empty' }],
    ['white space', ' \n\t\n', { code: 'empty' }],
    ['front matter alone', '---\ntitle: A\n---\n', { code: 'empty' }],
    ['headings alone', '# A\n\n## B', { code: 'empty' }],
    ['a zero character', 'a\0b', { code: 'binary' }],
    ['a PDF', '%PDF-1.7\n', { code: 'binary', format: 'PDF' }],
    ['a Word file', 'PK\u0003\u0004', { code: 'binary', format: 'ZIP, Word or EPUB' }],
    ['3 MiB', 'a\n\n'.repeat(MEBIBYTE), { code: 'too-large', maxBytes: 2 * MEBIBYTE }],
    [
      'a line of 1 MB',
      `${ENGLISH}\n\n${'a '.repeat(500_000)}`,
      { code: 'passage-too-long', characters: 999_999, max: 50_000, line: 3 },
    ],
    ['300,000 lines', 'a\n'.repeat(300_000), { code: 'passage-too-long', characters: 599_999, max: 50_000, line: 1 }],
    ['200,000 passages', 'a\n\n'.repeat(200_000), { code: 'too-many-passages', passages: 199_999, max: 10_000 }],
  ])('is told: %s', (_, text, problem) => {
    expect(problemOf(() => read('a.md', text))).toEqual(problem);
  });

  it('is told of a pasted text too, and of a file by its ending', () => {
    expect(problemOf(() => reader.fromText('a\0b'))).toEqual({ code: 'binary' });
    expect(problemOf(() => read('a.docx', ENGLISH))).toEqual({ code: 'unsupported-type', type: 'docx' });
    expect(problemOf(() => read('a', ENGLISH))).toEqual({ code: 'unsupported-type', type: 'a' });
  });
});

describe('warnings', () => {
  it('tell of a passage that no message can show, and of a language that cannot be told', () => {
    const { warnings, proposed } = reader.fromText(`Xyz qrs.\n\n${'Abc '.repeat(2000)}`);
    expect(warnings).toEqual([{ code: 'unknown-language' }, { code: 'huge-passage', passage: 2, characters: 7999 }]);
    expect(proposed).not.toHaveProperty('lang');
  });

  it('tell nothing of an ordinary text', () => {
    expect(reader.fromText(`# Halle\n\n${FRENCH}\n\n${FRENCH}`).warnings).toEqual([]);
  });
});

describe('any text', () => {
  it('becomes an article with each of its words, or a ContentError', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
        const whole = `${text}\n\n${ENGLISH}`;
        if (problemOf(() => reader.fromText(whole))) return;
        const { source, proposed } = reader.fromText(whole);
        const article = parse(source, proposed.slug);
        expect(article.title).toBe(proposed.title);
        expect(article.passages.at(-1)?.text).toBe(ENGLISH);
      }),
      { numRuns: 150 },
    );
  });
});
