import { faults } from './i18n/article-faults/en.ts';
import { codedText } from './i18n/coded-text.ts';

/** What can go wrong for a person through no fault of the bot; each has a text in every catalogue. */
export type UserErrorCode =
  | 'article-not-found'
  | 'empty-question'
  | 'question-too-long'
  | 'subject-unknown'
  | 'outdated'
  | 'no-longer-offered'
  | 'not-yours'
  | 'missing-permission'
  | 'manage-server-needed'
  | 'server-only'
  | 'other-channel'
  | 'channels-gone'
  | 'cooldown'
  | 'storage-failed'
  | 'file-or-url'
  | 'slug-invalid'
  | 'slug-served'
  | 'slug-hidden'
  | 'slug-operator'
  | 'library-full'
  | 'library-too-large'
  | 'content-unchanged'
  | 'article-there'
  | 'changed-meanwhile'
  | 'operators-article'
  | 'article-hidden'
  | 'article-served'
  | 'preview-expired'
  | 'already-confirmed'
  | 'nothing-to-export'
  | 'log-channel-hidden'
  | 'log-channel-closed'
  | 'name-differs'
  | 'answer-too-old'
  | 'questions-not-kept'
  | 'question-gone'
  | 'version-not-found'
  | 'no-version-before'
  | 'no-page'
  | 'no-article-to-schedule';

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

/** Why something from outside cannot become an article; each has a text in every catalogue that says what to do. */
export type ContentProblem =
  /** Nothing but white space, or no text below the front matter. */
  | { readonly code: 'empty' }
  | { readonly code: 'too-large'; readonly maxBytes: number }
  /** No text: `format` names what it is, such as `PDF`, where its first bytes tell. */
  | { readonly code: 'binary'; readonly format?: string }
  /** A file whose name ends otherwise than in .md, .txt or .html, or a page that is something else. */
  | { readonly code: 'unsupported-type'; readonly type: string }
  /** The bytes are not in the encoding that they claim, or in one that is not known. */
  | { readonly code: 'wrong-encoding'; readonly encoding: string }
  /** A fault in the front matter. */
  | { readonly code: 'front-matter'; readonly line: number; readonly fault: ArticleFault }
  | { readonly code: 'too-many-passages'; readonly passages: number; readonly max: number }
  /** One paragraph without a blank line; `line` is where it begins in the text. */
  | { readonly code: 'passage-too-long'; readonly characters: number; readonly max: number; readonly line: number }
  /** A page of too many or too deeply nested elements. */
  | { readonly code: 'page-too-complex' }
  /** A page on which no article is found: a start page, a form, a page that a script fills. */
  | { readonly code: 'no-article' }
  | { readonly code: 'invalid-url' }
  /** A URL with a user name or a password. */
  | { readonly code: 'url-with-credentials' }
  /** The host's address is private, or otherwise not of the public internet. */
  | { readonly code: 'forbidden-address'; readonly host: string }
  /** An attachment whose URL is not one of Discord's. */
  | { readonly code: 'foreign-attachment'; readonly host: string }
  | { readonly code: 'robots-refused'; readonly url: string }
  | { readonly code: 'too-many-redirects'; readonly max: number }
  | { readonly code: 'http-status'; readonly status: number; readonly host: string }
  /** No connection, or one that broke; `cause` is the system's code, such as `ENOTFOUND`. */
  | { readonly code: 'unreachable'; readonly host: string; readonly cause: string }
  | { readonly code: 'timeout'; readonly seconds: number }
  | ArchiveProblem;

/** Why a zip of articles is refused as a whole. */
type ArchiveProblem =
  /** No zip, or one that is damaged. */
  | { readonly code: 'archive-unreadable' }
  /** A file that does not unpack to what the zip says of it: size, checksum, method. */
  | { readonly code: 'archive-file-damaged'; readonly file: string }
  /** A path that leads out of the zip. */
  | { readonly code: 'archive-unsafe-path'; readonly file: string }
  | { readonly code: 'archive-encrypted'; readonly file: string }
  | { readonly code: 'archive-link'; readonly file: string }
  | { readonly code: 'archive-too-many-files'; readonly max: number }
  | { readonly code: 'archive-too-large'; readonly maxBytes: number }
  | { readonly code: 'archive-file-too-large'; readonly file: string; readonly maxBytes: number }
  /** All articles together, when they are unpacked. */
  | { readonly code: 'archive-unpacked-too-large'; readonly maxBytes: number }
  | { readonly code: 'archive-empty' }
  | { readonly code: 'archive-too-many-articles'; readonly articles: number; readonly max: number }
  | { readonly code: 'archive-same-slug'; readonly slug: string; readonly file: string; readonly other: string }
  /** A `manifest.json` that is not one of an export. */
  | { readonly code: 'manifest-invalid' }
  | { readonly code: 'manifest-newer'; readonly format: number };

/** What is worth a look before something from outside becomes an article. */
export type ContentWarning =
  | { readonly code: 'very-short'; readonly words: number }
  /** 1-based number of the passage. */
  | { readonly code: 'huge-passage'; readonly passage: number; readonly characters: number }
  /** The language must be said before the text can be an article. */
  | { readonly code: 'unknown-language' }
  /** The page says that it is in `declared`, but reads as another language. */
  | { readonly code: 'language-differs'; readonly declared: string }
  /** The page is found at, or gives as its own, another address than was asked for: that is kept, and what a schedule fetches. */
  | { readonly code: 'address-differs'; readonly url: string }
  /** The bytes do not say their encoding: letters with accents are worth a look. */
  | { readonly code: 'encoding-guessed'; readonly encoding: string };

/** What is wrong with an article's source file; each has a text in every catalogue that says what to do. */
export type ArticleFault =
  | Coded<BareFault>
  /** MiB. */
  | { readonly code: 'file-too-large'; readonly max: number }
  /** KiB. */
  | { readonly code: 'front-matter-too-large'; readonly max: number }
  /** `reason` is the parser's own, in English. */
  | { readonly code: 'not-yaml'; readonly reason: string }
  | { readonly code: 'unknown-key'; readonly key: string; readonly known: string }
  | { readonly code: 'lang-unknown'; readonly known: string }
  | Coded<KeyFault, { readonly key: string }>
  | { readonly code: 'value-too-long'; readonly key: string; readonly max: number }
  | { readonly code: 'too-many-questions'; readonly max: number }
  /** `cause` is the system's code, such as `EACCES`. */
  | Coded<'folder-unreadable' | 'file-unreadable', { readonly cause: string }>
  /** `other` is a file that would be the same article. */
  | { readonly code: 'same-name'; readonly other: string };

/** Of each code a type of its own, all with the same values. */
type Coded<Code extends string, Values = unknown> = Code extends string ? { readonly code: Code } & Values : never;

/** Faults of one key of the front matter. */
type KeyFault = 'not-a-text' | 'value-empty' | 'several-lines' | 'control-character';

type BareFault =
  | 'utf-16'
  | 'zero-byte'
  | 'not-utf-8'
  | 'colon-unquoted'
  | 'alias'
  | 'title-missing'
  | 'no-keys'
  | 'date-invalid'
  | 'url-invalid'
  | 'questions-no-list'
  | 'front-matter-missing'
  | 'front-matter-open'
  | 'name-invalid'
  | 'no-text'
  | 'language-unknown'
  | 'being-written'
  | 'link-outside'
  | 'no-file'
  | 'no-article';

/** A fault in an article's source file, for who wrote it. Its message is in English, for the operator. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';

  constructor(
    /** Path as the operator knows it, relative to the articles' folder. */
    readonly file: string,
    /** 1-based. */
    readonly line: number,
    readonly fault: ArticleFault,
  ) {
    super(`${file}:${line}: ${codedText(faults, fault)}`);
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

/** Why there is nothing to serve: every fault of every file. */
export class EmptyLibraryError extends Error {
  override readonly name = 'EmptyLibraryError';

  constructor(readonly errors: readonly ArticleError[]) {
    super(errors.map(({ message }) => message).join('\n'));
  }
}

/** Why the bot cannot be at Discord, in a line for the operator. */
export class LoginError extends Error {
  override readonly name = 'LoginError';
}
