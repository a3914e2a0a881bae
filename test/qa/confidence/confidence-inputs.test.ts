import { expect, it } from 'vitest';
import { confidenceInputs } from '../../../src/qa/confidence/confidence-inputs.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { parseQuery } from '../../../src/qa/question/query.ts';
import { rank } from '../../../src/qa/ranking/ranker.ts';
import { search } from '../../../src/qa/search/search.ts';
import { buildArticle } from '../../support/build-article.ts';

const index = createSearchIndex('fr', [
  buildArticle({ lang: 'fr', title: 'Vantes : portrait', passages: ['Louis Vantes naquit à Brissac en 1931.'] }),
]);

function inputsFor(question: string): Readonly<Record<string, number>> {
  const found = search(parseQuery(question, index), index);
  const [first, ...others] = rank(found);
  if (!first) throw new Error('The article has a sentence.');
  return Object.assign({}, ...confidenceInputs(found, [first, ...others]));
}

it.each([
  ['Où Louis Vantes est-il né ?', 0],
  ['Où Louis Vantes n’est-il pas né ?', 1],
])('only what denies something lacks a denial in the sentence: %s', (question, missing) => {
  expect(inputsFor(question).negationMissing).toBe(missing);
});

it.each([
  ['Quelle recette de tarte préfère la boulangère ?', 0],
  ['Où Vantes naquit-il ?', 1],
])('a word that neither the title nor the text has is none of the title: %s', (question, share) => {
  expect(inputsFor(question).titleAsked).toBe(share);
});
