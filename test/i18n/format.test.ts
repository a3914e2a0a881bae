import { expect, test } from 'vitest';
import { formatDate, formatNumber, languageName, plural } from '../../src/i18n/format.ts';

test('dates are written out in each language, the same day in every time zone', () => {
  expect(formatDate('fr', '2025-05-01')).toBe('1 mai 2025');
  expect(formatDate('en', '2025-05-01')).toBe('May 1, 2025');
  expect(formatDate('es', '2025-05-01')).toBe('1 de mayo de 2025');
  expect(formatDate('ar', '2025-05-01')).toBe('1 مايو 2025');
});

test('numbers are grouped as each language does, with the digits 0-9', () => {
  expect(formatNumber('en', 12_345)).toBe('12,345');
  expect(formatNumber('fr', 12_345)).toBe('12\u202f345');
  expect(formatNumber('es', 12_345)).toBe('12.345');
  expect(formatNumber('ar', 12_345)).toBe('12,345');
});

test('a language is named in another', () => {
  expect(languageName('fr', 'ar')).toBe('arabe');
  expect(languageName('es', 'en')).toBe('inglés');
});

test('a plural takes the form of its number, and the general one where there is none', () => {
  const forms = { one: 'un seul', other: '# articles' };
  expect([0, 1, 2, 1_000].map((count) => plural('fr', count, forms))).toEqual([
    'un seul',
    'un seul',
    '2 articles',
    '1\u202f000 articles',
  ]);
});
