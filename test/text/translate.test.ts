import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { GLOSSARY, NEAR_SYNONYMS, TRANSLATIONS } from '../../src/text/glossary.ts';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { createTranslator } from '../../src/text/translate.ts';

const translators = new Map(LANGUAGES.map((to) => [to, createTranslator(to)]));
const translate = (word: string, from: Language, to: Language) => translators.get(to)?.(word, from) ?? [];

/** The rows of the glossary, and of what adds to it within a language and between two. */
const CONCEPTS = [...GLOSSARY, ...NEAR_SYNONYMS, ...TRANSLATIONS];

describe('the glossary', () => {
  it('has one to three different words in each language for each concept', () => {
    const wrong = CONCEPTS.flatMap((concept) => LANGUAGES.map((lang) => concept[lang])).filter(
      (words) => words.length < 1 || words.length > 3 || new Set(words).size < words.length,
    );
    expect(wrong).toEqual([]);
  });

  it.each(LANGUAGES)('gives no two concepts the same words, in %s', (lang) => {
    const cells = CONCEPTS.map((concept) => [...concept[lang]].sort().join(' '));
    expect(cells.filter((cell, i) => cells.indexOf(cell) !== i)).toEqual([]);
  });

  it.each(LANGUAGES)('holds words as the tokenizer leaves them, in %s', (lang) => {
    const words = CONCEPTS.flatMap((concept) => concept[lang]);
    expect(words.filter((written) => tokenize(written, lang).some(({ word }) => word !== written))).toEqual([]);
  });

  it('is translated from each language into each other and back', () => {
    const pairs = LANGUAGES.flatMap((from) =>
      LANGUAGES.filter((to) => to !== from).flatMap((to) =>
        GLOSSARY.flatMap((concept) => concept[from].map((word) => ({ word, from, to, into: concept[to] }))),
      ),
    );
    const lacking = pairs.filter(({ word, from, to, into }) => {
      const translations = translate(word, from, to);
      return !into.every((translation) => translations.includes(translation));
    });
    expect(pairs.length).toBeGreaterThan(10_000);
    expect(lacking).toEqual([]);
  });
});

describe('translating a word', () => {
  it.each([
    ['fr', 'roi', 'en', 'king'],
    ['en', 'war', 'es', 'guerra'],
    ['es', 'ministro', 'ar', 'وزير'],
    ['ar', 'ملكة', 'fr', 'reine'],
    ['fr', 'demain', 'en', 'tomorrow'],
    ['en', 'auction', 'es', 'subasta'],
    ['es', 'escombro', 'fr', 'débris'],
    ['ar', 'محايد', 'en', 'neutral'],
  ] as const)('knows frequent words: %s %s in %s', (from, word, to, translation) => {
    expect(translate(fold(word), from, to)).toContain(fold(translation));
  });

  it.each([
    ['fr', 'Allemagne', 'en', 'Germany'],
    ['en', 'Egypt', 'ar', 'مصر'],
    ['es', 'Marruecos', 'fr', 'Maroc'],
    ['ar', 'أوروبا', 'es', 'Europa'],
    ['en', 'Chinese', 'fr', 'chinois'],
    ['fr', 'août', 'es', 'agosto'],
    ['ar', 'آذار', 'en', 'March'],
    ['en', 'Wednesday', 'ar', 'الأربعاء'],
  ] as const)('knows countries, languages, months and days: %s %s in %s', (from, word, to, translation) => {
    expect(translate(fold(word), from, to)).toContain(fold(translation));
  });

  it.each([
    ['en', 'built', 'fr', 'construire'],
    ['en', 'winning', 'es', 'ganar'],
    ['fr', 'naquit', 'en', 'born'],
    ['fr', 'présidente', 'en', 'president'],
    ['es', 'murieron', 'en', 'die'],
    ['es', 'guerras', 'ar', 'حرب'],
    ['ar', 'والرئيس', 'en', 'president'],
    ['fr', 'conflits', 'en', 'conflict'],
    ['fr', 'demandent', 'en', 'ask'],
    ['fr', 'policières', 'en', 'police'],
    ['fr', 'sportives', 'en', 'sporting'],
    ['es', 'sociedades', 'fr', 'société'],
    ['es', 'años', 'ar', 'سنة'],
  ] as const)('finds inflected forms: %s %s in %s', (from, word, to, translation) => {
    expect(translate(fold(word), from, to)).toContain(fold(translation));
  });

  it('knows words that may stand for one another, within a language only', () => {
    expect(translate('etat', 'fr', 'fr')).toContain('nation');
    expect(translate('etat', 'fr', 'en')).not.toContain('nation');
  });

  it('knows further senses of frequent words, between two languages only', () => {
    expect(translate('run', 'en', 'fr')).toContain('diriger');
    expect(translate('fonctionner', 'fr', 'fr')).not.toContain('marcher');
  });

  it('knows of a word that is also in a form of its own what its basic form may mean', () => {
    expect(translate('remercie', 'fr', 'fr')).toContain('saluer');
  });

  it("takes a plural for its singular's, not for a word with the same stem", () => {
    expect(translate('petits', 'fr', 'en')).toEqual(translate('petit', 'fr', 'en'));
    expect(translate('petits', 'fr', 'en')).not.toContain('petition');
  });

  it('knows all that an Arabic word may be, which is written without vowels and with its particles', () => {
    expect(translate(fold('الوحدة'), 'ar', 'fr')).toEqual(expect.arrayContaining(['unite', 'unifier']));
  });

  it('takes no short word for a plural', () => {
    expect(translate('fois', 'fr', 'en')).not.toContain('faith');
  });

  it('gives nothing for unknown words', () => {
    expect(translate('xyzzy', 'en', 'ar')).toEqual([]);
    expect(translate('', 'fr', 'en')).toEqual([]);
    expect(translate('2000', 'fr', 'en')).toEqual([]);
  });

  it('never throws, and never gives a word twice or an empty one', () => {
    const language = fc.constantFrom(...LANGUAGES);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), language, language, (word, from, to) => {
        const translations = translate(fold(word), from, to);
        expect(new Set(translations).size).toBe(translations.length);
        expect(translations).not.toContain('');
      }),
    );
  });
});
