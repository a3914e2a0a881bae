import type { Article } from '../article/article.ts';
import type { Language } from '../text/language.ts';

/** What is needed to search articles of one language; never changes. */
export interface SearchIndex {
  readonly lang: Language;
  readonly articles: readonly Article[];
}
