import { describe, expect, it } from 'vitest';
import { createNetwork } from '../../../src/qa/ranking/network.ts';

const MODEL = {
  // Mean, deviation, weight for the output, weight for each of two units.
  inputs: { size: [10, 2, 0.5, 1, 0], age: [0, 1, 0, 0, -1] },
  hidden: [0.25, 0],
  output: [2, 3],
  bias: 0.125,
};

describe('a network', () => {
  it('adds up what the inputs say directly and what the units say of them', () => {
    const size = (14 - 10) / 2;
    const expected = 0.125 + 0.5 * size + 2 * Math.tanh(0.25 + size) + 3 * Math.tanh(-0.7);
    expect(createNetwork(MODEL)([14, 0.7])).toBeCloseTo(expected, 12);
  });

  it('says the same again: nothing of one question is left for the next', () => {
    const network = createNetwork(MODEL);
    const first = network([1, 1]);
    network([99, -99]);
    expect(network([1, 1])).toBe(first);
  });

  it('follows an input no further than it is told to', () => {
    const network = createNetwork(MODEL, 3);
    expect(network([1000, 0])).toBe(network([16, 0]));
    expect(network([-1000, 0])).toBe(network([4, 0]));
  });
});
