import type { ContentWarning } from '../errors.ts';
import type { Language } from '../text/language.ts';
import type { ContentError } from './content-error.ts';

/** Something from outside, made into the source of an article. */
export interface Content {
  /** As a file of `data/articles`: front matter and Markdown, `\n` at line ends, at most 2 MiB in UTF-8. */
  readonly source: string;
  readonly proposed: Proposal;
  readonly warnings: readonly ContentWarning[];
  readonly origin: Origin;
}

/** What the article may be called; to change it, `editFrontMatter`. */
interface Proposal {
  /** One line, 1..200 characters; stands in `source` too. */
  readonly title: string;
  /** `[a-z0-9-]{1,64}`, from the title; another article may have it already. */
  readonly slug: string;
  /** Stands in `source` too. Where it is missing, `source` is no article until it is given. */
  readonly lang?: Language;
}

export type Origin = WebOrigin | { readonly kind: 'file'; readonly name: string } | { readonly kind: 'text' };

interface WebOrigin extends Validators {
  readonly kind: 'url';
  /** Where the page was found, after redirects. */
  readonly url: string;
}

/** What a server said of a page's version, to ask later whether it changed. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** An attachment as Discord describes it. */
export interface AttachmentFile {
  readonly url: string;
  /** The file's name, with its ending. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

/** Articles of a zip, checked one by one. */
export interface Archive {
  readonly articles: readonly ArchivedArticle[];
  readonly refused: readonly RefusedFile[];
  /** Paths of files that are no `.md`, and were not looked at. */
  readonly ignored: readonly string[];
}

export interface ArchivedArticle extends Pick<Content, 'source'> {
  /** The file's path in the zip. */
  readonly file: string;
  /** `[a-z0-9-]{1,64}`, from the file's name; no two are the same. */
  readonly slug: string;
  /** SHA-256 of the source that was exported, where the zip has a manifest that says it. */
  readonly exportedSha256: string | undefined;
}

export interface RefusedFile extends Pick<ArchivedArticle, 'file'> {
  readonly error: ContentError;
}

/** Reads content from outside. Each method throws a ContentError for what the person who gave it can mend. */
export interface ContentReader {
  /** Fetches a page and finds the article on it. */
  fromUrl(url: string): Promise<Content>;
  /** As `fromUrl`, but asks the server first whether the page changed since. */
  refresh(url: string, validators: Validators): Promise<Content | 'unchanged'>;
  fromAttachment(attachment: AttachmentFile): Promise<Content>;
  /** A zip of `.md` files, of at most 10 MiB, and of 16 MiB when it is unpacked. */
  fromZip(attachment: AttachmentFile, maxArticles: number): Promise<Archive>;
  /** A text that was typed or pasted, with or without front matter. */
  fromText(text: string): Content;
}
