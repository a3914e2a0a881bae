import { describe, expect, it } from 'vitest';
import { scaleOf, standardize } from '../../src/training/scale.ts';

describe('inputs made comparable', () => {
  const rows = [Float64Array.of(10, 1), Float64Array.of(30, 1), Float64Array.of(10, 1), Float64Array.of(30, 1)];
  const scale = scaleOf(rows);

  it('are counted in deviations from their mean', () => {
    expect([...standardize(Float64Array.of(40, 1), scale)]).toEqual([2, 0]);
  });

  it('are not blown up where they hardly vary', () => {
    const [, still = Number.NaN] = standardize(Float64Array.of(40, 1.01), scale);
    expect(still).toBeCloseTo(0.1);
  });

  it('are followed so far from the mean and no further, on either side', () => {
    expect(standardize(Float64Array.of(100, 1), scale, 3)[0]).toBe(3);
    expect(standardize(Float64Array.of(-100, 1), scale, 3)[0]).toBe(-3);
  });
});
