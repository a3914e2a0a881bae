import { expect, it } from 'vitest';
import { AdaGrad } from '../../src/training/adagrad.ts';
import { Adam } from '../../src/training/adam.ts';

it('a weight that nothing pulls any more falls towards 0', () => {
  const adam = new Adam(Float64Array.of(1, -1), { steps: 2, rate: 0.1, decay: 0.5 });
  adam.update(Float64Array.of(0, 0));
  expect(adam.weights[0]).toBeLessThan(1);
  expect(adam.weights[1]).toBeGreaterThan(-1);
});

it('a weight of a feature that a candidate has falls towards 0, and one that it has not stays', () => {
  const adaGrad = new AdaGrad(Float64Array.of(1, 1), 0.5);
  adaGrad.update(new Map([[0, 0]]), 0.1);
  expect(adaGrad.weights[0]).toBeLessThan(1);
  expect(adaGrad.weights[1]).toBe(1);
});
