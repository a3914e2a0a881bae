import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut, shorten } from '../../../src/discord/markdown/shorten.ts';

test('is never longer than asked for, on one line, and begins as the text does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 2, max: 200 }), (text, max) => {
      const short = shorten(text, max);
      expect(short.length).toBeLessThanOrEqual(max);
      expect(short).not.toMatch(/[\n\r]/);
      expect(text.replace(/\s+/gu, ' ').trim().startsWith(short.replace(/…$/u, ''))).toBe(true);
    }),
  );
});

test.each([
  ['a short text', 100, 'a short text'],
  ['  two\n lines ', 100, 'two lines'],
  ['Who greeted the contribution of Morocco?', 25, 'Who greeted the…'],
  ['Who greeted, in the end, Morocco?', 13, 'Who greeted…'],
  ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudamp…'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 20, '👩‍👩‍👧‍👦…'],
])('shortens %j to %i: %j', (text, max, short) => {
  expect(shorten(text, max)).toBe(short);
});

test('cuts no character in half', () => {
  expect(cut('a👍👍', 5)).toBe('a👍👍');
  expect(cut('a👍👍', 4)).toBe('a👍');
  expect(cut('a👍👍', 3)).toBe('a👍');
});
