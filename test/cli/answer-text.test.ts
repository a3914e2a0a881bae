import { describe, expect, test } from 'vitest';
import { answerToJson, formatAnswer, formatSummary } from '../../src/cli/answer-text.ts';
import { quoteToJson } from '../../src/cli/quote-json.ts';
import type { Quote } from '../../src/qa/answer.ts';
import { buildArticle } from '../support/build-article.ts';
import { quoteOf } from '../support/quotes.ts';

const SENTENCE = 'The bridge was opened in 1932 by the king.';
const article = buildArticle({ lang: 'en', title: 'Bridge', passages: [`Ships pass. ${SENTENCE}`] });
const style = { bold: (text: string) => `*${text}*`, dim: (text: string) => text };
const answered = (quote: Quote) =>
  ({ kind: 'answered', score: 1, certainty: 'sure', quotes: [quote], lead: [quote] }) as const;

describe('an answer in a terminal', () => {
  test('has the words that answer in bold, and only they', () => {
    const quote = quoteOf(article, SENTENCE, '1932', ['bridge', 'opened']);
    expect(formatAnswer(answered(quote), 1, style)).toContain('“The bridge was opened in *1932* by the king.”');
  });

  test('has the matching words in bold where none are named', () => {
    const quote = quoteOf(article, SENTENCE, undefined, ['bridge', 'opened']);
    expect(formatAnswer(answered(quote), 1, style)).toContain('“The *bridge* was *opened* in 1932 by the king.”');
  });
});

test('neighbours are quoted together in a terminal, others one by one', () => {
  const [ships, opened] = [quoteOf(article, 'Ships pass.'), quoteOf(article, SENTENCE, '1932')];
  const place = '— Bridge, passage 1';
  const told = (lead: readonly [Quote, ...Quote[]]) => formatAnswer({ ...answered(opened), lead }, 1, style);
  expect(told([ships, opened])).toBe(`“Ships pass. The bridge was opened in *1932* by the king.”\n${place}`);
  expect(told([opened, ships])).toBe(
    `“The bridge was opened in *1932* by the king.”\n${place}\n\n“Ships pass.”\n${place}`,
  );
});

describe('no answer in a terminal', () => {
  const unanswered = (nearest: readonly Quote[], reason: 'no-match' | 'empty-question' = 'no-match') =>
    ({ kind: 'unanswered', score: 0, reason, nearest }) as const;
  const near = (words: string) => quoteOf(article, SENTENCE, undefined, [words]);

  test('names one article or several', () => {
    expect(formatAnswer(unanswered([]), 1, style)).toBe('The article does not say.');
    expect(formatAnswer(unanswered([]), 2, style)).toBe('The articles do not say.');
  });

  test('shows the three closest quotes that share a word with the question, none as an answer', () => {
    const shown = formatAnswer(unanswered([quoteOf(article, 'Ships pass.'), near('bridge')]), 1, style);
    expect(shown).toBe(
      `The article does not say. Closest, but no answer:\n\n“The *bridge* was opened in 1932 by the king.”\n— Bridge, passage 1`,
    );
    const four = ['bridge', 'opened', '1932', 'king'].map(near);
    expect(formatAnswer(unanswered(four), 1, style).match(/“/gu)).toHaveLength(3);
  });

  test('says where there was no question', () => {
    expect(formatAnswer(unanswered([], 'empty-question'), 1, style)).toBe(
      'There is no word to look for in the question.',
    );
  });
});

test('a summary in a terminal says where it is the whole article', () => {
  const quotes = [quoteOf(article, 'Ships pass.')];
  expect(formatSummary({ quotes, isWhole: true }, style)).toMatch(/^The whole article:\n\n“Ships pass\.”\n/u);
  expect(formatSummary({ quotes, isWhole: false }, style)).toMatch(/^“Ships pass\.”\n/u);
});

test('an article cannot speak to the terminal, and its offsets stay', () => {
  const text = 'The \u001b[2Jbridge opened in 1932.';
  const spoken = buildArticle({ lang: 'en', title: 'Bridge\u0007', passages: [text] });
  expect(formatAnswer(answered(quoteOf(spoken, text, '1932')), 1, style)).toBe(
    '“The  [2Jbridge opened in *1932*.”\n— Bridge , passage 1',
  );
});

test('an answer that may be none says so, in a terminal and to programs', () => {
  const sure = answered(quoteOf(article, SENTENCE, '1932'));
  const perhaps = { ...sure, certainty: 'perhaps' } as const;
  expect(formatAnswer(perhaps, 1, style)).toBe(`The article may answer with this:\n\n${formatAnswer(sure, 1, style)}`);
  expect(formatAnswer(sure, 1, style)).toMatch(/^“The bridge/);
  expect([answerToJson(sure).certainty, answerToJson(perhaps).certainty]).toEqual(['sure', 'perhaps']);
});

describe('an answer for programs', () => {
  test('gives the words that answer as offsets into the passage', () => {
    const json = quoteToJson(quoteOf(article, SENTENCE, '1932'));
    expect(json).toEqual({
      passage: 0,
      start: 12,
      end: 54,
      text: SENTENCE,
      score: 1,
      answer: { start: 37, end: 41 },
    });
    expect(article.passages[0].text.slice(37, 41)).toBe('1932');
  });

  test('has no answer where none is named', () => {
    const json = answerToJson(answered(quoteOf(article, SENTENCE, undefined, ['bridge'])));
    expect(json.quotes).toEqual([expect.not.objectContaining({ answer: expect.anything() })]);
    expect(json).toMatchObject({ answered: true, quotes: [{ highlights: [{ start: 16, end: 22 }] }] });
  });
});
