import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerQuestion } from '../../../src/qa/answer-question.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { distanceBetween } from '../../../src/qa/search/places.ts';
import { buildArticle } from '../../support/build-article.ts';

const ascending = fc.uniqueArray(fc.nat(60), { maxLength: 12 }).map((places) => places.sort((a, b) => a - b));

test('the distance between two terms is the least of those between their places', () => {
  fc.assert(
    fc.property(ascending, ascending, (one, other) => {
      const least = Math.min(...one.flatMap((a) => other.map((b) => Math.abs(a - b))));
      expect(distanceBetween(one, other)).toBe(least);
      expect(distanceBetween(other, one)).toBe(least);
    }),
  );
});

test('a sentence of very many of the question’s words is answered from in linear time', () => {
  // Were each place compared with each other one, this would run into the time limit.
  const passages = [`musée ${'(ab) "cd" '.repeat(40_000)}`];
  const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages })]);
  expect(answerQuestion('Où est ab cd musée ?', [index]).score).toBeGreaterThan(0);
});
