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
 * capital: « Jeux olympiques » may be the JO. The words of each, the first found, without those that are known.
 */
export function initialsIn(
  text: string,
  terms: readonly Term[],
  isKnown: (initials: string) => boolean,
): ReadonlyMap<string, readonly Term[]> {
  const found = new Map<string, readonly Term[]>();
  if (!terms.some(isFirstOfInitials)) return found;
  const content = terms.filter(({ isStopWord }) => !isStopWord);
  content.forEach((first, place) => {
    if (!isFirstOfInitials(first)) return;
    let initials = first.word.charAt(0);
    let from = first.end;
    for (let last = place + 1; last < Math.min(content.length, place + MAX_WORDS); last++) {
      const { word, start } = content[last] as Term;
      if (MARK.test(text.slice(from, start))) break;
      from = start;
      initials += word.charAt(0);
      if (!isKnown(initials) && !found.has(initials)) found.set(initials, content.slice(place, last + 1));
    }
  });
  return found;
}

const isFirstOfInitials = ({ isCapitalized, isAcronym, isStopWord }: Term): boolean =>
  isCapitalized && !isAcronym && !isStopWord;
