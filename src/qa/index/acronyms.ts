import type { Term } from '../../text/terms.ts';

interface Expansion {
  readonly acronym: Term;
  /** The content words whose initials it is, in order. */
  readonly words: readonly Term[];
}

/** Longer ones are no acronyms but words in capitals. */
const MAX_LETTERS = 8;

/**
 * Acronyms that a sentence explains, `Long Form (LF)`: read backwards from the bracket, the initials of the words before it,
 * stop words skipped, spell it.
 */
export function expansionsIn(text: string, terms: readonly Term[]): Expansion[] {
  const expansions: Expansion[] = [];
  if (!text.includes('(')) return expansions;
  terms.forEach((acronym, place) => {
    if (!acronym.isAcronym || acronym.word.length > MAX_LETTERS) return;
    if (!text.slice(0, acronym.start).trimEnd().endsWith('(')) return;
    const words = wordsSpelling(acronym.word, terms.slice(Math.max(0, place - 2 * acronym.word.length - 1), place));
    if (words) expansions.push({ acronym, words });
  });
  return expansions;
}

function wordsSpelling(letters: string, before: readonly Term[]): Term[] | undefined {
  const words: Term[] = [];
  for (const term of before.toReversed()) {
    const letter = letters[letters.length - words.length - 1];
    if (letter !== undefined && !term.isStopWord && term.word.startsWith(letter)) words.unshift(term);
  }
  return words.length === letters.length ? words : undefined;
}

/** The longest run of words that initials are taken from. */
const MAX_WORDS = 4;
/** What ends a run of words. */
const MARKS = '.,;:!?()«»"“”،؛؟';

/**
 * Acronyms that the articles do not write, but that their words may go by: the initials of two to four content words, the first with
 * a capital: « Jeux olympiques » may be the JO. Only the first sentence that has them is kept: few are ever asked for.
 */
export class Initials {
  private readonly sentences = new Map<number, number>();

  add(sentence: number, text: string, terms: readonly Term[]): void {
    forEachInitials(text, terms, (key) => {
      if (!this.sentences.has(key)) this.sentences.set(key, sentence);
    });
  }

  /** The number of the first sentence that has words with these initials. */
  sentenceWith(initials: string): number | undefined {
    return this.sentences.get(keyOf(initials));
  }
}

/** The first words of a sentence that have some initials. */
export function wordsWithInitials(initials: string, text: string, terms: readonly Term[]): readonly Term[] {
  const wanted = keyOf(initials);
  let first: readonly Term[] | undefined;
  forEachInitials(text, terms, (key, from, to) => {
    if (key === wanted) first ??= terms.slice(from, to).filter(({ isStopWord }) => !isStopWord);
  });
  return first ?? [];
}

/** Calls back with the key of initials and the places of their words, stop words among them. */
function forEachInitials(
  text: string,
  terms: readonly Term[],
  visit: (key: number, from: number, to: number) => void,
): void {
  for (let from = 0; from < terms.length; from++) {
    const first = terms[from] as Term;
    if (!isFirstOfInitials(first)) continue;
    let key = withLetter(0, first.word);
    let words = 1;
    for (let to = from + 1; to < terms.length && words < MAX_WORDS; to++) {
      const { start, word, isStopWord } = terms[to] as Term;
      if (hasMark(text, (terms[to - 1] as Term).end, start)) break;
      if (isStopWord) continue;
      words += 1;
      key = withLetter(key, word);
      visit(key, from, to + 1);
    }
  }
}

/** Thirteen bits a letter, so four make a whole number: a map takes it for less than a string. Letters from U+2000 on may share one. */
const withLetter = (key: number, word: string, at = 0): number => key * 2 ** 13 + (word.charCodeAt(at) & 0x1fff);

function keyOf(initials: string): number {
  let key = 0;
  for (let at = 0; at < initials.length; at++) key = withLetter(key, initials, at);
  return key;
}

const isFirstOfInitials = ({ isCapitalized, isAcronym, isStopWord }: Term): boolean =>
  isCapitalized && !isAcronym && !isStopWord;

function hasMark(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (MARKS.includes(text.charAt(i))) return true;
  return false;
}
