/** The words that are compared: runs of letters and digits with their marks, lower case, accents kept, not stemmed. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** How often each item stands in a list. */
export function countOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** How many items two lists have in common; one that stands in both several times counts as often as in the rarer. */
export function shared(items: readonly string[], others: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const [item, times] of countOf(items)) count += Math.min(times, others.get(item) ?? 0);
  return count;
}

/** Harmonic mean of precision and recall, 0..1. @param ours and `theirs`: how many items there are in each of the two lists */
export const f1 = (common: number, ours: number, theirs: number): number =>
  common === 0 ? 0 : (2 * common) / (ours + theirs);
