import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ARTICLES, MAX_SERVED_BYTES, shortageFor } from '../../src/library/capacity.ts';

const slug = fc.integer({ min: 1, max: MAX_ARTICLES + 2 }).map((number) => `article-${number}`);
const size = fc.oneof(fc.nat(100), fc.nat(100_000), fc.nat(MAX_SERVED_BYTES));
const served = fc.array(fc.tuple(slug, size), { maxLength: 2 * MAX_ARTICLES }).map((all) => new Map(all));
const total = (sizes: ReadonlyMap<string, number>) => [...sizes.values()].reduce((sum, one) => sum + one, 0);

describe('a text, whatever is served', () => {
  it('fits in the place of one that is as long or longer', () => {
    fc.assert(
      fc.property(served, slug, size, fc.nat(1_000), (others, own, length, shorter) => {
        const sizes = new Map(others).set(own, length);
        expect(shortageFor(sizes, own, Math.max(0, length - shorter))).toBeUndefined();
      }),
    );
  });

  it('that fits leaves what is served within the limits', () => {
    fc.assert(
      fc.property(served, slug, size, (sizes, own, length) => {
        const hasRoom = sizes.has(own) || sizes.size < MAX_ARTICLES;
        const fits = total(new Map(sizes).set(own, length)) <= MAX_SERVED_BYTES;
        const isNoMore = length <= (sizes.get(own) ?? 0);
        expect(shortageFor(sizes, own, length) === undefined).toBe(hasRoom && (fits || isNoMore));
      }),
    );
  });
});

it('the 101st article is one too many, however short', () => {
  const sizes = new Map(Array.from({ length: MAX_ARTICLES }, (_, i) => [`article-${i}`, 1]));
  expect(shortageFor(sizes, 'another', 0)).toBe('articles');
  expect(shortageFor(sizes, 'article-0', MAX_SERVED_BYTES)).toBe('bytes');
});
