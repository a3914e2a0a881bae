import { type Candidates, trainSoftmax } from './softmax.ts';

/** The candidates of a question. */
export interface Listing extends Candidates {
  /** Which of them are right; at least one. */
  readonly right: readonly boolean[];
}

const DESCENT = { epochs: 12, batch: 16, rate: 0.003, decay: 0.1 } as const;

/**
 * Learns linear weights that give right candidates the most of a softmax over their list: the loss is −ln of what they get together
 * (after ListNet, Cao et al. 2007). Deterministic.
 */
export function trainListwise(listings: readonly Listing[]): Float64Array {
  return trainSoftmax(listings, slopesOf, DESCENT);
}

function slopesOf({ right }: Listing, chances: readonly number[]): number[] {
  const mass = chances.reduce((sum, chance, i) => sum + (right[i] ? chance : 0), 0);
  return chances.map((chance, i) => chance - (right[i] ? chance / Math.max(1e-12, mass) : 0));
}
