import path from 'node:path';
import { ContentError } from './content-error.ts';

/** Formats that people take for texts, or upload by mistake, by their first bytes in Latin-1. */
const SIGNATURES: readonly (readonly [format: string, begins: string])[] = [
  ['PDF', '%PDF-'],
  ['ZIP, Word or EPUB', 'PK\u0003\u0004'],
  ['Word', '\u00d0\u00cf\u0011\u00e0'],
  ['RTF', '{\\rtf'],
  ['PNG', '\u0089PNG'],
  ['JPEG', '\u00ff\u00d8\u00ff'],
  ['GIF', 'GIF8'],
  ['WebP, AVI or WAV', 'RIFF'],
  ['GZIP', '\u001f\u008b'],
];

/** What the first bytes say a file is, if it is no text. */
export function binaryFormat(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.find(([, begins]) => start.startsWith(begins))?.[0];
}

export type TextFormat = 'html' | 'text';

/** What a media type (`text/html`) or the ending of a file's name (`html`) stands for. @throws {ContentError} if it is no text */
export function formatOf(typeOrEnding: string): TextFormat {
  const format = FORMATS.get(typeOrEnding.toLowerCase());
  if (!format) throw new ContentError({ code: 'unsupported-type', type: typeOrEnding });
  return format;
}

/** What a file is by the ending of its name. @throws {ContentError} if it is no text */
export function formatOfFile(name: string): TextFormat {
  const ending = path.extname(name).slice(1);
  // Without an ending, the whole name says better which file is meant.
  if (ending === '') throw new ContentError({ code: 'unsupported-type', type: name });
  return formatOf(ending);
}

const FORMATS: ReadonlyMap<string, TextFormat> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'text'],
  ['text/markdown', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['md', 'text'],
  ['markdown', 'text'],
  ['txt', 'text'],
]);

/** The endings of the names of files that are texts, as `.md`. */
export const TEXT_FILE_ENDINGS = [...FORMATS.keys()].flatMap((key) => (key.includes('/') ? [] : [`.${key}` as const]));

/** Whether a text begins as a page does. */
export function beginsAsPage(text: string): boolean {
  return /^\s*<(?:!doctype\s+html|html)\b/iu.test(text);
}
