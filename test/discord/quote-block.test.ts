import { describe, expect, test } from 'vitest';
import { quoteBlocks } from '../../src/discord/quote-block.ts';
import { CATALOGUES } from '../../src/i18n/catalogues.ts';
import type { Quote } from '../../src/qa/answer.ts';
import { buildArticle } from '../qa/build-article.ts';
import { quoteOf } from '../support/quotes.ts';

const SENTENCE = 'The bridge was opened in 1932 by the king.';
const article = buildArticle({ lang: 'en', title: 'Bridge', passages: [`Ships pass. ${SENTENCE}`] });
const shown = (quote: Quote) => quoteBlocks([quote], CATALOGUES.en, 4_000)[0];

describe('a quote', () => {
  test('has the words that answer in bold, and only they', () => {
    const quote = quoteOf(article, SENTENCE, '1932', ['bridge', 'opened']);
    expect(shown(quote)).toContain('> The bridge was opened in **1932** by the king.\n');
  });

  test('has the matching words in bold where none are named', () => {
    const quote = quoteOf(article, SENTENCE, undefined, ['bridge', 'opened']);
    expect(shown(quote)).toContain('> The **bridge** was **opened** in 1932 by the king.\n');
  });
});
