import { ContentError } from './content-error.ts';

/** How the bytes of a text may be read. */
export interface Encoding {
  /** A label of the Encoding Standard, such as `utf-8`. */
  readonly label: string;
  /** What told: a guess is worth a warning. */
  readonly from: 'bom' | 'declared' | 'guess';
}

/**
 * The encoding by byte order mark, else as declared, else UTF-8 if the bytes are that, else windows-1252.
 * @param declared what a header or a `<meta>` says, if anything
 */
export function encodingOf(bytes: Uint8Array, declared?: string): Encoding {
  const bom = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (bom) return { label: bom.label, from: 'bom' };
  if (declared !== undefined) return { label: declared, from: 'declared' };
  return isUtf8(bytes) ? { label: 'utf-8', from: 'declared' } : { label: 'windows-1252', from: 'guess' };
}

const BYTE_ORDER_MARKS = [
  { label: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', mark: [0xff, 0xfe] },
  { label: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Decodes bytes, with `\n` at line ends. `lenient` leaves U+FFFD for what does not decode, as browsers do.
 * @throws {ContentError} `wrong-encoding`; `binary` for a text with a zero character.
 */
export function decodeBytes(bytes: Uint8Array, { label, from }: Encoding, lenient: boolean): string {
  const decoded = decode(bytes, label, !lenient);
  const text = isWindows1252(label) ? withWindows1252Signs(decoded) : decoded;
  if (text.includes('\0')) throw new ContentError({ code: 'binary' });
  if (from === 'guess' && NOT_WESTERN.test(text)) throw new ContentError({ code: 'wrong-encoding', encoding: 'UTF-8' });
  return text.replace(/\r\n?/gu, '\n');
}

function decode(bytes: Uint8Array, label: string, fatal: boolean): string {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch (cause) {
    throw new ContentError({ code: 'wrong-encoding', encoding: label }, { cause });
  }
}

/** Signs that windows-1252 has no byte for, or more accented letters in a row than a language of the West writes. */
const NOT_WESTERN = /[\u0080-\u009f]|[\u00a1-\u00ff]{4}/u;

function isWindows1252(label: string): boolean {
  return new TextDecoder(label).encoding === 'windows-1252';
}

/** Node 20 takes windows-1252 for ISO-8859-1: https://github.com/nodejs/node/issues/56542 */
function withWindows1252Signs(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (sign) => SIGNS[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** What windows-1252 has at 0x80..0x9f; its five gaps stay as they are. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
