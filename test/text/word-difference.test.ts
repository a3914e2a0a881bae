import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords } from '../../src/text/word-difference.ts';

/** As a line: `[-removed-]{+added+}`. */
function shown(before: string, after: string, maxEdits = 100): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] };
  return compareWords(before, after, maxEdits)
    .pieces.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`)
    .join('');
}

describe('compareWords', () => {
  it.each([
    ['It took nine years.', 'It took ten years.', 'It took[- nine-]{+ ten+} years.'],
    ['It took years', 'It took nine long years!', 'It took{+ nine long+} years{+!+}'],
    ['L’été, à Rabat.', 'L’hiver, à Rabat.', 'L’[-été-]{+hiver+}, à Rabat.'],
    ['استمرت الأشغال ثلاث سنوات.', 'استمرت الأشغال أربع سنوات.', 'استمرت الأشغال[- ثلاث-]{+ أربع+} سنوات.'],
    ['same', 'same', 'same'],
    ['', 'new', '{+new+}'],
  ])('marks the words of « %s » and « %s »', (before, after, marked) => {
    expect(shown(before, after)).toBe(marked);
  });

  it('takes all between the first and the last change where there are too many', () => {
    expect(shown('a b c d e f', 'a x c y e f', 2)).toBe('a[- b c d-]{+ x c y+} e f');
  });

  it('loses nothing of either text', () => {
    const text = fc
      .array(fc.oneof(fc.constantFrom('a', ' ', '\n', 'b', '.'), fc.string()))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, fc.nat(10), (before, after, maxEdits) => {
        const { pieces } = compareWords(before, after, maxEdits);
        const without = (left: string) => pieces.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
        expect(without('added')).toBe(before);
        expect(without('removed')).toBe(after);
      }),
    );
  });
});
