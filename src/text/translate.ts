import { basicForms } from './basic-forms.ts';
import { GLOSSARY, NEAR_SYNONYMS, TRANSLATIONS } from './glossary.ts';
import type { Language } from './language.ts';
import { properNames } from './proper-names.ts';
import { RecentMap } from './recent-map.ts';
import { createStemmer } from './stem.ts';
import { irregularFamily } from './word-families.ts';

/** @param word folded, as a token's @returns folded words, not stemmed, the likeliest first; empty where unknown */
export type Translator = (word: string, from: Language) => readonly string[];

/**
 * Finds the words of one language that a word of another may be: names of countries, languages, months and days, and some 4,200 of
 * the most frequent notions, also where the word is inflected; within a language, words that may stand for it too. The first word
 * from a language takes some 100 ms, each other some 2 µs.
 */
export function createTranslator(to: Language): Translator {
  const dictionaries = made.get(to) ?? new Map<Language, Dictionary>();
  made.set(to, dictionaries);
  return (word, from) => {
    const dictionary = dictionaries.get(from) ?? createDictionary(from, to);
    dictionaries.set(from, dictionary);
    return dictionary(word);
  };
}

type Dictionary = (word: string) => readonly string[];

/** By the language into which they translate, then by the other: made once for all who ask. */
const made = new Map<Language, Map<Language, Dictionary>>();

const UNKNOWN: readonly string[] = [];

/**
 * A word is looked up as it is, as an irregular form and as what it may be an inflection of, for « remercié » is a noun's row and the
 * verb's; only where nothing is found, by its stem: that of a plural may be another's (« petits ») or none (« sociedades »).
 */
function createDictionary(from: Language, to: Language): Dictionary {
  const stem = createStemmer(from);
  const exact = new WordMap();
  const inflected = new WordMap();
  const irregular = new WordMap();
  for (const [sources, targets] of wordPairs(from, to)) {
    for (const source of sources) {
      exact.add(source, targets);
      inflected.add(stem(source), targets);
      irregular.add(irregularFamily(source, from), targets);
    }
  }
  const lookUp = (word: string) => {
    const forms = basicForms(word, from)
      .map((form) => exact.get(form))
      .filter((words) => words !== undefined);
    // Without vowels an Arabic word may well be several, and the articles tell which; of others the likeliest counts.
    const basic = from === 'ar' && to !== 'ar' ? forms : forms.slice(0, 1);
    const some = [exact.get(word), irregular.get(irregularFamily(word, from)), ...basic];
    const found = [...new Set(some.flatMap((words) => words ?? []))];
    return found.length > 0 ? found : (inflected.get(stem(word)) ?? UNKNOWN);
  };
  const remembered = new RecentMap<readonly string[]>(REMEMBERED_WORDS);
  return (word) => remembered.get(word) ?? remembered.set(word, lookUp(word));
}

/** A question looks each of its words up several times, and the next one has many of the same. */
const REMEMBERED_WORDS = 1000;

/** What is said by the first words in one language, and by the second in the other. */
function* wordPairs(from: Language, to: Language): Generator<[Iterable<string>, Iterable<string>]> {
  const names = properNames(to);
  for (const [key, words] of properNames(from)) {
    const translations = names.get(key);
    if (translations) yield [words, translations];
  }
  for (const concept of GLOSSARY) yield [concept[from], concept[to]];
  for (const concept of from === to ? NEAR_SYNONYMS : TRANSLATIONS) yield [concept[from], concept[to]];
}

/** Several words for each word, each once. */
class WordMap {
  private readonly words = new Map<string, string[]>();

  add(key: string | undefined, words: Iterable<string>): void {
    if (key === undefined) return;
    const known = this.words.get(key);
    this.words.set(key, [...new Set(known ? [...known, ...words] : words)]);
  }

  get(key: string | undefined): readonly string[] | undefined {
    return key === undefined ? undefined : this.words.get(key);
  }
}
