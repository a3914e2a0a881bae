/** The two parts of Okapi BM25 (Robertson, Zaragoza 2009), to be multiplied: how rare a term is, and how often it stands in a text. */

/** Rarity of a term that stands in `frequency` of `total` texts: Robertson and Spärck Jones's weight, kept above 0. */
export const inverseFrequency = (frequency: number, total: number): number =>
  Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));

/** How much `count` repeats say in a text of `length` terms. */
export function saturation(
  count: number,
  length: number,
  average: number,
  { k1, b }: { k1: number; b: number },
): number {
  return (count * (k1 + 1)) / (count + k1 * (1 - b + (b * length) / average));
}
