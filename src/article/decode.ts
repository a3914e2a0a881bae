import { ArticleError } from '../errors.ts';

/** Largest source of an article, in bytes. */
export const MAX_SOURCE_BYTES = 2 * 1024 * 1024;

/**
 * The text of a source file: UTF-8, with or without a byte order mark; line ends become `\n`, all else stays.
 * @throws {ArticleError} for a file that is too large, binary or in another encoding, with the line where that shows.
 */
export function decodeSource(file: string, bytes: Uint8Array): string {
  checkSize(file, bytes.length);
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new ArticleError(file, 1, { code: 'utf-16' });
  }
  const binary = bytes.indexOf(0);
  if (binary >= 0) throw new ArticleError(file, lineAt(bytes, binary), { code: 'zero-byte' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/gu, '\n');
  } catch {
    throw new ArticleError(file, firstBadLine(bytes), { code: 'not-utf-8' });
  }
}

/** @throws {ArticleError} for a size in bytes that no source file may have: worth asking before reading it. */
export function checkSize(file: string, size: number): void {
  if (size <= MAX_SOURCE_BYTES) return;
  throw new ArticleError(file, 1, { code: 'file-too-large', max: MAX_SOURCE_BYTES / 1024 / 1024 });
}

const LINE_FEED = 0x0a;

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = 0; index < offset; index++) if (bytes[index] === LINE_FEED) line++;
  return line;
}

/** No character of UTF-8 holds the byte of a line feed, so each line is right or wrong by itself. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}
