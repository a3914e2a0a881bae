import { createRandom as createNumbers } from '../../src/training/random.ts';

/** What looks random, the same for the same seed. */
export interface Random {
  /** 0..1, 1 left out. */
  next(): number;
  /** A whole number from `min` to `max`. */
  between(min: number, max: number): number;
  /** With the probability given. */
  chance(probability: number): boolean;
}

export function createRandom(seed: number): Random {
  const next = createNumbers(seed);
  return {
    next,
    between: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (probability) => next() < probability,
  };
}
