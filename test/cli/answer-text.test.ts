import { describe, expect, test } from 'vitest';
import { answerToJson, formatAnswer } from '../../src/cli/answer-text.ts';
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
