import type { NetworkModel } from '../qa/ranking/network.ts';
import { trainNetwork } from './network.ts';
import { type Candidates, softmax } from './softmax.ts';

/** The candidates of a question. */
export interface Listing extends Candidates {
  /** Which of them are right; at least one. */
  readonly right: readonly boolean[];
}

const DESCENT = { units: 24, epochs: 8, batch: 32, rate: 0.003, decay: 0.3 } as const;

/**
 * Learns a network that gives right candidates the most of a softmax over their list: the loss is −ln of what they get together
 * (after ListNet, Cao et al. 2007). Deterministic.
 * @param names of the candidates' inputs
 */
export function trainListwise<Name extends string>(
  listings: readonly Listing[],
  names: readonly Name[],
): NetworkModel<Name> {
  return trainNetwork(listings, names, slopesOf, DESCENT);
}

function slopesOf({ right }: Listing, scores: readonly number[]): number[] {
  const chances = softmax(scores);
  const mass = chances.reduce((sum, chance, i) => sum + (right[i] ? chance : 0), 0);
  return chances.map((chance, i) => chance - (right[i] ? chance / Math.max(1e-12, mass) : 0));
}
