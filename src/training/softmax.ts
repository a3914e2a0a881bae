import { type Descent, descend } from './descent.ts';
import { createRandom } from './random.ts';
import { scaleOf, standardize, unscale } from './scale.ts';

/** Candidates to choose from. */
export interface Candidates {
  /** Inputs of each candidate. */
  readonly rows: readonly Float64Array[];
}

/** How much each candidate's score should fall, by the chances that the softmax gives: the slope of the loss. */
type Slopes<L> = (listing: L, chances: readonly number[]) => readonly number[];

/** Learns linear weights of the inputs, whose scores a softmax over each list turns into chances. Deterministic. */
export function trainSoftmax<L extends Candidates>(
  listings: readonly L[],
  slopesOf: Slopes<L>,
  descent: Descent,
): Float64Array {
  const scale = scaleOf(listings.flatMap(({ rows }) => rows));
  const scaled = listings.map((listing) => ({ listing, rows: listing.rows.map((row) => standardize(row, scale)) }));
  const weights = new Float64Array(scale.means.length);
  const addGradient = ({ listing, rows }: (typeof scaled)[number], batch: number, gradient: Float64Array) => {
    const slopes = slopesOf(listing, softmax(rows.map((row) => dot(row, weights))));
    rows.forEach((row, i) => {
      addTo(gradient, row, (slopes[i] as number) / batch);
    });
  };
  descend(weights, scaled, addGradient, descent, createRandom(1));
  return unscale(weights, scale);
}

function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (row[i] as number) * (weights[i] as number);
  return sum;
}

function addTo(sum: Float64Array, row: Float64Array, factor: number): void {
  for (let i = 0; i < row.length; i++) sum[i] = (sum[i] as number) + factor * (row[i] as number);
}

export function softmax(scores: readonly number[]): number[] {
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - best));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
