import { MAX_SOURCE_BYTES } from '../article/decode.ts';
import type { Draft } from './assemble.ts';
import { ContentError } from './content-error.ts';
import { decodeBytes, type Encoding, encodingOf } from './encoding.ts';
import { beginsAsPage, binaryFormat, type TextFormat } from './file-format.ts';
import { MAX_PAGE_BYTES } from './limits.ts';
import { metaCharset } from './meta-charset.ts';
import { readText } from './read-text.ts';

/** What is known of bytes before they are read. */
export interface BytesHints {
  /** What the name or the media type says; where nothing does, how the text begins. */
  readonly format?: TextFormat;
  /** Encoding that a header says. */
  readonly charset?: string;
  /** Of the file, for want of a title. */
  readonly name?: string;
  /** Where the page was found. */
  readonly url?: string;
}

/** Bytes as text, and what it is to be read as. */
interface Decoded {
  readonly text: string;
  readonly isPage: boolean;
  readonly encoding: Encoding;
}

/** Finds the article on a page, perhaps not at once. */
export type PageReader = (markup: string, url?: string) => Promise<Draft>;

/**
 * Reads bytes as a page, a Markdown file or a text.
 * @throws {ContentError}
 */
export async function readBytes(pageReader: PageReader, bytes: Uint8Array, hints: BytesHints): Promise<Draft> {
  const { text, isPage, encoding } = decode(bytes, hints);
  return checkDraft(isPage ? await pageReader(text, hints.url) : readText(text, hints.name), encoding);
}

/** @throws {ContentError} */
export function decode(bytes: Uint8Array, { format, charset }: BytesHints): Decoded {
  const maxBytes = format === 'text' ? MAX_SOURCE_BYTES : MAX_PAGE_BYTES;
  if (bytes.length > maxBytes) throw new ContentError({ code: 'too-large', maxBytes });
  const binary = binaryFormat(bytes);
  if (binary) throw new ContentError({ code: 'binary', format: binary });
  const declared = charset ?? (format === 'text' ? undefined : metaCharset(bytes));
  const encoding = encodingOf(bytes, declared);
  // A page may have a few bytes that are wrong outside its article.
  const text = decodeBytes(bytes, encoding, format !== 'text');
  return { text, isPage: format === 'html' || beginsAsPage(text), encoding };
}

/** What was read of a text in an encoding that may be the wrong one. @throws {ContentError} where it is */
export function checkDraft(draft: Draft, encoding: Encoding): Draft {
  if (draft.body.includes('\ufffd')) throw new ContentError({ code: 'wrong-encoding', encoding: encoding.label });
  if (encoding.from !== 'guess') return draft;
  return { ...draft, warnings: [...draft.warnings, { code: 'encoding-guessed', encoding: encoding.label }] };
}
