import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auroc, calibrationError, mean, refusalThreshold } from '../../src/evaluation/statistics.ts';

const scores = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 });

describe('auroc', () => {
  it('is 1 where all positives are above, 0 where all are below, a half where all are equal', () => {
    expect(auroc([3, 4], [1, 2])).toBe(1);
    expect(auroc([1, 2], [3, 4])).toBe(0);
    expect(auroc([1, 1], [1])).toBe(0.5);
    expect(auroc([], [1])).toBeUndefined();
  });

  it('is the share of pairs in which the positive is above, ties counting half', () => {
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        const pairs = positives.flatMap((p) => negatives.map((n) => (p > n ? 1 : p === n ? 0.5 : 0)));
        expect(auroc(positives, negatives)).toBeCloseTo(mean(pairs) ?? Number.NaN, 12);
      }),
    );
  });
});

describe('refusalThreshold', () => {
  it('refuses at least the share, and no lower threshold does', () => {
    fc.assert(
      fc.property(scores, fc.double({ min: 0.01, max: 1, noNaN: true }), (all, share) => {
        const threshold = refusalThreshold(all, share) ?? Number.NaN;
        const refusedBy = (limit: number) => all.filter((score) => score <= limit).length;
        expect(refusedBy(threshold)).toBeGreaterThanOrEqual(share * all.length - 1e-9);
        expect(refusedBy(threshold - 1)).toBeLessThan(share * all.length);
      }),
    );
    expect(refusalThreshold([], 0.9)).toBeUndefined();
  });
});

describe('calibrationError', () => {
  it('is 0 where each score is the share that is right', () => {
    const half = [true, false].map((isRight) => ({ score: 0.5, isRight }));
    expect(calibrationError([...half, { score: 1, isRight: true }, { score: 0, isRight: false }])).toBe(0);
  });

  it('weighs each bin by how many scores are in it', () => {
    const sure = Array.from({ length: 3 }, () => ({ score: 1, isRight: false }));
    expect(calibrationError([...sure, { score: 0.25, isRight: false }])).toBeCloseTo((3 * 1 + 0.25) / 4);
    expect(calibrationError([])).toBeUndefined();
  });

  it('wants probabilities', () => {
    expect(() => calibrationError([{ score: -0.1, isRight: true }])).toThrow(RangeError);
    expect(() => calibrationError([{ score: Number.NaN, isRight: true }])).toThrow(RangeError);
  });
});
