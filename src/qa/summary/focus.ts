import { parseQuery } from '../query.ts';
import { search } from '../search.ts';
import type { SearchIndex } from '../search-index.ts';

/** Whether an article has a word of a subject, typing errors forgiven. */
export const mentions = (focus: string, index: SearchIndex): boolean =>
  relevanceTo(focus, index).some((relevance) => relevance > 0);

/** How much each sentence says of a subject, 0..1: BM25 of its words, typing errors forgiven, the most is 1. */
export function relevanceTo(focus: string, index: SearchIndex): Float32Array {
  const { bm25, bestBm25 } = search(parseQuery(focus, index), index).shortlist;
  return bm25.map((value) => value / bestBm25);
}
