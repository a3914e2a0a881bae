import type { AnalyzedSentence } from '../index/analyzed-sentence.ts';
import type { WeightedTerm } from './term-weights.ts';

/** Finds how much like each term of a question in meaning the most related word of a sentence is, 0..1. */
export function createRelatedFinder(terms: readonly WeightedTerm[]): (sentence: AnalyzedSentence) => readonly number[] {
  /** For a word of the articles, the terms that it is like, and how much. */
  const likeOf = new Map<number, { readonly k: number; readonly similarity: number }[]>();
  terms.forEach(({ related }, k) => {
    for (const { term, similarity } of related) {
      const like = likeOf.get(term);
      if (like) like.push({ k, similarity });
      else likeOf.set(term, [{ k, similarity }]);
    }
  });
  const none = terms.map(() => 0);
  return ({ ids }) => {
    if (likeOf.size === 0) return none;
    const best = [...none];
    for (const id of ids) {
      const like = likeOf.get(id);
      if (like) for (const { k, similarity } of like) best[k] = Math.max(best[k] as number, similarity);
    }
    return best;
  };
}
