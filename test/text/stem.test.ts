import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { createStemmer } from '../../src/text/stem.ts';

describe('words of one stem', () => {
  it.each([
    ['fr', 'communiqué', 'communiqués'],
    ['fr', 'communiqué', 'communication'],
    ['fr', 'communiqué', 'communiquer'],
    ['fr', 'loi', 'lois'],
    ['fr', 'important', 'importantes'],
    ['en', 'university', 'universities'],
    ['en', 'communicate', 'communications'],
    ['es', 'casa', 'casas'],
    ['es', 'comunicación', 'comunicar'],
    ['es', 'mes', 'meses'],
  ] as const)('are inflections of one another, in %s: %s, %s', (lang, one, other) => {
    const stem = createStemmer(lang);
    expect(stem(fold(one))).toBe(stem(fold(other)));
  });

  it.each([
    ['fr', 'communiqué', 'commun'],
    ['fr', 'important', 'importer'],
    ['fr', 'mère', 'mer'],
    ['fr', 'lois', 'loisirs'],
    ['en', 'university', 'universe'],
    ['en', 'general', 'generation'],
    ['en', 'communist', 'community'],
    ['es', 'casa', 'caso'],
    ['es', 'libro', 'libre'],
    ['es', 'universidad', 'universo'],
  ] as const)('are no words of different meanings that begin alike, in %s: %s, %s', (lang, one, other) => {
    const stem = createStemmer(lang);
    expect(stem(fold(one))).not.toBe(stem(fold(other)));
  });
});

it.each(LANGUAGES)('a word as long as a page is its own stem: %s', (lang) => {
  // To stem it would take seconds.
  const word = 'cities'.repeat(10_000);
  expect(createStemmer(lang)(word)).toBe(word);
  const arabic = 'مدينات'.repeat(10_000);
  expect(createStemmer(lang)(arabic)).toBe(arabic);
});
