import type { Language } from './language.ts';
import { NUMBER_WORDS } from './number-words.ts';

/**
 * Reads a number: `2000`, `3.2` or, for an ordinal, `19e`. Undefined where the word is none.
 * @param word folded, as the tokenizer leaves it
 * @param written as it stands in the text: capitals tell `XIV` from a word
 */
export function readNumber(word: string, written: string, lang: Language): string | undefined {
  const named = NUMBER_WORDS[lang].get(word);
  if (named !== undefined) return named;
  if (/^\d/u.test(word)) return ordinal(word) ?? word;
  return /^[ivxlc]/u.test(word) ? readRoman(word, written.normalize('NFKC'), lang) : undefined;
}

/** 19th, 19e, 19º (folded to 19o). */
const ORDINAL = /^(\d{1,4})(?:e|eme|er|re|ere|nd|nde|st|th|rd|d|o|a)$/u;

function ordinal(word: string): string | undefined {
  const digits = ORDINAL.exec(word)?.[1];
  return digits && `${digits}e`;
}

/**
 * Roman numerals are read as ordinals, a king's or a century's: `XIV`, `XIXe`, `Ve`; without capitals, only those that are no
 * words: `xiv`, `xixe`.
 */
function readRoman(word: string, written: string, lang: Language): string | undefined {
  const numeral = written === word ? LOWER_CASE : UPPER_CASE;
  const letters = (numeral.exec(written) ?? (lang === 'fr' ? FRENCH_ORDINAL.exec(written) : null))?.[1]?.toLowerCase();
  return letters && PROPER.test(letters) ? `${romanValue(letters)}e` : undefined;
}

const UPPER_CASE = /^([IVXL]{2,})$/u;
const LOWER_CASE = /^([ivxl]{3,})$/u;
const FRENCH_ORDINAL = /^([VX]|[IVXLC]{2,}|[ivl]*x[ivxl]*)(?:e|i?[eè]me)$/u;

/** From 1 to 399, as they are properly written: no word like "mix" or "ill" is one. */
const PROPER = /^c{0,3}(?:x[cl]|l?x{0,3})(?:i[vx]|v?i{0,3})$/u;

const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

function romanValue(letters: string): number {
  let value = 0;
  for (let i = 0; i < letters.length; i++) {
    const digit = VALUES[letters[i] ?? ''] ?? 0;
    value += digit < (VALUES[letters[i + 1] ?? ''] ?? 0) ? -digit : digit;
  }
  return value;
}
