import { describe, expect, test } from 'vitest';
import { quoteBlocks } from '../../../src/discord/markdown/quote-block.ts';
import { CATALOGUES } from '../../../src/i18n/catalogues.ts';
import type { QuoteGroup } from '../../../src/qa/neighbours.ts';
import { buildArticle } from '../../support/build-article.ts';
import { quoteOf } from '../../support/quotes.ts';

const OPENED = 'The bridge was opened in 1932 by the king.';
const BUILT = 'It had taken nine years to build.';
const clause = (name: string) =>
  `the ${name} was painted by two hundred men in the course of a long and very rainy summer`;
const LONG = `In 1950, ${clause('first arch')}; ${clause('second arch')}; ${clause('third arch')}; ${clause('fourth arch')}.`;
const LONGER = `By 1960, ${clause('first pier')}; ${clause('second pier')}; ${clause('third pier')}; ${clause('fourth pier')}.`;
const article = buildArticle({
  lang: 'en',
  title: 'Bridge',
  passages: [`Ships pass. ${OPENED} ${BUILT} ${LONG} ${LONGER}`],
});
const shown = (...group: QuoteGroup) => quoteBlocks([group], CATALOGUES.en, 4_000)[0]?.split('\n') ?? [];
const PLACE = '-# Bridge · passage 1 of 1';

describe('a quote', () => {
  test('has the words that answer in bold, and only they', () => {
    expect(shown(quoteOf(article, OPENED, '1932', ['bridge', 'opened']))).toEqual([
      '> The bridge was opened in **1932** by the king.',
      PLACE,
    ]);
  });

  test('has the matching words in bold where none are named', () => {
    expect(shown(quoteOf(article, OPENED, undefined, ['bridge', 'opened']))).toEqual([
      '> The **bridge** was **opened** in 1932 by the king.',
      PLACE,
    ]);
  });

  test('of a long sentence is the part that answers, with a mark at each end where words are left out', () => {
    expect(shown(quoteOf(article, LONG, 'fourth arch'))).toEqual([
      expect.stringMatching(/^> \[…\] the (?:first|second) arch .*; the \*\*fourth arch\*\* was [^[]*\.$/),
      PLACE,
    ]);
    expect(shown(quoteOf(article, LONG, '1950'))[0]).toMatch(/^> In \*\*1950\*\*, [^[]* \[…\]$/);
  });
});

describe('quotes that follow each other', () => {
  test('are one block with one place, where the words that answer alone are in bold', () => {
    const group = [quoteOf(article, OPENED, undefined, ['bridge']), quoteOf(article, BUILT, 'nine years')] as const;
    expect(shown(...group)).toEqual([`> ${OPENED} It had taken **nine years** to build.`, PLACE]);
  });

  test('are one block as long as nothing is left out between them', () => {
    expect(shown(quoteOf(article, BUILT), quoteOf(article, LONG, '1950'))).toEqual([
      expect.stringMatching(/^> It had taken nine years to build\. In \*\*1950\*\*, [^[]* \[…\]$/),
      PLACE,
    ]);
  });

  test('are two lines of it where something is', () => {
    expect(shown(quoteOf(article, LONG, '1950'), quoteOf(article, LONGER, 'fourth pier'))).toEqual([
      expect.stringMatching(/^> In \*\*1950\*\*, [^[]* \[…\]$/),
      expect.stringMatching(/^> \[…\] the [^[]* the \*\*fourth pier\*\* [^[]*\.$/),
      PLACE,
    ]);
  });
});
