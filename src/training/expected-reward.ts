import { type Candidates, trainSoftmax } from './softmax.ts';

/** What there is to choose from, and what each choice is worth. */
export interface RewardedListing extends Candidates {
  readonly rewards: readonly number[];
}

const DESCENT = { epochs: 12, batch: 100, rate: 0.02, decay: 0.1 } as const;

/**
 * Learns linear weights by which a softmax over each list is worth most on average: the loss is the expected reward, turned round
 * (minimum risk training; Och 2003, Smith and Eisner 2006). Deterministic.
 */
export function trainByReward(listings: readonly RewardedListing[]): Float64Array {
  return trainSoftmax(listings, slopesOf, DESCENT);
}

function slopesOf({ rewards }: RewardedListing, chances: readonly number[]): number[] {
  const expected = chances.reduce((sum, chance, i) => sum + chance * (rewards[i] as number), 0);
  return chances.map((chance, i) => chance * (expected - (rewards[i] as number)));
}
