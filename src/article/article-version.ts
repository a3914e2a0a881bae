/** One change of an article of a server: what it is from then on. Never changes itself. The last of them are kept until the article is purged. */
export interface ArticleVersion {
  /** 1 for the first, and one more with each change. A change names the one that it was made in view of. */
  readonly number: number;
  /** What was done. The content of a `remove` is that which was hidden, of a `restore` that which is served again. */
  readonly kind: 'add' | 'replace' | 'rollback' | 'remove' | 'restore';
  /** The Discord id of who did it; `DELETED_AUTHOR` where that person had it deleted. */
  readonly author: string;
  /** Epoch ms. */
  readonly at: number;
  /** Why, in the author's words. */
  readonly note?: string;
  /** Bytes of the source in UTF-8. */
  readonly size: number;
  /** SHA-256 of the source in UTF-8, 64 hex digits in lower case: versions of equal content have the same. */
  readonly sha256: string;
}

/** Stands for the id of somebody who had it deleted. */
export const DELETED_AUTHOR = 'deleted';
