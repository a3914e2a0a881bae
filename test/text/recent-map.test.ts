import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RecentMap } from '../../src/text/recent-map.ts';

const SIZE = 4;

it('keeps the keys used last, with their latest value, and forgets old ones', () => {
  const key = fc.constantFrom(...'abcdefghijklmnop');
  fc.assert(
    fc.property(fc.array(key, { maxLength: 60 }), (keys) => {
      const map = new RecentMap<{ time: number }>(SIZE);
      const latest = new Map<string, number>();
      keys.forEach((used, time) => {
        const expected = [...latest.keys()].slice(-SIZE).includes(used) ? latest.get(used) : undefined;
        const kept = map.get(used);
        if (expected !== undefined) expect(kept?.time).toBe(expected);
        if (kept === undefined) map.set(used, { time });
        const value = kept?.time ?? time;
        latest.delete(used);
        latest.set(used, value);
      });
      const kept = [...latest.keys()].filter((used) => map.get(used) !== undefined);
      expect(kept.length).toBeLessThanOrEqual(2 * SIZE);
    }),
  );
});
