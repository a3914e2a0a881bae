const MARKS = /[\p{M}\u0640]/gu;
const PLAIN = /^[a-z0-9]*$/u;

/** What decomposing leaves whole: ligatures, and the Arabic letters that writers use one for the other. */
const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
  ٱ: 'ا',
  ی: 'ي',
  ک: 'ك',
};
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu');

/**
 * A word as it is compared: lower case, without accents, Arabic vowels, hamza or tatweel, ligatures undone, digits 0-9.
 * Its length differs from the word's: never use it for offsets.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  const bare = word.normalize('NFKD').toLowerCase().replace(MARKS, '');
  if (PLAIN.test(bare)) return bare;
  return bare
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}
