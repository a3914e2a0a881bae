import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossaryWordLike } from '../../src/text/glossary-spelling.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { createSpeller } from '../../src/text/spelling.ts';

const speller = createSpeller(['ville', 'jour', 'année', 'lieu', 'an'], 4);

describe('a slip of the keyboard', () => {
  it.each([
    ['vile', 'ville'],
    ['viille', 'ville'],
    ['vlile', 'ville'],
    ['jor', 'jour'],
    ['liue', 'lieu'],
  ])('is seen through: %s', (written, meant) => {
    expect(speller(written)).toBe(meant);
  });

  it.each(['iville', 'vi', 'ana', 'velle', 'vilaine', ''])('is none: %s', (written) => {
    expect(speller(written)).toBeUndefined();
  });

  it('gives one of the words for any with a letter less, twice or swapped but the first', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aberst'), minLength: 4, maxLength: 9 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.nat(), fc.nat(), (words, which, where) => {
        const chosen = words[which % words.length] as string;
        const at = 1 + (where % (chosen.length - 1));
        const [before, after] = [chosen.slice(0, at), chosen.slice(at)];
        const slips = [
          before + after.slice(1),
          before + after[0] + after,
          before + (after[1] ?? '') + after[0] + after.slice(2),
        ];
        const spell = createSpeller(words, 4);
        for (const slip of slips) expect(words).toContain(spell(slip));
      }),
    );
  });
});

describe('the word of the glossary that is meant', () => {
  it.each([
    ['fr', 'espoins', 'espion'],
    ['fr', 'dangre', 'danger'],
    ['en', 'thret', 'threat'],
    ['es', 'seguirdad', 'seguridad'],
  ] as const)('is found, inflected or not, in %s: %s', (lang, written, meant) => {
    expect(glossaryWordLike(written, lang)).toBe(meant);
  });

  it('is of like length, whatever is written', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), fc.string({ unit: 'grapheme' }), (lang, written) => {
        const meant = glossaryWordLike(written, lang);
        expect(meant === undefined || meant.length >= 5).toBe(true);
      }),
    );
  });
});
