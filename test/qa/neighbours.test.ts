import { expect, test } from 'vitest';
import { groupNeighbours, spanOf } from '../../src/qa/neighbours.ts';
import { buildArticle } from '../support/build-article.ts';
import { quoteOf } from '../support/quotes.ts';

const article = buildArticle({
  lang: 'en',
  passages: ['One is here. Two comes next. Three ends it.', 'Four is apart.'],
});
const [one, two, three, four] = ['One is here.', 'Two comes next.', 'Three ends it.', 'Four is apart.'].map((words) =>
  quoteOf(article, words),
) as [ReturnType<typeof quoteOf>, ReturnType<typeof quoteOf>, ReturnType<typeof quoteOf>, ReturnType<typeof quoteOf>];

test('quotes that follow each other in a passage are together', () => {
  expect(groupNeighbours([one, two, three])).toEqual([[one, two, three]]);
  expect(groupNeighbours([two, three, four])).toEqual([[two, three], [four]]);
});

test('quotes apart, out of order, or of other articles are not', () => {
  expect(groupNeighbours([one, three])).toEqual([[one], [three]]);
  expect(groupNeighbours([two, one])).toEqual([[two], [one]]);
  const other = { ...two, article: { ...article, revision: 'ffffffff' } };
  expect(groupNeighbours([one, other])).toEqual([[one], [other]]);
});

test('together they span from the first to the last', () => {
  expect(spanOf([one, two])).toEqual({ start: 0, end: 28 });
});
