import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemFrench } from '@orama/stemmers/french';
import { stemmer as stemSpanish } from '@orama/stemmers/spanish';
import { IRREGULAR_WORDS } from './irregular-words.ts';
import type { Language } from './language.ts';
import { exceptionalStem } from './stem-exceptions.ts';

/** In letters: what is longer is no word, and the time of Snowball's stemmers grows with the square of the length. */
const LONGEST = 100;

/** Reduces a folded word to the part it shares with its inflections, by Snowball's rules (Porter 2001); some 2 µs. */
export function createStemmer(lang: Language): (word: string) => string {
  const stem = STEMMERS[lang]();
  return (word) => exceptionalStem(word, lang) ?? (word.length > LONGEST || /\d/.test(word) ? word : stem(word));
}

const STEMMERS: Readonly<Record<Language, () => (word: string) => string>> = {
  fr: () => (word) => stemFrench(regularFrench(word)),
  en() {
    const irregular = new Map<string, string>();
    for (const [word, first] of IRREGULAR_WORDS.en) irregular.set(stemEnglish(word), stemEnglish(first));
    return (word) => {
      const stem = stemEnglish(word);
      return irregular.get(stem) ?? stem;
    };
  },
  es: () => (word) => {
    // Without its accent, the ending of « acción » is not seen, as that of « acciones » is.
    const stem = stemSpanish(word.replace(/([cs])ion$/u, '$1ión'));
    // Without its accent, the ending of « murió » is not seen whole.
    return stem.length > 3 && stem.endsWith('i') ? stem.slice(0, -1) : stem;
  },
  ar: () => stemArabic,
};

/** Feminines and the past tense, which the stemmer knows by the accents that folding took: « née », « première », « jouèrent ». */
function regularFrench(word: string): string {
  return word.length > 4
    ? word
        .replace(/ees?$/u, 'e')
        .replace(/ieres?$/u, 'ier')
        .replace(/erent$/u, 'er')
    : word;
}

const ARABIC_PREFIX = /^(?:[وف]?(?:[بك]?ال|لل)|و(?=..))(?=.{2})/u;
const ARABIC_SUFFIX = /(?:ها|ان|ات|ون|ين|يه|ه|ي|ا)$/u;

/**
 * Light stemming (Larkey, Ballesteros, Connell: light10): the article and the particles written onto a word, then endings,
 * as long as two letters are left.
 */
function stemArabic(word: string): string {
  let stem = word.replace(ARABIC_PREFIX, '');
  for (let rest = stem.replace(ARABIC_SUFFIX, ''); rest !== stem && rest.length >= 3; ) {
    stem = rest;
    rest = stem.replace(ARABIC_SUFFIX, '');
  }
  return stem;
}
