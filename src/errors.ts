/** What can go wrong for a person through no fault of the bot; each has a text in every catalogue. */
export type UserErrorCode =
  | 'article-not-found'
  | 'empty-question'
  | 'question-too-long'
  | 'outdated'
  | 'not-yours'
  | 'missing-permission'
  | 'server-only'
  | 'cooldown'
  | 'storage-failed'
  | 'file-or-url'
  | 'slug-invalid'
  | 'slug-served'
  | 'slug-hidden'
  | 'slug-operator'
  | 'library-full'
  | 'content-unchanged'
  | 'changed-meanwhile'
  | 'operators-article'
  | 'article-hidden'
  | 'article-served'
  | 'preview-expired';

/** An error to show, privately, to the person who caused it. */
export class UserError extends Error {
  override readonly name = 'UserError';

  constructor(
    readonly code: UserErrorCode,
    /** Values for the catalogue's text, such as seconds to wait. */
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
  }
}

/** A fault in an article's source file, for the moderator who wrote it. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';

  constructor(
    /** Path as the operator knows it, relative to the articles' folder. */
    readonly file: string,
    /** 1-based. */
    readonly line: number,
    /** One sentence in English, without the file and line. */
    readonly reason: string,
  ) {
    super(`${file}:${line}: ${reason}`);
  }
}

/** Every problem of the environment at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

/** The database cannot be read or written; of what was tried, nothing was done. The cause is the driver's own error. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
}
