import { countOf, f1, shared } from './word-overlap.ts';

/** How much a summary and an abstract share: F1 of single words, of pairs of words, and of the longest common subsequence. 0..1. */
export interface Rouge {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeL: number;
}

/** Compares a summary's words with those of one abstract (Lin 2004). The function returned serves many summaries. */
export function createRouge(abstract: readonly string[]): (summary: readonly string[]) => Rouge {
  const words = countOf(abstract);
  const pairs = countOf(pairsOf(abstract));
  return (summary) => ({
    rouge1: f1(shared(summary, words), summary.length, abstract.length),
    rouge2: f1(shared(pairsOf(summary), pairs), summary.length - 1, abstract.length - 1),
    rougeL: f1(longestCommonSubsequence(summary, abstract), summary.length, abstract.length),
  });
}

const pairsOf = (words: readonly string[]): string[] => words.slice(1).map((word, i) => `${words[i]} ${word}`);

function longestCommonSubsequence(a: readonly string[], b: readonly string[]): number {
  const lengths = new Uint16Array(b.length + 1);
  for (const word of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = lengths[j] as number;
      lengths[j] = word === b[j - 1] ? diagonal + 1 : Math.max(above, lengths[j - 1] as number);
      diagonal = above;
    }
  }
  return lengths[b.length] as number;
}
