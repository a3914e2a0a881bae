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
  const nations = known.get(lang) ?? readNations(lang);
  known.set(lang, nations);
  return nations.words.has(word) || nations.stems.has(nations.stem(word));
}

interface Nations {
  /** As they are written. */
  readonly words: ReadonlySet<string>;
  /** Of those that are inflected. */
  readonly stems: ReadonlySet<string>;
  readonly stem: (word: string) => string;
}

/** They are the same for all who ask. */
const known = new Map<Language, Nations>();

/** What is a meeting elsewhere: « reunión ». */
const NO_NATION = 'region re';

function readNations(lang: Language): Nations {
  const stem = createStemmer(lang);
  const isOfNation = (key: string) => /^(?:region|language) /u.test(key) && key !== NO_NATION;
  const names = [...properNames(lang)].filter(([key]) => isOfNation(key)).flatMap(([, words]) => [...words]);
  const listed = NATIONS.flatMap((nation) => nation[lang]);
  return { words: new Set([...names, ...listed]), stems: new Set(listed.map(stem)), stem };
}
