import { newStemmer } from 'snowball-stemmers';
import type { Language } from './language.ts';

const ALGORITHMS = { fr: 'french', en: 'english', es: 'spanish' } as const;

/** Reduces a folded word to the part it shares with its inflections. Slow (some 20 µs): keep what it returns. */
export function createStemmer(lang: Language): (word: string) => string {
  if (lang === 'ar') return stemArabic;
  const stemmer = newStemmer(ALGORITHMS[lang]);
  return (word) => (/\d/.test(word) ? word : stemmer.stem(word));
}

const ARABIC_PREFIX = /^(?:[وف]?(?:[بك]?ال|لل)|و(?=..))(?=.{2})/u;
const ARABIC_SUFFIX = /(?:ها|ان|ات|ون|ين|يه|ه|ي)$/u;

/**
 * Light stemming (Larkey, Ballesteros, Connell: light10): the article and the particles written onto a word, then endings,
 * as long as two letters are left.
 */
function stemArabic(word: string): string {
  let stem = word.replace(ARABIC_PREFIX, '');
  for (let rest = stem.replace(ARABIC_SUFFIX, ''); rest !== stem && rest.length >= 2; ) {
    stem = rest;
    rest = stem.replace(ARABIC_SUFFIX, '');
  }
  return stem;
}
