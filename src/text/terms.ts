import { characterClass, UPPER } from './characters.ts';
import type { Language } from './language.ts';
import { readNumber } from './numbers.ts';
import { percentLength } from './percent.ts';
import { RecentMap } from './recent-map.ts';
import { mayBeginPhrase, setPhraseLength } from './set-phrases.ts';
import { createStemmer } from './stem.ts';
import { STOP_WORDS } from './stopwords.ts';
import { createNormalizer, createScanner, isDottedAcronym, type Token } from './tokens.ts';

/** A token with what it is found by. */
export interface Term extends Token {
  /**
   * What the word shares with its inflections. A number's is `#2000`, an ordinal's `#19e`, however they are written; a stop word's
   * is its own, `~son`: « son » is no « sons ».
   */
  readonly stem: string;
  /** Whether it says nothing of what the text is about. A number never is. */
  readonly isStopWord: boolean;
  /** Whether it is a number or an ordinal, in digits, words or roman numerals. */
  readonly isNumber: boolean;
  readonly isCapitalized: boolean;
  /** Whether it is written as `FIFA` or `F.I.F.A.` */
  readonly isAcronym: boolean;
  /**
   * A number of what the word is as it is written, by the analyzer that read it: where it is the same, so is all but the place. -1
   * where the words around it matter too, and where the analyzer has given all its numbers.
   */
  readonly form: number;
}

/** The terms of a text, in order. It remembers the words it has read: keep it, a new one begins by stemming each anew. */
export type Analyzer = (text: string) => Term[];

export function createAnalyzer(lang: Language): Analyzer {
  const scan = createScanner(lang);
  const stem = createStemmer(lang);
  const read = createReader(lang, stem);
  const known = new RecentMap<Reading>(REMEMBERED_WORDS);
  let forms = 0;
  return (text) => {
    const terms: Term[] = [];
    const phrases: number[] = [];
    scan(text, (start, end) => {
      const written = text.slice(start, end);
      let reading = known.get(written);
      if (reading === undefined) {
        const word = copy(written);
        reading = read(word, forms < NUMBERED_FORMS ? forms++ : -1);
        known.set(word, reading);
      }
      const { word, stem, isStopWord, isNumber, isCapitalized, isAcronym, form } = reading;
      if (reading.mayBeginPhrase) phrases.push(terms.length);
      if (word !== '') terms.push({ start, end, word, stem, isStopWord, isNumber, isCapitalized, isAcronym, form });
    });
    return withoutSetPhrases(withPercentsAsStopWords(withAcronyms(terms, stem)), phrases, lang);
  };
}

/** The US, the WHO: an acronym spelled as a stop word is none. Beside other words in capitals, nothing tells it from one. */
function withAcronyms(terms: Term[], stem: (word: string) => string): Term[] {
  for (let place = 0; place < terms.length; place++) {
    const term = terms[place] as Term;
    if (!term.isAcronym || !term.isStopWord) continue;
    if (terms[place - 1]?.isAcronym || terms[place + 1]?.isAcronym) continue;
    terms[place] = { ...term, stem: stem(term.word), isStopWord: false, form: -1 };
  }
  return terms;
}

const stopWordStem = (word: string): string => `~${word}`;

/** A term that says nothing where it stands, whatever the word is elsewhere. */
export const asStopWord = (term: Term): Term => ({
  ...term,
  stem: stopWordStem(term.word),
  isStopWord: true,
  isNumber: false,
  form: -1,
});

/** « 20 pour cent » is the number of « 20 % »: the words after it say nothing more, and « cent » is no hundred there. */
function withPercentsAsStopWords(terms: Term[]): Term[] {
  for (let place = 0; place < terms.length; place++) {
    if (!terms[place]?.isNumber) continue;
    const last = place + percentLength(terms, place + 1);
    for (let i = place + 1; i <= last; i++) terms[i] = asStopWord(terms[i] as Term);
  }
  return terms;
}

/** « En ce qui concerne »: no word of it is what a text is about. @param places where one may begin */
function withoutSetPhrases(terms: Term[], places: readonly number[], lang: Language): Term[] {
  for (const place of places) {
    const end = place + setPhraseLength(terms, place, lang);
    for (let i = place; i < end; i++) if (!terms[i]?.isStopWord) terms[i] = asStopWord(terms[i] as Term);
  }
  return terms;
}

/**
 * Words that are forgotten and read again get a new number, so in a bot that runs for long there would be no end to them; who looks
 * something up by number has an array as long as the highest.
 */
const NUMBERED_FORMS = 2 ** 18;

/** Some 20 MB at most; an article has a few thousand different words. */
const REMEMBERED_WORDS = 50_000;

/** A term without its place: the same wherever the word is written so. */
interface Reading extends Omit<Term, 'start' | 'end'> {
  readonly mayBeginPhrase: boolean;
}

/** Words that only folding makes stop words: the name علي is على (on) then, « né » is « ne ». */
const NO_STOP_WORDS: ReadonlySet<string> = new Set(['علي', 'né']);
const ARABIC_VOWELS = /[\u064b-\u0652\u0640]/gu;

/** Whether a word is none of the stop words that it is folded to. @param written as it stands in the text */
export const isNoStopWord = (written: string): boolean =>
  NO_STOP_WORDS.has(written.normalize('NFC').replace(ARABIC_VOWELS, '').toLowerCase());

function createReader(lang: Language, stem: (word: string) => string): (written: string, form: number) => Reading {
  const normalize = createNormalizer(lang);
  const stopWords = STOP_WORDS[lang];
  return (written, form) => {
    const word = normalize(written);
    const number = readNumber(word, written, lang);
    const isNumber = number !== undefined;
    const isStopWord = !isNumber && stopWords.has(word) && !isNoStopWord(written);
    const isCapitalized = (characterClass(written.codePointAt(0) ?? 0) & UPPER) !== 0;
    return {
      word,
      stem: isNumber ? `#${number}` : isStopWord ? stopWordStem(word) : stem(word),
      isStopWord,
      isNumber,
      isCapitalized,
      isAcronym: isCapitalized && (/^\p{Lu}{2,}$/u.test(written) || isDottedAcronym(written)),
      form,
      mayBeginPhrase: mayBeginPhrase(word, lang),
    };
  };
}

/** A slice keeps all of the text that it was cut from in memory; its copy, cut from hardly more than itself, does not. */
function copy(slice: string): string {
  return ` ${slice}`.slice(1);
}
