import type { Term } from '../text/terms.ts';

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
const MARK = /[.,;:!?()«»"“”،؛؟]/u;

/**
 * Acronyms that a sentence does not write, but that its words may go by: the initials of two to four content words, the first with a
 * capital: « Jeux olympiques » may be the JO.
 */
export function initialsIn(text: string, terms: readonly Term[]): { initials: string; words: readonly Term[] }[] {
  const content = terms.filter(({ isStopWord }) => !isStopWord);
  return content.flatMap((first, place) => {
    if (!first.isCapitalized || first.isAcronym) return [];
    const runs = [];
    for (let length = 2; length <= MAX_WORDS && place + length <= content.length; length++) {
      const words = content.slice(place, place + length);
      if (MARK.test(text.slice(first.end, words.at(-1)?.start))) break;
      runs.push({ initials: words.map(({ word }) => word.charAt(0)).join(''), words });
    }
    return runs;
  });
}
