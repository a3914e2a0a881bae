import { NATIONS } from './glossary.ts';
import type { Language } from './language.ts';
import { properNames } from './proper-names.ts';
import { createStemmer } from './stem.ts';

/**
 * Whether a word is the name of a country, a continent, the world or a large city, or of their people and language: « Maroc »,
 * « marocaines », « Rabat ».
 * @param word folded, as a token's
 */
export function isNation(word: string, lang: Language): boolean {
  const nations = nationsOf(lang);
  return nations.words.has(word) || nations.stems.has(nations.stem(word));
}

/** Whether a word is the name of a country or a continent: no city, no people. @param word folded, as a token's */
export const isCountry = (word: string, lang: Language): boolean => nationsOf(lang).countries.has(word);

interface Nations {
  readonly countries: ReadonlySet<string>;
  /** As they are written. */
  readonly words: ReadonlySet<string>;
  /** Of those that are inflected. */
  readonly stems: ReadonlySet<string>;
  readonly stem: (word: string) => string;
}

/** They are the same for all who ask. */
const known = new Map<Language, Nations>();

function nationsOf(lang: Language): Nations {
  const nations = known.get(lang) ?? readNations(lang);
  known.set(lang, nations);
  return nations;
}

/** What is a meeting or made elsewhere: « reunión », « créé ». */
const NO_NATIONS = ['region re', 'language cr'];

function readNations(lang: Language): Nations {
  const stem = createStemmer(lang);
  const namesOf = (keys: RegExp) =>
    [...properNames(lang)]
      .filter(([key]) => keys.test(key) && !NO_NATIONS.includes(key))
      .flatMap(([, words]) => [...words]);
  const countries = namesOf(/^region /u);
  const listed = NATIONS.flatMap((nation) => nation[lang]);
  return {
    countries: new Set(countries),
    words: new Set([...countries, ...namesOf(/^language /u), ...listed]),
    stems: new Set(listed.map(stem)),
    stem,
  };
}
