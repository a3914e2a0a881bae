import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.ts';
import { ArticleError } from '../../src/errors.ts';
import { anyCharacter } from '../support/any-character.ts';

const encode = (text: string) => new TextEncoder().encode(text);

const parse = (content: string | Uint8Array, slug = 'slug') =>
  parseArticle({
    slug,
    file: `${slug}.md`,
    bytes: typeof content === 'string' ? encode(content) : content,
    revision: '0123abcd',
  });

function errorOf(content: string | Uint8Array, slug?: string): string {
  try {
    parse(content, slug);
  } catch (error) {
    if (error instanceof ArticleError) return error.message;
    throw error;
  }
  return 'no error';
}

const FULL = `---
title: "Le marché : il rouvre"
date: 2026-03-14
source: La Gazette
url: https://example.org/marché?a=1
lang: fr
questions:
  - Quand rouvre-t-il ?
  - Qui l’a dit ?
---

Le marché couvert rouvrira samedi. Le maire l’a annoncé.

# Les travaux

Ils ont duré deux ans.
Ils ont coûté 3,2 millions d’euros.

## La suite ##

« Nous sommes prêts » — dit-elle.
`;

describe('parseArticle', () => {
  it('reads the front matter, the passages and the headings above them', () => {
    const { passages, ...article } = parse(FULL);
    expect(article).toEqual({
      slug: 'slug',
      revision: '0123abcd',
      title: 'Le marché : il rouvre',
      date: '2026-03-14',
      source: 'La Gazette',
      url: 'https://example.org/march%C3%A9?a=1',
      lang: 'fr',
      questions: ['Quand rouvre-t-il ?', 'Qui l’a dit ?'],
    });
    expect(passages.map(({ heading, text }) => [heading, text])).toEqual([
      [undefined, 'Le marché couvert rouvrira samedi. Le maire l’a annoncé.'],
      ['Les travaux', 'Ils ont duré deux ans.\nIls ont coûté 3,2 millions d’euros.'],
      ['La suite', '« Nous sommes prêts » — dit-elle.'],
    ]);
    expect(passages[0].sentences.map(({ text }) => text)).toEqual([
      'Le marché couvert rouvrira samedi.',
      'Le maire l’a annoncé.',
    ]);
  });

  it('takes a heading without words for the end of what the one before names', () => {
    const { passages } = parse('---\ntitle: T\nlang: fr\n---\n# Un\n\nUn mot.\n\n## ##\n\nDeux mots.\n');
    expect(passages.map(({ heading }) => heading)).toEqual(['Un', undefined]);
  });

  it('needs no more than a title, and finds the language out', () => {
    const text = 'The market opens on Saturday, and the mayor has said that it is ready for all of them.';
    expect(parse(`---\ntitle: Market\n---\n${text}`)).toMatchObject({ title: 'Market', lang: 'en', questions: [] });
  });

  it('takes a byte order mark and the line ends of Windows and old Macs', () => {
    expect(parse(`\ufeff${FULL.replaceAll('\n', '\r\n')}`)).toEqual(parse(FULL));
    expect(parse(FULL.replaceAll('\n', '\r'))).toEqual(parse(FULL));
  });

  it('takes for text what YAML takes for a number, a date or a truth', () => {
    expect(parse('---\ntitle: 2024\nsource: true\nlang: fr\n---\nUn.')).toMatchObject({
      title: '2024',
      source: 'true',
    });
  });

  it('takes a key without a value as left out', () => {
    const { source, questions } = parse('---\ntitle: T\nsource:\nquestions:\nlang: fr\n---\nUn.');
    expect([source, questions]).toEqual([undefined, []]);
  });

  it.each([
    ['', 'slug.md:1: The front matter is missing'],
    ['Un texte.', 'slug.md:1: The front matter is missing'],
    ['---\ntitle: T\nUn texte.', 'slug.md:1: The front matter has no end'],
    ['---\n---\nUn.', 'slug.md:2: The title is missing'],
    ['---\nlang: fr\n---\nUn.', 'slug.md:2: The title is missing'],
    ['---\njust words\n---\nUn.', 'slug.md:2: The front matter is a list'],
    ['---\ntitle: T\n\ntitel: U\n---\nUn.', 'slug.md:4: Unknown key "titel"'],
    ['---\nlang: fr\ntitle: Le marché : il rouvre\n---\nUn.', 'slug.md:3: A value with ": " in it stands in quotes'],
    ['---\ntitle: T\n source: U\n---\nUn.', 'slug.md:2: The front matter is not YAML'],
    ['---\ntitle: T\ntitle: U\n---\nUn.', 'slug.md:3: The front matter is not YAML'],
    ['---\ntitle: T\nsource: "open\n---\nUn.', 'slug.md:3: The front matter is not YAML'],
    [
      '---\ntitle: T\nsource: "open\nlang: fr\nurl: a\n---\nUn.',
      'slug.md:3: The front matter is not YAML: Missing closing',
    ],
    [
      "---\ntitle: T\nquestions:\n  - 'open\n  - closed\n---\nUn.",
      'slug.md:4: The front matter is not YAML: Missing closing',
    ],
    ['---\nlang: fr\ntitle: ""\n---\nUn.', 'slug.md:3: "title" is empty'],
    ['---\ntitle:\n  - a\n---\nUn.', 'slug.md:3: "title" is a text'],
    ['---\ntitle: |\n  a\n  b\n---\nUn.', 'slug.md:2: "title" is longer than a line'],
    ['---\ntitle: "a\\u2028b"\n---\nUn.', 'slug.md:2: "title" is longer than a line'],
    ['---\ntitle: "a\\u0007b"\n---\nUn.', 'slug.md:2: "title" holds a control character'],
    [`---\ntitle: ${'t'.repeat(201)}\n---\nUn.`, 'slug.md:2: "title" is longer than 200 characters'],
    ['---\ntitle: T\ndate: 2026-02-30\n---\nUn.', 'slug.md:3: "date" is a day'],
    ['---\ntitle: T\ndate: 14/03/2026\n---\nUn.', 'slug.md:3: "date" is a day'],
    ['---\ntitle: T\nurl: javascript:alert(1)\n---\nUn.', 'slug.md:3: "url" is an address'],
    ['---\ntitle: T\nlang: de\n---\nUn.', 'slug.md:3: "lang" is one of fr, en, es, ar'],
    ['---\ntitle: T\nquestions: Quoi ?\n---\nUn.', 'slug.md:3: "questions" is a list'],
    [`---\ntitle: T\nquestions:\n  - a\n  - ${'q'.repeat(101)}\n---\nUn.`, 'slug.md:5: "questions" is longer than 100'],
    [`---\ntitle: T\nquestions:\n${'  - q\n'.repeat(26)}---\nUn.`, 'slug.md:4: There are more than 25 questions'],
    ['---\ntitle: &a T\nsource: *a\n---\nUn.', 'slug.md:2: Anchors and aliases'],
    ['---\ntitle: T\nlang: fr\n---\n\n# Un titre\n\n', 'slug.md:4: There is no text'],
    ['---\ntitle: T\n---\n12345', 'slug.md:1: The language cannot be told'],
  ])('says file, line and reason for %j', (content, message) => {
    expect(errorOf(content)).toContain(message);
  });

  it.each(['Été', 'A', 'a b', 'a_b', '', 'x'.repeat(65)])('refuses the name %j', (slug) => {
    expect(errorOf(FULL, slug)).toContain(":1: The file's name may hold a-z");
  });

  it('names the line on which another encoding shows', () => {
    const latin1 = Uint8Array.from('---\ntitle: T\n---\nUn.\n\n\u00c9t\u00e9.', (character) => character.charCodeAt(0));
    expect(errorOf(latin1)).toBe('slug.md:6: The file is not in UTF-8. Save it as UTF-8.');
    for (const utf16 of [
      [0xff, 0xfe, 0x2d, 0x00],
      [0xfe, 0xff, 0x00, 0x2d],
    ]) {
      expect(errorOf(Uint8Array.from(utf16))).toBe('slug.md:1: The file is in UTF-16. Save it as UTF-8.');
    }
  });

  it('refuses what is no text, and what is too large', () => {
    expect(errorOf(encode('---\ntitle: T\n---\nUn\0.'))).toBe(
      'slug.md:4: The file is not a text: it holds a zero byte.',
    );
    expect(errorOf(new Uint8Array(2 * 1024 * 1024 + 1).fill(0x61))).toBe('slug.md:1: The file is larger than 2 MiB.');
  });

  it('refuses front matter that it would take long to read', () => {
    expect(errorOf(`---\ntitle: T\n${'a:\n'.repeat(600_000)}---\nUn.`)).toBe(
      'slug.md:1: The front matter is larger than 16 KiB.',
    );
  });

  it('takes a line of 300,000 characters', () => {
    const line = 'Une phrase courte. '.repeat(16_000);
    expect(parse(`---\ntitle: T\nlang: fr\n---\n${line}`).passages[0].sentences).toHaveLength(16_000);
  });

  it('keeps every passage word for word, in order, and cuts sentences out of it', () => {
    const body = fc.string({
      unit: fc.constantFrom('a', 'É', ' ', '\n', '\n\n', '# ', '.', '« ', '…', '\u00a0', 'ع', '😀'),
    });
    fc.assert(
      fc.property(body, (text) => {
        const source = `---\ntitle: T\nlang: fr\n---\n${text}\n\nUn mot.`;
        let from = 0;
        for (const passage of parse(source).passages) {
          const at = source.indexOf(passage.text, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + passage.text.length;
          for (const { start, end, text: sentence } of passage.sentences)
            expect(passage.text.slice(start, end)).toBe(sentence);
        }
      }),
    );
  });

  it('gives an article or an ArticleError, whatever the bytes', () => {
    const head = fc.constantFrom('', '---\n', '---\ntitle: T\n---\n', '---\ntitle: T\nlang: ar\n---\n');
    fc.assert(
      fc.property(head, fc.uint8Array(), fc.string({ unit: anyCharacter }), (start, bytes, text) => {
        errorOf(Uint8Array.from([...encode(start), ...bytes]));
        errorOf(start + text);
      }),
    );
  });
});
