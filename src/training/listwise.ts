import { Adam } from './adam.ts';
import { createRandom, shuffle } from './random.ts';
import { scaleOf, standardize, unscale } from './scale.ts';

/** The candidates of a question. */
export interface Listing {
  /** Inputs of each candidate. */
  readonly rows: readonly Float64Array[];
  /** Which of them are right; at least one. */
  readonly right: readonly boolean[];
}

const EPOCHS = 12;
const BATCH = 16;
const RATE = 0.003;
const DECAY = 0.1;

/**
 * Learns linear weights that give right candidates the most of a softmax over their list: the loss is −ln of what they get together
 * (after ListNet, Cao et al. 2007). Deterministic.
 */
export function trainListwise(listings: readonly Listing[]): Float64Array {
  const scale = scaleOf(listings.flatMap(({ rows }) => rows));
  const scaled = listings.map(({ rows, right }) => ({ right, rows: rows.map((row) => standardize(row, scale)) }));
  const weights = new Float64Array(scale.means.length);
  const steps = EPOCHS * Math.ceil(scaled.length / BATCH);
  const adam = new Adam(weights, { steps, rate: RATE, decay: DECAY });
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

function addGradient({ rows, right }: Listing, weights: Float64Array, gradient: Float64Array, share: number): void {
  const chances = softmax(rows.map((row) => dot(row, weights)));
  const mass = chances.reduce((sum, chance, i) => sum + (right[i] ? chance : 0), 0);
  rows.forEach((row, i) => {
    const chance = chances[i] as number;
    const pull = share * (chance - (right[i] ? chance / Math.max(1e-12, mass) : 0));
    row.forEach((value, j) => {
      gradient[j] = (gradient[j] as number) + pull * value;
    });
  });
}

export function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += (row[i] as number) * (weights[i] as number);
  return sum;
}

export function softmax(scores: readonly number[]): number[] {
  const best = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - best));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
