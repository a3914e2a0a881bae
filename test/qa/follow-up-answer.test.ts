import { expect, test } from 'vitest';
import type { Answer, Quote } from '../../src/qa/answer.ts';
import { aboutSomethingElse } from '../../src/qa/follow-up-answer.ts';
import { buildArticle } from '../support/build-article.ts';
import { quoteOf } from '../support/quotes.ts';

const article = buildArticle({
  lang: 'en',
  passages: ['Rome held the games in 1960. Paris held them in 2024. The games are old.'],
});
const rome = quoteOf(article, 'Rome held the games in 1960.', undefined, ['games']);
const paris = quoteOf(article, 'Paris held them in 2024.', undefined, ['2024']);
const old = quoteOf(article, 'The games are old.', undefined, ['games']);

const answered = (first: Quote, ...others: Quote[]): Answer => ({
  kind: 'answered',
  score: 0.9,
  certainty: 'sure',
  quotes: [first, ...others],
  lead: [first],
});
const nearest = (...quotes: Quote[]): Answer => ({
  kind: 'unanswered',
  score: 0.2,
  reason: 'low-confidence',
  nearest: quotes,
});

test('a first quote with the follow-up’s own words stays what it is, without the others that have none', () => {
  const both = answered(paris, rome, old);
  expect(aboutSomethingElse(both, nearest(paris))).toEqual({ ...both, quotes: [paris] });
});

test('another quote with its own words is perhaps the answer', () => {
  expect(aboutSomethingElse(answered(rome, paris), answered(paris))).toEqual({
    kind: 'answered',
    score: paris.score,
    certainty: 'perhaps',
    quotes: [paris],
    lead: [paris],
  });
});

test('the answer to the question before is not given once more', () => {
  const unmatched = { ...rome, highlights: [] };
  expect(aboutSomethingElse(answered(rome, old), nearest(unmatched))).toEqual({
    kind: 'unanswered',
    score: 0,
    reason: 'low-confidence',
    nearest: [rome, old],
  });
});

test('where both questions together have no answer, there is none', () => {
  const both = nearest(rome);
  expect(aboutSomethingElse(both, answered(paris))).toBe(both);
});
