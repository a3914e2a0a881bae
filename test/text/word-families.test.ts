import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { createStemmer } from '../../src/text/stem.ts';
import { arabicSkeleton, irregularFamily, irregularForms, rootOf } from '../../src/text/word-families.ts';

const rootsOf = (lang: Language, words: string) =>
  new Set(words.split(' ').map((word) => rootOf(createStemmer(lang)(fold(word)), lang)));

describe('the root of a stem', () => {
  it.each([
    ['fr', 'fondateur fondation fonder fondé'],
    ['fr', 'gouvernement gouverneur gouverner'],
    ['en', 'founder foundation founded'],
    ['en', 'arrangement arrange'],
    ['es', 'organización organizador organizar'],
    ['es', 'navegación navegar'],
  ] as const)('is one for words derived from one another, in %s: %s', (lang, words) => {
    expect(rootsOf(lang, words).size).toBe(1);
  });

  it.each([
    ['fr', 'salaire saluer'],
    ['fr', 'visa vision'],
    ['en', 'salary salute'],
  ] as const)('is not one for words that share three letters, in %s: %s', (lang, words) => {
    expect(rootsOf(lang, words).size).toBe(2);
  });

  it('is found of a word as long as a book, in linear time', () => {
    const word = `${'a'.repeat(600_000)}b`;
    expect(rootOf(word, 'es')).toBe(word);
  });

  it('is the number itself for a number', () => {
    expect(rootOf('#19e', 'fr')).toBe('#19e');
  });

  it('is never shorter than four letters, nor longer than the stem', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom(...LANGUAGES), (stem, lang) => {
        const root = rootOf(stem, lang);
        expect(root.length).toBeGreaterThanOrEqual(Math.min(4, stem.length));
        expect(root.length).toBeLessThanOrEqual(stem.length);
      }),
    );
  });
});

describe('irregular families', () => {
  it('bring the forms of a verb together', () => {
    expect(irregularFamily('naquit', 'fr')).toBe(irregularFamily('nee', 'fr'));
    expect(irregularFamily('tuvo', 'es')).toBe(irregularFamily('tiene', 'es'));
  });

  it('are unknown for regular words, and where the stemmer does it or no list is', () => {
    expect(irregularFamily('table', 'fr')).toBeUndefined();
    expect(irregularFamily('took', 'en')).toBeUndefined();
    expect(irregularFamily('كتاب', 'ar')).toBeUndefined();
  });
});

describe('an Arabic skeleton', () => {
  it.each(['كتاب كاتب كتب الكتاب والكاتب', 'لاعب لعب ملعب', 'مدارس المدرسة دراسة'])('is one for: %s', (words) => {
    expect(new Set(words.split(' ').map((word) => arabicSkeleton(fold(word)))).size).toBe(1);
  });

  it('is never empty', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\u0621-\u064a]+$/), (word) => {
        expect(arabicSkeleton(word)).not.toBe('');
      }),
    );
  });
});

describe('the forms of an irregular word', () => {
  it.each([
    ['fr', 'entretenir', 'entretenu'],
    ['fr', 'interrompu', 'interruption'],
    ['es', 'detuvo', 'detención'],
  ] as const)('are those of its family, in %s: %s %s', (lang, word, form) => {
    expect(irregularForms(fold(word), lang)).toContain(fold(form));
  });

  it.each([
    ['fr', 'chanter'],
    ['en', 'took'],
    ['ar', 'كتب'],
  ] as const)('are the word alone where it is regular or has its stem in common, in %s: %s', (lang, word) => {
    expect(irregularForms(word, lang)).toEqual([word]);
  });

  it('name the word itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), fc.string(), (lang, word) => {
        expect(irregularForms(word, lang)).toContain(word);
      }),
    );
  });
});
