import type { ContentWarning } from '../errors.ts';
import type { Language } from '../text/language.ts';

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
  /** As an HTTP header: `text/plain; charset=utf-8`. */
  readonly contentType?: string;
}

/** Reads content from outside. Each method throws a ContentError for what the person who gave it can mend. */
export interface ContentReader {
  /** Fetches a page and finds the article on it. */
  fromUrl(url: string): Promise<Content>;
  /** As `fromUrl`, but asks the server first whether the page changed since. */
  refresh(url: string, validators: Validators): Promise<Content | 'unchanged'>;
  fromAttachment(attachment: AttachmentFile): Promise<Content>;
  /** A file by its name and bytes: `.md`, `.txt` or `.html`. */
  fromFile(name: string, bytes: Uint8Array): Content;
  /** A text that was typed or pasted, with or without front matter. */
  fromText(text: string): Content;
}
