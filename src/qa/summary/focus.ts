import type { Article } from '../../article/article.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { parseQuery } from '../question/query.ts';
import { search } from '../search/search.ts';

/** How much each sentence says of a subject, 0..1: BM25 of its words, typing errors forgiven, the most is 1. */
export function relevanceTo(focus: string, index: SearchIndex): Float32Array {
  const { bm25, bestBm25 } = search(parseQuery(focus, index), index).shortlist;
  return bm25.map((value) => value / bestBm25);
}

/** The articles that say something of a subject. */
export function articlesAbout(focus: string, indexes: readonly SearchIndex[]): ReadonlySet<Article> {
  const found = indexes.flatMap((index) => {
    const relevance = relevanceTo(focus, index);
    return index.passages.filter(({ first, last }) => relevance.subarray(first, last).some((value) => value > 0));
  });
  return new Set(found.map(({ article }) => article));
}
