import { joinWords, wholeWords } from '../../text/joined-words.ts';
import type { Language } from '../../text/language.ts';
import type { Term } from '../../text/terms.ts';

/** « La différence entre » two things is told where both are: patterns of folded words parted by single spaces. */
export const DIFFERENCE: Readonly<Record<Language, string>> = {
  fr: 'differences?(?: y a t il| il y a)? entre',
  en: 'differences? between',
  es: 'diferencias?(?: hay| existe)? entre',
  ar: '(?:ال)?فرق بين',
};

const PATTERNS: Readonly<Record<Language, RegExp>> = {
  fr: wholeWords([DIFFERENCE.fr], 'u'),
  en: wholeWords([DIFFERENCE.en], 'u'),
  es: wholeWords([DIFFERENCE.es], 'u'),
  ar: wholeWords([DIFFERENCE.ar], 'u'),
};

/** Whether a question asks how two things differ. */
export const asksDifference = (words: readonly Term[], lang: Language): boolean =>
  PATTERNS[lang].test(joinWords(words));
