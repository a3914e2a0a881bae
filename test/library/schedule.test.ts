import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextTime, retryTime, SCHEDULES } from '../../src/library/schedule.ts';

const HOUR = 60 * 60 * 1_000;
const INTERVALS = { hourly: HOUR, daily: 24 * HOUR, weekly: 7 * 24 * HOUR };
const schedule = fc.constantFrom(...SCHEDULES);
const key = fc.record({ guildId: fc.string(), slug: fc.string() });
const time = fc.integer({ min: 1e12, max: 3e12 });

describe('nextTime', () => {
  it('comes within one interval, and from then on every interval', () => {
    fc.assert(
      fc.property(schedule, key, time, (every, key, from) => {
        const next = nextTime(every, key, from);
        expect(next).toBeGreaterThan(from);
        expect(next).toBeLessThanOrEqual(from + INTERVALS[every]);
        expect(nextTime(every, key, next)).toBe(next + INTERVALS[every]);
      }),
    );
  });

  it('spreads the articles over the interval', () => {
    const times = Array.from(
      { length: 600 },
      (_, i) => nextTime('hourly', { guildId: '1', slug: `article-${i}` }, 1e12) - 1e12,
    );
    for (let quarter = 0; quarter < 4; quarter++) {
      const inQuarter = times.filter((at) => Math.floor((at - 1) / (HOUR / 4)) === quarter);
      expect(inQuarter.length).toBeGreaterThan(100);
    }
  });
});

describe('retryTime', () => {
  it('doubles the pauses up to a week', () => {
    const one = { guildId: '1', slug: 'article' };
    const pauses = (every: 'hourly' | 'daily' | 'weekly') =>
      [1, 2, 3, 4, 9, 99].map((failures) => {
        const from = nextTime(every, one, 1e12);
        return (retryTime(every, one, from, failures) - from) / HOUR;
      });
    expect(pauses('hourly')).toEqual([1, 2, 4, 8, 168, 168]);
    expect(pauses('daily')).toEqual([24, 48, 96, 168, 168, 168]);
    expect(pauses('weekly')).toEqual([168, 168, 168, 168, 168, 168]);
  });
});
