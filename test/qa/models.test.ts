import { expect, it } from 'vitest';
import { confidenceInputs } from '../../src/qa/confidence/confidence-inputs.ts';
import { namesIn } from '../../src/qa/confidence/named-values.ts';
import { createSearchIndex } from '../../src/qa/index/search-index.ts';
import confidence from '../../src/qa/models/confidence.json' with { type: 'json' };
import ranker from '../../src/qa/models/ranker.json' with { type: 'json' };
import { parseQuery } from '../../src/qa/question/query.ts';
import { FEATURE_NAMES } from '../../src/qa/ranking/feature-vector.ts';
import { rank } from '../../src/qa/ranking/ranker.ts';
import { search } from '../../src/qa/search/search.ts';
import { buildArticle } from '../support/build-article.ts';

it('the ranker was trained on the features that it is given, in their order', () => {
  expect(Object.keys(ranker.inputs)).toEqual(FEATURE_NAMES);
});

it('what tells how sure an answer is was trained on the values that it is given, in their order', () => {
  const index = createSearchIndex('en', [
    buildArticle({ lang: 'en', passages: ['Ada Lovelace wrote the first program.'] }),
  ]);
  const found = search(parseQuery('Who wrote the first program?', index), index);
  const [first, ...others] = rank(found);
  if (!first) throw new Error('The question has no shortlist.');
  expect(Object.keys(confidence.inputs)).toEqual(namesIn(confidenceInputs(found, [first, ...others])));
});
