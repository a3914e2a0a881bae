import type { AnalyzedSentence } from './analyzed-sentence.ts';
import type { WeightedTerm } from './term-weights.ts';

/** Finds how much like each term of a question in meaning the most related word of a sentence is, 0..1. */
export function createRelatedFinder(terms: readonly WeightedTerm[]): (sentence: AnalyzedSentence) => Float64Array {
  /** For a word of the articles, the terms that it is like, and how much. */
  const likeOf = new Map<number, { readonly k: number; readonly similarity: number }[]>();
  terms.forEach(({ related }, k) => {
    for (const { term, similarity } of related) {
      const like = likeOf.get(term);
      if (like) like.push({ k, similarity });
      else likeOf.set(term, [{ k, similarity }]);
    }
  });
  return ({ ids }) => {
    const best = new Float64Array(terms.length);
    if (likeOf.size === 0) return best;
    for (const id of ids) {
      for (const { k, similarity } of likeOf.get(id) ?? []) best[k] = Math.max(best[k] as number, similarity);
    }
    return best;
  };
}
