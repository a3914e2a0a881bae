import fc from 'fast-check';
import { expect, test } from 'vitest';
import { onePage } from '../../src/discord/page-controls.ts';

test('whatever page a button asks for, one that there is is shown, and the one asked for where there is one', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.integer({ min: 1, max: 1_000 }),
      fc.integer({ min: 1, max: 20 }),
      (wanted, length, perPage) => {
        const items = Array.from({ length }, (_, i) => i);
        const { shown, page, pages } = onePage(items, perPage, wanted);
        expect(pages).toBe(Math.ceil(length / perPage));
        expect(shown).toEqual(items.filter((i) => Math.floor(i / perPage) === page));
        expect(shown).not.toEqual([]);
        if (wanted >= 0 && wanted < pages) expect(page).toBe(wanted);
      },
    ),
  );
});
