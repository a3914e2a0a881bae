import type { TermMatches } from './matches.ts';
import type { SearchIndex } from './search-index.ts';
import { inverseFrequency, type WeightedTerm } from './term-weights.ts';

/** The sentences worth a closer look, and what finding them has shown of all sentences. */
export interface Shortlist {
  /** At most `SHORTLIST`, the most promising first; ties keep the articles' order. */
  readonly sentences: readonly number[];
  /** Okapi BM25 of every sentence and every passage. */
  readonly bm25: Float32Array;
  readonly passageBm25: Float32Array;
}

/** The right sentence is among these for 99.4 % of PIAF's questions; more change nothing. */
const SHORTLIST = 24;

/** How a sentence is promising: by its own words, by words like them, by its passage's words; times the words' rarity. */
const PROMISE = { exact: 0.7, fuzzy: 0.3, passage: 0.4 } as const;

/** Okapi BM25 (Robertson, Zaragoza 2009): in sentences repeats and length count little. */
const SENTENCE = { k1: 0.6, b: 0.2 } as const;
const PASSAGE = { k1: 1.2, b: 0.3 } as const;
/** Rarity of a term among passages where there is but one. */
const ONLY_PASSAGE_IDF = 0.3;

/** Term frequency part of BM25: how much `count` repeats say in a text of `length` terms. */
export function saturation(
  count: number,
  length: number,
  average: number,
  { k1, b }: { k1: number; b: number },
): number {
  return (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / average));
}

/** Chooses sentences by what is cheap to know; the cost grows with the matches. */
export function shortlist(
  index: SearchIndex,
  terms: readonly WeightedTerm[],
  matches: readonly TermMatches[],
): Shortlist {
  const promise = new Float32Array(index.sentences.length);
  const bm25 = new Float32Array(index.sentences.length);
  const passagePromise = new Float32Array(index.passages.length);
  const passageBm25 = new Float32Array(index.passages.length);
  terms.forEach((term, k) => {
    const found = matches[k] as TermMatches;
    found.sentences.forEach((sentence, i) => {
      const exact = found.exact[i] as number;
      const gain = term.idf * (PROMISE.exact * exact + PROMISE.fuzzy * (found.fuzzy[i] as number));
      promise[sentence] = (promise[sentence] as number) + gain;
      const tf = saturation(
        found.counts[i] as number,
        index.lengths[sentence] as number,
        index.averageLength.sentence,
        SENTENCE,
      );
      bm25[sentence] = (bm25[sentence] as number) + exact * term.idf * tf;
    });
    for (const [id, { count, exact }] of byPassage(found, index.passageOf)) {
      passagePromise[id] = (passagePromise[id] as number) + PROMISE.passage * term.idf * exact;
      const tf = saturation(count, index.passages[id]?.length ?? 0, index.averageLength.passage, PASSAGE);
      passageBm25[id] = (passageBm25[id] as number) + passageIdf(term, index) * tf;
    }
  });
  return { sentences: mostPromising(index, promise, passagePromise), bm25, passageBm25 };
}

const passageIdf = ({ passageFrequency }: WeightedTerm, { passages }: SearchIndex): number =>
  passages.length > 1 ? inverseFrequency(passageFrequency, passages.length) : ONLY_PASSAGE_IDF;

interface PassageMatch {
  count: number;
  exact: number;
}

/** How often each passage has a term, and how surely. */
function byPassage(
  { sentences, counts, exact }: TermMatches,
  passageOf: Int32Array,
): ReadonlyMap<number, PassageMatch> {
  const passages = new Map<number, PassageMatch>();
  sentences.forEach((sentence, i) => {
    const certainty = exact[i] as number;
    if (certainty === 0) return;
    const id = passageOf[sentence] as number;
    const known = passages.get(id);
    if (known) {
      known.count += counts[i] as number;
      known.exact = Math.max(known.exact, certainty);
    } else passages.set(id, { count: counts[i] as number, exact: certainty });
  });
  return passages;
}

/** Sentences of no promise fill up the list, in the articles' order. */
function mostPromising({ passageOf }: SearchIndex, promise: Float32Array, passagePromise: Float32Array): number[] {
  const best: number[] = [];
  const values: number[] = [];
  promise.forEach((own, sentence) => {
    const value = own + (passagePromise[passageOf[sentence] as number] as number);
    if (best.length === SHORTLIST && value <= (values.at(-1) as number)) return;
    const place = values.findLastIndex((other) => other >= value) + 1;
    values.splice(place, 0, value);
    best.splice(place, 0, sentence);
    values.length = Math.min(values.length, SHORTLIST);
    best.length = values.length;
  });
  return best;
}
