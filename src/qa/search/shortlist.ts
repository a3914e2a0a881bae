import type { SearchIndex } from '../index/search-index.ts';
import { inverseFrequency, saturation } from './bm25.ts';
import type { Matches } from './matches.ts';
import type { WeightedTerm } from './term-weights.ts';

/** The sentences worth a closer look, and what finding them has shown of all sentences. */
export interface Shortlist {
  /** At most `SHORTLIST`, the most promising first; ties keep the articles' order. */
  readonly sentences: readonly number[];
  /** Okapi BM25 of every sentence and every passage. */
  readonly bm25: Float32Array;
  readonly passageBm25: Float32Array;
  /** The highest of `bm25`; above 0. */
  readonly bestBm25: number;
  /** The highest of `passageBm25`; above 0. */
  readonly bestPassageBm25: number;
}

/** The right sentence is among these for 99.4 % of PIAF's questions; more change nothing. */
const SHORTLIST = 24;

/** How a sentence is promising: by its own words, by words like them, by its passage's words; times the words' rarity. */
const PROMISE = { exact: 0.7, fuzzy: 0.3, passage: 0.4 } as const;

/** BM25's parameters: in sentences repeats and length count little. */
const SENTENCE = { k1: 0.6, b: 0.2 } as const;
const PASSAGE = { k1: 1.2, b: 0.3 } as const;
/** Rarity of a term among passages where there is but one. */
const ONLY_PASSAGE_IDF = 0.3;

/** Chooses sentences by what is cheap to know; the cost grows with the matches. */
export function shortlist(index: SearchIndex, terms: readonly WeightedTerm[], matches: Matches): Shortlist {
  const sums: Sums = {
    promise: new Float32Array(index.sentences.length),
    bm25: new Float32Array(index.sentences.length),
    passagePromise: new Float32Array(index.passages.length),
    passageBm25: new Float32Array(index.passages.length),
    counts: new Uint16Array(index.passages.length),
    certainties: new Float32Array(index.passages.length),
  };
  let bestBm25 = 1e-6;
  let bestPassageBm25 = 1e-6;
  terms.forEach((term, k) => {
    bestBm25 = Math.max(bestBm25, addSentences(term, k, matches, index, sums));
    bestPassageBm25 = Math.max(bestPassageBm25, addPassages(term, k, matches, index, sums));
  });
  const { promise, bm25, passagePromise, passageBm25 } = sums;
  const sentences = mostPromising(index, promise, passagePromise);
  return { sentences, bm25, passageBm25, bestBm25, bestPassageBm25 };
}

interface Sums {
  readonly promise: Float32Array;
  readonly bm25: Float32Array;
  readonly passagePromise: Float32Array;
  readonly passageBm25: Float32Array;
  /** How often each passage has the present term, and how surely; 0 between terms. */
  readonly counts: Uint16Array;
  readonly certainties: Float32Array;
}

/** Returns the highest BM25 of the term's sentences so far. */
function addSentences(
  { idf }: WeightedTerm,
  k: number,
  { offsets, sentences, exact, fuzzy, counts }: Matches,
  { lengths, averageLength }: SearchIndex,
  { promise, bm25 }: Sums,
): number {
  const to = offsets[k + 1] as number;
  let best = 0;
  for (let i = offsets[k] as number; i < to; i++) {
    const sentence = sentences[i] as number;
    const certainty = exact[i] as number;
    const gain = idf * (PROMISE.exact * certainty + PROMISE.fuzzy * (fuzzy[i] as number));
    promise[sentence] = (promise[sentence] as number) + gain;
    if (certainty === 0) continue;
    const tf = saturation(counts[i] as number, lengths[sentence] as number, averageLength.sentence, SENTENCE);
    const sum = (bm25[sentence] as number) + certainty * idf * tf;
    bm25[sentence] = sum;
    best = Math.max(best, sum);
  }
  return best;
}

/** Returns the highest BM25 of the term's passages so far. */
function addPassages(
  term: WeightedTerm,
  k: number,
  { offsets, sentences, exact, counts: own }: Matches,
  index: SearchIndex,
  { passagePromise, passageBm25, counts, certainties }: Sums,
): number {
  const met: number[] = [];
  const to = offsets[k + 1] as number;
  for (let i = offsets[k] as number; i < to; i++) {
    const certainty = exact[i] as number;
    if (certainty === 0) continue;
    const passage = index.passageOf[sentences[i] as number] as number;
    if (certainties[passage] === 0) met.push(passage);
    counts[passage] = (counts[passage] as number) + (own[i] as number);
    certainties[passage] = Math.max(certainties[passage] as number, certainty);
  }
  const idf = passageIdf(term, index);
  let best = 0;
  for (const passage of met) {
    const gain = PROMISE.passage * term.idf * (certainties[passage] as number);
    passagePromise[passage] = (passagePromise[passage] as number) + gain;
    const length = index.passageLengths[passage] as number;
    const tf = saturation(counts[passage] as number, length, index.averageLength.passage, PASSAGE);
    const sum = (passageBm25[passage] as number) + idf * tf;
    passageBm25[passage] = sum;
    best = Math.max(best, sum);
    counts[passage] = 0;
    certainties[passage] = 0;
  }
  return best;
}

const passageIdf = ({ passageFrequency }: WeightedTerm, { passages }: SearchIndex): number =>
  passages.length > 1 ? inverseFrequency(passageFrequency, passages.length) : ONLY_PASSAGE_IDF;

/** Sentences of no promise fill up the list, in the articles' order. */
function mostPromising({ passageOf }: SearchIndex, promise: Float32Array, passagePromise: Float32Array): number[] {
  const best: number[] = [];
  const values: number[] = [];
  for (let sentence = 0; sentence < promise.length; sentence++) {
    const value = (promise[sentence] as number) + (passagePromise[passageOf[sentence] as number] as number);
    // Of a full list the last falls out.
    let place = Math.min(best.length, SHORTLIST - 1);
    if (best.length === SHORTLIST && value <= (values[place] as number)) continue;
    for (; place > 0 && (values[place - 1] as number) < value; place--) {
      values[place] = values[place - 1] as number;
      best[place] = best[place - 1] as number;
    }
    values[place] = value;
    best[place] = sentence;
  }
  return best;
}
