import { Adam } from './adam.ts';
import { dot, softmax } from './listwise.ts';
import { createRandom, shuffle } from './random.ts';
import { scaleOf, standardize, unscale } from './scale.ts';

/** What there is to choose from, and what each choice is worth. */
export interface RewardedListing {
  /** Inputs of each choice. */
  readonly rows: readonly Float64Array[];
  readonly rewards: readonly number[];
}

const EPOCHS = 12;
const BATCH = 100;
const RATE = 0.02;
const DECAY = 0.1;

/**
 * Learns linear weights by which a softmax over each list is worth most on average: the loss is the expected reward, turned round
 * (minimum risk training; Och 2003, Smith and Eisner 2006). Deterministic.
 */
export function trainByReward(listings: readonly RewardedListing[]): Float64Array {
  const scale = scaleOf(listings.flatMap(({ rows }) => rows));
  const scaled = listings.map(({ rows, rewards }) => ({ rewards, rows: rows.map((row) => standardize(row, scale)) }));
  const weights = new Float64Array(scale.means.length);
  const adam = new Adam(weights, { steps: EPOCHS * Math.ceil(scaled.length / BATCH), rate: RATE, decay: DECAY });
  const random = createRandom(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(scaled, random);
    for (let from = 0; from < scaled.length; from += BATCH) {
      const batch = scaled.slice(from, from + BATCH);
      const gradient = new Float64Array(weights.length);
      for (const listing of batch) addGradient(listing, weights, gradient, 1 / batch.length);
      adam.update(gradient);
    }
  }
  return unscale(weights, scale).weights;
}

function addGradient(
  { rows, rewards }: RewardedListing,
  weights: Float64Array,
  gradient: Float64Array,
  share: number,
): void {
  const chances = softmax(rows.map((row) => dot(row, weights)));
  const expected = chances.reduce((sum, chance, i) => sum + chance * (rewards[i] as number), 0);
  rows.forEach((row, i) => {
    const pull = share * (chances[i] as number) * (expected - (rewards[i] as number));
    for (let j = 0; j < row.length; j++) gradient[j] = (gradient[j] as number) + pull * (row[j] as number);
  });
}
