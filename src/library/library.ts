import type { Article } from '../article/article.ts';
import type { ArticleError } from '../errors.ts';
import type { SearchIndex } from '../qa/index/search-index.ts';
import type { PartChange } from './compare-articles.ts';

/** The articles being served at one moment; never changes. An interaction takes one and keeps it to its end. */
export interface Snapshot {
  /** Names this state of the whole library: 8 hex digits. */
  readonly revision: string;
  /** Newest first, then by title. Never empty. */
  readonly articles: readonly [Article, ...Article[]];
  find(slug: string): Article | undefined;
  /** As kept in a button's custom id. */
  findRevision(revision: string): Article | undefined;
  /** Search indexes, one a language, over one article or over all. */
  indexes(article?: Article): readonly SearchIndex[];
}

export interface ArticleChange {
  readonly slug: string;
  readonly title: string;
  readonly kind: 'unchanged' | 'added' | 'removed' | 'changed';
  /** How many passages it has, or had. */
  readonly passages: number;
  /** What differs, in the article's order; only of an article that was changed. */
  readonly parts: readonly PartChange[];
}

export type ReloadReport = {
  /** The revision served after the reload. */
  readonly revision: string;
  readonly milliseconds: number;
} & (
  | { readonly kind: 'reloaded'; readonly changes: readonly ArticleChange[] }
  /** Nothing was swapped: the old content is still served. */
  | { readonly kind: 'failed'; readonly errors: readonly [ArticleError, ...ArticleError[]] }
);

export interface Library {
  current(): Snapshot;
  /** The articles of the operator's files alone: those that can be reloaded. */
  files(): readonly Article[];
  /** Reads the files again, all or one article's; reloads run one after the other. Never throws for a bad file. */
  reload(slug?: string): Promise<ReloadReport>;
}
