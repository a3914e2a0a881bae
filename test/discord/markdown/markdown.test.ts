import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockQuote, escapeLine, plainLine } from '../../../src/discord/markdown/markdown.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { markupIn, readable } from '../../support/readable.ts';

/** Text with much of what Discord reads as markup, in any order. */
const markup = [
  ...'\\*_~|`<>[]()@:#+-. \n\t/"',
  '@everyone',
  '<@123>',
  '<#1>',
  '<a:x:2>',
  '<t:0:R>',
  '</ask:5>',
  'https://a.b/c_d_e',
];
const hostileText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...markup, '1.', 'é', 'الرباط', '\u202e', '\u2069', '\r', '\u2028', '\0'),
      fc.string({ unit: anyCharacter }),
    ),
  )
  .map((parts) => parts.join(''));

/** As the text reads: line breaks of any kind are line breaks, what would change the reading around it is `U+FFFD`. */
const shown = (text: string) =>
  text
    .replace(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu, '\n')
    .replace(/(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\p{Cs}]/gu, '\ufffd');

const spansIn = (text: string) =>
  fc
    .array(fc.nat(text.length), { maxLength: 8 })
    .map((ends) => ends.sort((a, b) => a - b))
    .map((ends) => ends.flatMap((end, i) => (i % 2 === 1 ? [{ start: ends[i - 1] ?? 0, end }] : [])));

describe('escapeLine', () => {
  test('shows any text as it is, without markup', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const escaped = escapeLine(text);
        expect(readable(escaped)).toBe(shown(text).replaceAll('\n', ' '));
        expect(markupIn(escaped)).toEqual([]);
      }),
    );
  });

  test.each([
    ['# Title', '\\# Title'],
    ['-# small', '\\-# small'],
    ['- item', '\\- item'],
    ['2025. An end', '2025\\. An end'],
    ['> quote', '\\> quote'],
    ['a well-known 3.5 % of #1', 'a well-known 3.5 % of #1'],
    ['[good](https://evil.example)', '\\[good\\](https\\://evil.example)'],
    ['at 12:30: now', 'at 12\\:30: now'],
    ['¯\\_(ツ)_/¯', '¯\\\\\\_(ツ)\\_/¯'],
    ['@everyone <@&1> <id:customize>', '\\@everyone \\<\\@&1\\> \\<id\\:customize\\>'],
  ])('escapes %j where it would be markup, and only there', (text, escaped) => {
    expect(escapeLine(text)).toBe(escaped);
  });

  test('isolates a text from right to left, so that its neighbours keep their order', () => {
    expect(escapeLine('الرباط')).toBe('\u2068الرباط\u2069');
    expect(escapeLine('Rabat')).toBe('Rabat');
  });

  test('shows overrides of direction instead of obeying them, and keeps marks that belong to spelling', () => {
    expect(escapeLine('gnp.\u202eexe')).toBe('gnp.\ufffdexe');
    expect(escapeLine('می\u200cخواهم')).toBe('\u2068می\u200cخواهم\u2069');
  });
});

describe('blockQuote', () => {
  test('quotes any text verbatim, whatever is bold in it', () => {
    fc.assert(
      fc.property(
        hostileText.chain((text) => fc.tuple(fc.constant(text), spansIn(text))),
        ([text, bold]) => {
          const quote = blockQuote(text, bold);
          expect(readable(quote)).toBe(shown(text));
          expect(markupIn(quote)).toEqual([]);
          expect(quote.split('\n').every((line) => line.startsWith('> '))).toBe(true);
        },
      ),
    );
  });

  test('marks bold words at their edges, and joins those that touch', () => {
    expect(blockQuote('the Cup of Nations', [{ start: 3, end: 8 }])).toBe('> the **Cup** of Nations');
    expect(
      blockQuote('maroco-française', [
        { start: 0, end: 6 },
        { start: 7, end: 16 },
      ]),
    ).toBe('> **maroco**-**française**');
    expect(
      blockQuote('2025', [
        { start: 0, end: 2 },
        { start: 2, end: 4 },
      ]),
    ).toBe('> **2025**');
  });

  test('keeps each line in the quote, bold on each', () => {
    expect(blockQuote('one\ntwo', [{ start: 0, end: 7 }])).toBe('> **one**\n> **two**');
    expect(blockQuote('one\r\n\r\n- two')).toBe('> one\n> \n> \\- two');
  });
});

test('plainLine makes a label of any text: one line, no control characters', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(plainLine(text)).toBe(shown(text).replaceAll('\n', ' '));
    }),
  );
});
