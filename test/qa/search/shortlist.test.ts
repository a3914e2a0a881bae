import { expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { parseQuery } from '../../../src/qa/question/query.ts';
import { search } from '../../../src/qa/search/search.ts';
import { buildArticle } from '../../support/build-article.ts';

it('passages count for each word of the question by itself, whatever the words before it', () => {
  const passages = ['The mill sold flour. The mill burnt.', 'The flour was dear.', 'Nobody came.'];
  const index = createSearchIndex('en', [buildArticle({ lang: 'en', passages })]);
  const passagesFor = (question: string) => [...search(parseQuery(question, index), index).shortlist.passageBm25];
  const [mill, flour] = [passagesFor('mill'), passagesFor('flour')];
  passagesFor('mill flour').forEach((sum, passage) => {
    expect(sum).toBeCloseTo((mill[passage] ?? 0) + (flour[passage] ?? 0), 5);
  });
});
