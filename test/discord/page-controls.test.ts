import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withinPages } from '../../src/discord/page-controls.ts';

test('whatever page a button asks for, one that there is is shown, and the one asked for where there is one', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 1_000 }), (page, pages) => {
      const shown = withinPages(page, pages);
      expect(shown).toBeGreaterThanOrEqual(0);
      expect(shown).toBeLessThan(pages);
      if (page >= 0 && page < pages) expect(shown).toBe(page);
    }),
  );
});
