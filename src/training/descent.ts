import { Adam } from './adam.ts';
import { shuffle } from './random.ts';

export interface Descent {
  readonly epochs: number;
  /** Items whose gradients are added up before the weights move. */
  readonly batch: number;
  readonly rate: number;
  readonly decay: number;
}

/**
 * Stochastic gradient descent over batches, by Adam: changes the weights in place.
 * @param addGradient adds the slope of an item's loss, divided by the size of its batch
 */
export function descend<Item>(
  weights: Float64Array,
  items: readonly Item[],
  addGradient: (item: Item, batch: number, gradient: Float64Array) => void,
  { epochs, batch: size, rate, decay }: Descent,
  random: () => number,
): void {
  const shuffled = [...items];
  const adam = new Adam(weights, { steps: epochs * Math.ceil(items.length / size), rate, decay });
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(shuffled, random);
    for (let from = 0; from < shuffled.length; from += size) {
      const batch = shuffled.slice(from, from + size);
      const gradient = new Float64Array(weights.length);
      for (const item of batch) addGradient(item, batch.length, gradient);
      adam.update(gradient);
    }
  }
}
