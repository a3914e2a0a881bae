/** A letter or digit: begins a word, or goes on with one. */
export const WORD = 1;
/** A combining mark: only goes on with a word. */
export const MARK = 2;
/** A decimal digit of any script; it has `WORD` too. */
export const DIGIT = 4;
/** An upper-case letter; it has `WORD` too. */
export const UPPER = 8;

/** Latin, Greek, Cyrillic, Hebrew and Arabic are looked up, the rest is worked out. */
const TABLE = Uint8Array.from({ length: 0x700 }, (_, codePoint) => classify(codePoint));

/** What a character is to the tokenizer: a sum of the constants above, 0 for what parts words. */
export function characterClass(codePoint: number): number {
  return TABLE[codePoint] ?? classify(codePoint);
}

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/\p{M}/u.test(character)) return MARK;
  if (!/[\p{L}\p{N}]/u.test(character)) return 0;
  return WORD + (/\p{Nd}/u.test(character) ? DIGIT : 0) + (/\p{Lu}/u.test(character) ? UPPER : 0);
}
