import type { ArticleVersion } from '../article/article-version.ts';
import type { ArticleError } from '../errors.ts';

/**
 * The articles of the servers' own, which their moderators manage, and the last 200 versions of each. A change that is answered `saved` is on
 * the disk and served; any other answer, or an exception, changed nothing. No article of one server can be seen or changed by the
 * id of another.
 *
 * All methods reject with a `StorageError` where the database cannot be read or written; what was served before still is.
 */
export interface ContentStore {
  /** The server's own articles by slug, those hidden too. */
  list(guildId: string): Promise<readonly StoredArticle[]>;
  /** The last of its versions, as `list` has it. */
  latest(guildId: string, slug: string): Promise<ArticleVersion | undefined>;
  /** The versions, newest first; none where there is no such article. */
  history(guildId: string, slug: string): Promise<readonly ArticleVersion[]>;
  /** A version's source as it was given: front matter and text. */
  source(guildId: string, slug: string, number: number): Promise<string | undefined>;

  add(change: NewArticle): Promise<Saved | SlugTaken | NoRoom | InvalidSource>;
  replace(
    change: ArticleChange & WithSource,
  ): Promise<Saved | Unchanged | ChangedMeanwhile | NotFound | NoRoom | InvalidSource>;
  /** The content of version `to` once more, as a new version. */
  rollback(
    change: ArticleChange & { readonly to: number },
  ): Promise<Saved | Unchanged | ChangedMeanwhile | NotFound | NoRoom | InvalidSource>;
  /** Hides the article: it is served no more, and purged after some time. */
  remove(change: ArticleChange): Promise<Saved | ChangedMeanwhile | NotFound>;
  /** Serves a hidden article again. */
  restore(change: ArticleChange): Promise<Saved | SlugTaken | ChangedMeanwhile | NotFound | NoRoom | InvalidSource>;

  /**
   * Deletes, with all their versions, the articles that have been hidden for as long as the operator keeps them.
   * @param now epoch ms
   * @returns how many
   */
  purge(now: number): Promise<number>;
}

interface StoredArticle {
  /** Unique within the server; the operator's files have none of these, unless one was put there later: then the server's own is served. */
  readonly slug: string;
  /** The last of its versions. Its kind is `remove` where the article is hidden. */
  readonly latest: ArticleVersion;
}

interface Change {
  readonly guildId: string;
  /** `[a-z0-9-]{1,64}` */
  readonly slug: string;
  /** The Discord id of the moderator. */
  readonly author: string;
  /** Why, in the moderator's words. */
  readonly note?: string | undefined;
}

interface WithSource {
  /** Front matter and text, as in an article's file; at most 2 MiB. */
  readonly source: string;
}

type NewArticle = Change & WithSource;

export interface ArticleChange extends Change {
  /** Number of the latest version as the moderator saw it: where it is another by now, nothing is changed. */
  readonly expected: number;
}

export interface Saved {
  readonly kind: 'saved';
  readonly version: ArticleVersion;
}

/** The content is the same already: no version was made. */
export interface Unchanged {
  readonly kind: 'unchanged';
  readonly latest: ArticleVersion;
}

/** Somebody else was faster, or the article is hidden (or, for `restore`, is not): see the latest version. */
export interface ChangedMeanwhile {
  readonly kind: 'changed-meanwhile';
  readonly latest: ArticleVersion;
}

/** The server has no such article, or it no such version. */
export interface NotFound {
  readonly kind: 'not-found';
}

/** An article of that slug is there: a file of the operator's, or one of the server's, served or hidden. */
export interface SlugTaken {
  readonly kind: 'slug-taken';
  readonly by: 'operator' | 'served' | 'hidden';
}

/** The server may have no more articles, or no more text in them. */
export interface NoRoom {
  readonly kind: 'no-room';
  readonly lacks: 'articles' | 'bytes';
}

/** The source cannot be served; the error names `<slug>.md` and the line. */
export interface InvalidSource {
  readonly kind: 'invalid';
  readonly error: ArticleError;
}
