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
const MARKS = '.,;:!?()«»"“”،؛؟';

/**
 * Acronyms that a sentence does not write, but that its words may go by: the initials of two to four content words, the first with a
 * capital: « Jeux olympiques » may be the JO. Calls back with the initials and the words, an array that changes afterwards.
 */
export function forEachInitials(
  text: string,
  terms: readonly Term[],
  visit: (initials: string, words: readonly Term[]) => void,
): void {
  terms.forEach((first, place) => {
    if (!isFirstOfInitials(first)) return;
    const words = [first];
    let initials = first.word.charAt(0);
    let { end } = first;
    for (let next = place + 1; next < terms.length && words.length < MAX_WORDS; next++) {
      const term = terms[next] as Term;
      if (hasMark(text, end, term.start)) break;
      end = term.end;
      if (term.isStopWord) continue;
      words.push(term);
      initials += term.word.charAt(0);
      visit(initials, words);
    }
  });
}

const isFirstOfInitials = ({ isCapitalized, isAcronym, isStopWord }: Term): boolean =>
  isCapitalized && !isAcronym && !isStopWord;

function hasMark(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (MARKS.includes(text.charAt(i))) return true;
  return false;
}
