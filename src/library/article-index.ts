import type { Article } from '../article/article.ts';
import type { SearchIndex } from '../qa/index/search-index.ts';
import type { Snapshot } from './library.ts';

/** The index of one article of a snapshot by itself. */
export function articleIndex(snapshot: Snapshot, article: Article): SearchIndex {
  const [index] = snapshot.indexes(article);
  if (!index) throw new RangeError(`No index of ${article.slug}`);
  return index;
}
