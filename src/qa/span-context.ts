import type { Term } from '../text/terms.ts';
import type { AnalyzedSentence } from './analyzed-sentence.ts';
import type { EvidenceKind } from './evidence-kind.ts';
import type { Search } from './search.ts';

/** What the spans of a sentence are described by, worked out once for all of them. Places are those of its terms. */
export interface SpanContext {
  readonly search: Search;
  readonly terms: readonly Term[];
  /** Numbers of the terms in the vocabulary. */
  readonly ids: readonly number[];
  /** What parts each term from the one before; one more for what follows the last. */
  readonly gaps: readonly Gap[];
  /** Whether each term stands for one of the question's. */
  readonly isMatched: readonly boolean[];
  /** How many of the terms before each place stand for the question's, are stop words, have a capital, follow a comma … */
  readonly matched: readonly number[];
  readonly stopWords: readonly number[];
  readonly capitals: readonly number[];
  readonly commas: readonly number[];
  /** … are of the article's title, are the noun that the question asks for. */
  readonly titleWords: readonly number[];
  readonly heads: readonly number[];
  /** Terms from each term to the nearest matched one on its left and on its right; `FAR` where there is none. */
  readonly fromLeft: readonly number[];
  readonly fromRight: readonly number[];
  readonly firstMatch: number;
  readonly lastMatch: number;
  /** The kinds of evidence that each term belongs to, as bits by their places in `NUMERIC_KINDS`. */
  readonly numericKinds: readonly number[];
  /** The kinds of evidence that are exactly a span, by `spanKey`. */
  readonly exactKinds: ReadonlyMap<number, string>;
}

/** `attached`: only a space, a hyphen, an apostrophe or nothing; `break`: no answer goes on across it. */
type Gap = 'attached' | 'loose' | 'comma' | 'break';

export const FAR = 99;

/** Those that tell what a number is, the one that tells most first. */
export const NUMERIC_KINDS = ['date', 'year', 'percentage', 'money', 'measure', 'number', 'time'] as const;

/** These have no end of their own: they are no span that answers. */
const OPEN_KINDS: ReadonlySet<EvidenceKind> = new Set(['reason', 'definition', 'naming', 'occasion', 'enumeration']);

export function spanContext(search: Search, sentence: number): SpanContext {
  const text = search.index.sentences[sentence]?.text ?? '';
  const analyzed = search.index.read(sentence);
  const { terms, ids } = analyzed;
  const gaps = gapsOf(text, terms);
  const isMatched = matchesOf(search, analyzed);
  const head = search.query.typeTerm ?? search.query.terms.find(({ isHead }) => isHead);
  return {
    search,
    terms,
    ids,
    gaps,
    isMatched,
    matched: countBefore(isMatched, (matches) => matches),
    stopWords: countBefore(terms, ({ isStopWord }) => isStopWord),
    capitals: countBefore(terms, ({ isStopWord, isCapitalized }) => isCapitalized && !isStopWord),
    commas: countBefore(gaps, (gap) => gap === 'comma'),
    titleWords: countBefore(ids, (id) => search.index.titleTerms.has(id)),
    heads: countBefore(terms, ({ stem }) => stem === head?.stem),
    fromLeft: distancesFromLeft(isMatched),
    fromRight: distancesFromLeft(isMatched.toReversed()).reverse(),
    firstMatch: isMatched.indexOf(true),
    lastMatch: isMatched.lastIndexOf(true),
    numericKinds: numericKindsOf(analyzed),
    exactKinds: exactKindsOf(analyzed),
  };
}

export const spanKey = (from: number, to: number): number => from * 2 ** 16 + to;

function gapsOf(text: string, terms: readonly Term[]): Gap[] {
  const gaps = terms.map(({ start }, place) => gapOf(text.slice(terms[place - 1]?.end ?? 0, start)));
  gaps.push(gapOf(text.slice(terms.at(-1)?.end ?? 0)));
  return gaps;
}

function gapOf(between: string): Gap {
  if (between === ' ') return 'attached';
  if (/[;:؛()«»“”"[\]—–]|[.!?؟]\s/u.test(between)) return 'break';
  if (/[,،]/u.test(between)) return 'comma';
  return /^[\s\-’'.]{0,2}$/u.test(between) ? 'attached' : 'loose';
}

/** How many of a kind there are from a place up to another, by how many there are before each. */
export function between(counts: readonly number[], from: number, to: number): number {
  return (counts[Math.max(0, to)] ?? 0) - (counts[Math.max(0, from)] ?? 0);
}

function matchesOf({ stems, placesOf }: Search, sentence: AnalyzedSentence): boolean[] {
  const matched = new Set(placesOf(sentence).all);
  return sentence.terms.map(({ stem, isStopWord }, place) => !isStopWord && (stems.has(stem) || matched.has(place)));
}

function countBefore<T>(items: readonly T[], isCounted: (item: T) => boolean): number[] {
  const counts = new Array<number>(items.length + 1).fill(0);
  items.forEach((item, place) => {
    counts[place + 1] = (counts[place] as number) + (isCounted(item) ? 1 : 0);
  });
  return counts;
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

function numericKindsOf({ terms, evidence }: AnalyzedSentence): number[] {
  const kinds = new Array<number>(terms.length).fill(0);
  for (const { kind, from, to } of evidence) {
    const place = (NUMERIC_KINDS as readonly EvidenceKind[]).indexOf(kind);
    for (let i = from; place >= 0 && i < to; i++) kinds[i] = (kinds[i] as number) | (1 << place);
  }
  return kinds;
}

function exactKindsOf({ evidence }: AnalyzedSentence): Map<number, string> {
  const kinds = new Map<number, string>();
  for (const { kind, from, to } of evidence) {
    if (OPEN_KINDS.has(kind)) continue;
    const key = spanKey(from, to);
    const known = kinds.get(key);
    kinds.set(key, known === undefined ? kind : `${known}+${kind}`);
  }
  return kinds;
}
