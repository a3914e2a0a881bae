import type { Term } from '../../text/terms.ts';
import type { AnalyzedSentence } from '../index/analyzed-sentence.ts';
import { countBefore, type SentenceLayout } from '../index/sentence-layout.ts';
import type { Search } from '../search/search.ts';

/** What the spans of a sentence are described by, worked out once for all of them. Places are those of its terms. */
export interface SpanContext extends SentenceLayout {
  readonly search: Search;
  readonly terms: readonly Term[];
  /** Numbers of the terms in the vocabulary. */
  readonly ids: readonly number[];
  /** Whether each term stands for one of the question's. */
  readonly isMatched: readonly boolean[];
  /** How many of the terms before each place stand for the question's, are of the article's title … */
  readonly matched: readonly number[];
  readonly titleWords: readonly number[];
  /** … are the noun that the question asks for. */
  readonly heads: readonly number[];
  /** Terms from each term to the nearest matched one on its left and on its right; `FAR` where there is none. */
  readonly fromLeft: readonly number[];
  readonly fromRight: readonly number[];
  readonly firstMatch: number;
  readonly lastMatch: number;
}

export const FAR = 99;

export function spanContext(search: Search, sentence: number): SpanContext {
  const analyzed = search.index.read(sentence);
  const { terms, ids } = analyzed;
  const { gaps, stopWords, capitals, commas, numericKinds, exactKinds } = analyzed.layout;
  const isMatched = matchesOf(search, analyzed);
  const { head } = search.query;
  return {
    search,
    terms,
    ids,
    gaps,
    stopWords,
    capitals,
    commas,
    numericKinds,
    exactKinds,
    isMatched,
    matched: countBefore(isMatched, (matches) => matches),
    titleWords: countBefore(ids, (id) => search.index.titleTerms.has(id)),
    heads: countBefore(terms, ({ stem }) => stem === head?.stem),
    fromLeft: distancesFromLeft(isMatched),
    fromRight: distancesFromLeft(isMatched.toReversed()).reverse(),
    firstMatch: isMatched.indexOf(true),
    lastMatch: isMatched.lastIndexOf(true),
  };
}

/**
 * How many of a kind there are from a place up to another, by how many there are before each; 0 or less where `to` is beyond the end.
 * The innermost of what a question costs.
 */
export function between(counts: readonly number[], from: number, to: number): number {
  return (counts[Math.max(0, to)] ?? 0) - (counts[Math.max(0, from)] ?? 0);
}

function matchesOf({ stems, placesOf }: Search, sentence: AnalyzedSentence): boolean[] {
  const matched = new Set(placesOf(sentence).flat());
  return sentence.terms.map(({ stem, isStopWord }, place) => !isStopWord && (stems.has(stem) || matched.has(place)));
}

function distancesFromLeft(isMatched: readonly boolean[]): number[] {
  const distances = new Array<number>(isMatched.length).fill(0);
  let last = -FAR;
  isMatched.forEach((matches, place) => {
    distances[place] = Math.min(FAR, place - last);
    if (matches) last = place;
  });
  return distances;
}
