import type { SearchIndex } from '../index/search-index.ts';
import { inverseFrequency } from '../search/bm25.ts';

/** The chance to go to a sentence like this one, rather than to any, as the surfer of PageRank follows a link. */
const DAMPING = 0.85;
const ITERATIONS = 30;

/**
 * How central each sentence is in the article's graph of sentences, 0..1, the most central is 1: continuous LexRank (Erkan, Radev
 * 2004), PageRank over cosines of tf·idf vectors. The graph itself, which grows with the square of the article, is never made: a step
 * over it goes from sentences to their terms and back. The time grows with the article's length.
 */
export function lexRank({ postings, sentences }: SearchIndex): Float64Array {
  const count = sentences.length;
  const links = createLinks(postings, count);
  const degrees = links(new Float64Array(count).fill(1));
  let ranks = new Float64Array(count).fill(1 / count);
  for (let i = 0; i < ITERATIONS; i++) {
    let lonely = 0;
    const shares = ranks.map((rank, sentence) => {
      const degree = degrees[sentence] as number;
      if (degree > MIN_DEGREE) return rank / degree;
      lonely += rank;
      return 0;
    });
    const anywhere = (1 - DAMPING + DAMPING * lonely) / count;
    ranks = links(shares).map((rank) => anywhere + DAMPING * rank);
  }
  const best = ranks.reduce((a, b) => Math.max(a, b), 0) || 1;
  return ranks.map((rank) => rank / best);
}

/** What is left of a sentence that shares no term, by rounding. */
const MIN_DEGREE = 1e-9;

/** Multiplies values of sentences by the cosines between the sentences; a sentence is not linked with itself. */
function createLinks(
  { offsets, sentences: ids, counts }: SearchIndex['postings'],
  count: number,
): (values: Float64Array) => Float64Array<ArrayBuffer> {
  const weights = new Float64Array(ids.length);
  const norms = new Float64Array(count);
  for (let term = 0; term + 1 < offsets.length; term++) {
    const from = offsets[term] as number;
    const to = offsets[term + 1] as number;
    const idf = inverseFrequency(to - from, count);
    for (let at = from; at < to; at++) {
      weights[at] = (counts[at] as number) * idf;
      norms[ids[at] as number] = (norms[ids[at] as number] as number) + (weights[at] as number) ** 2;
    }
  }
  weights.forEach((weight, at) => {
    weights[at] = weight / Math.sqrt(norms[ids[at] as number] as number);
  });
  return (values) => {
    const sums = new Float64Array(count);
    for (let term = 0; term + 1 < offsets.length; term++) {
      const from = offsets[term] as number;
      const to = offsets[term + 1] as number;
      let shared = 0;
      for (let at = from; at < to; at++) shared += (weights[at] as number) * (values[ids[at] as number] as number);
      for (let at = from; at < to; at++) {
        const sentence = ids[at] as number;
        sums[sentence] = (sums[sentence] as number) + (weights[at] as number) * shared;
      }
    }
    return sums.map((sum, sentence) => (norms[sentence] === 0 ? 0 : Math.max(0, sum - (values[sentence] as number))));
  };
}
