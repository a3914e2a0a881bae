import { basicForms } from './basic-forms.ts';
import { GLOSSARY, NEAR_SYNONYMS } from './glossary.ts';
import type { Language } from './language.ts';
import { createSpeller, type Speller } from './spelling.ts';

/** In letters: shorter words are a slip away from too many others. */
const SHORTEST = 5;

const known = new Map<Language, Speller>();

/**
 * The word of the glossary that may be meant by one with a slip of the keyboard, also where that is inflected: « espoins » is
 * « espion ». So is « héron » « héros »: it is no more than a guess. @param written folded
 */
export function glossaryWordLike(written: string, lang: Language): string | undefined {
  const speller = known.get(lang) ?? createSpeller(wordsOf(lang), SHORTEST);
  known.set(lang, speller);
  return [written, ...basicForms(written, lang)].map(speller).find((meant) => meant !== undefined);
}

const wordsOf = (lang: Language): string[] => [...GLOSSARY, ...NEAR_SYNONYMS].flatMap((concept) => concept[lang]);
