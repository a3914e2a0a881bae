import { AdaGrad } from './adagrad.ts';
import { createRandom, shuffle } from './random.ts';
import { softmax } from './softmax.ts';

/** Candidates of which some are right, each with the features that it has. */
export interface SparseListing {
  /** Places of the features of each candidate. */
  readonly rows: readonly Int32Array[];
  /** The chances that candidates should get: they add up to 1. */
  readonly targets: readonly number[];
}

const EPOCHS = 3;
const RATE = 0.05;
const LAST_RATE = 0.005;
const DECAY = 3e-5;
/** Slopes that are too small to matter, which is most of them. */
const NEGLIGIBLE = 1e-4;

/**
 * Learns weights of features that a candidate has or has not, so that a softmax over each list comes close to its targets (ListNet,
 * Cao et al. 2007). Deterministic.
 */
export function trainSparseListwise(listings: readonly SparseListing[], features: number): Float64Array {
  const weights = new Float64Array(features);
  const adaGrad = new AdaGrad(weights, DECAY);
  const random = createRandom(1);
  const shuffled = [...listings];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(shuffled, random);
    const rate = RATE * (1 - epoch / EPOCHS) + LAST_RATE;
    for (const listing of shuffled) adaGrad.update(gradientOf(listing, weights), rate);
  }
  return weights;
}

function gradientOf({ rows, targets }: SparseListing, weights: Float64Array): Map<number, number> {
  const chances = softmax(rows.map((row) => row.reduce((sum, place) => sum + (weights[place] as number), 0)));
  const gradient = new Map<number, number>();
  rows.forEach((row, i) => {
    const slope = (chances[i] as number) - (targets[i] as number);
    if (Math.abs(slope) < NEGLIGIBLE) return;
    for (const place of row) gradient.set(place, (gradient.get(place) ?? 0) + slope);
  });
  return gradient;
}
