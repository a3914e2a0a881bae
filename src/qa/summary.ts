import type { Article } from '../article/article.ts';
import type { Quote } from './answer.ts';
import { createSearchIndex, type SearchIndex } from './search-index.ts';

export const SUMMARY_LENGTHS = ['short', 'medium', 'long'] as const;

export type SummaryLength = (typeof SUMMARY_LENGTHS)[number];

const SENTENCES: Readonly<Record<SummaryLength, number>> = { short: 2, medium: 4, long: 8 };

/** How many sentences a summary of that length has: never more than a third of the article, at least one. */
export function summaryLength(article: Article, length: SummaryLength): number {
  const total = article.passages.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return Math.max(1, Math.min(SENTENCES[length], Math.floor(total / 3)));
}

/** A sentence with fewer content terms tells too little by itself. */
const MIN_TERMS = 4;
/** How much the first sentence gains for its place; the gain halves every `HALF_LIFE` sentences. */
const POSITION_WEIGHT = 1;
const HALF_LIFE = 2;
/** How much of a sentence's worth is lost when all its terms were said already (maximal marginal relevance). */
const REDUNDANCY_WEIGHT = 0.7;

/**
 * The most telling sentences, verbatim, in the article's order: close to the article's centroid (Radev et al. 2004), early in it,
 * and unlike those chosen before (Carbonell, Goldstein 1998). Deterministic; the time grows with the article's length.
 *
 * @param sentences at most that many are returned; fewer when the article is shorter
 */
export function summarize(article: Article, sentences: number): readonly Quote[] {
  const index = createSearchIndex(article.lang, [article]);
  const weights = termWeights(index);
  const worth = centrality(index, weights).map((central, i) => central + POSITION_WEIGHT * 2 ** (-i / HALF_LIFE));
  const said = new Float64Array(worth.length);
  const chosen: number[] = [];
  while (chosen.length < Math.min(sentences, worth.length)) {
    const best = pickBest(index, worth, said, chosen);
    chosen.push(best);
    addSaid(index, best, weights, said);
  }
  return chosen.sort((a, b) => a - b).map((sentence) => toQuote(index, sentence, worth[sentence] ?? 0));
}

/** Repeated terms matter, terms of every sentence do not: log frequency × inverse sentence frequency. */
function termWeights({ postings: { offsets, counts }, sentences }: SearchIndex): Float64Array {
  const weights = new Float64Array(offsets.length - 1);
  weights.forEach((_, term) => {
    const from = offsets[term] as number;
    const to = offsets[term + 1] as number;
    let frequency = 0;
    for (let at = from; at < to; at++) frequency += counts[at] as number;
    weights[term] = Math.log(frequency) * Math.log(1 + sentences.length / (to - from));
  });
  return weights;
}

/** Mean weight of each sentence's terms, long sentences slightly ahead; 0..1, the most central is 1. */
function centrality(
  { postings: { offsets, sentences: ids }, sentences, lengths }: SearchIndex,
  weights: Float64Array,
): number[] {
  const sums = new Float64Array(sentences.length);
  weights.forEach((weight, term) => {
    for (let at = offsets[term] as number; at < (offsets[term + 1] as number); at++) {
      sums[ids[at] as number] = (sums[ids[at] as number] as number) + weight;
    }
  });
  const means = sentences.map((_, i) => {
    const length = lengths[i] as number;
    return length < MIN_TERMS ? 0 : (sums[i] as number) / length ** 0.75;
  });
  const highest = means.reduce((a, b) => Math.max(a, b), 0) || 1;
  return means.map((mean) => mean / highest);
}

function pickBest(
  { lengths }: SearchIndex,
  worth: readonly number[],
  said: Float64Array,
  chosen: readonly number[],
): number {
  let best = -1;
  let bestValue = Number.NEGATIVE_INFINITY;
  worth.forEach((value, i) => {
    if (chosen.includes(i)) return;
    const rest = value * (1 - REDUNDANCY_WEIGHT * ((said[i] as number) / Math.max(1, lengths[i] as number)));
    if (rest > bestValue) {
      best = i;
      bestValue = rest;
    }
  });
  return best;
}

/** Counts, for every sentence, how many of its terms the chosen ones have. */
function addSaid(index: SearchIndex, chosen: number, weights: Float64Array, said: Float64Array): void {
  const { offsets, sentences: ids } = index.postings;
  const { terms, ids: own } = index.read(chosen);
  for (const term of new Set(own.filter((_, i) => !terms[i]?.isStopWord))) {
    if (weights[term] === undefined) continue;
    for (let at = offsets[term] as number; at < (offsets[term + 1] as number); at++) {
      said[ids[at] as number] = (said[ids[at] as number] as number) + 1;
    }
  }
}

function toQuote(index: SearchIndex, sentence: number, worth: number): Quote {
  const span = index.sentences[sentence] ?? fail(sentence);
  const { article, index: place } = index.passages[index.passageOf[sentence] as number] ?? fail(sentence);
  return {
    article,
    passage: place,
    span: { start: span.start, end: span.end },
    score: worth / (1 + POSITION_WEIGHT),
    highlights: [],
  };
}

function fail(place: number): never {
  throw new RangeError(`No sentence or passage ${place}`);
}
