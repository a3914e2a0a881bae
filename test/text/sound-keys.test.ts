import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { soundKeys } from '../../src/text/sound-keys.ts';

describe('the consonants of a name', () => {
  it.each([
    ['Nasser', 'ناصر'],
    ['Hollande', 'هولاند'],
    ['Shakespeare', 'شكسبير'],
    ['Charles', 'تشارلز'],
    ['Christophe', 'كريستوف'],
    ['Philippe', 'فيليب'],
    ['Mexico', 'المكسيك'],
    ['London', 'ولندن'],
    ['Abdellatif', 'عبداللطيف'],
    ['Abdessalam', 'عبدالسلام'],
  ])('are the same in Latin and in Arabic letters: %s, %s', (latin, arabic) => {
    const keys = new Set(soundKeys(fold(latin)));
    expect(soundKeys(fold(arabic)).some((key) => keys.has(key))).toBe(true);
  });

  it('tell names apart, and are not given where they are too few', () => {
    expect(soundKeys('berlin')).not.toEqual(soundKeys('merlin'));
    expect(soundKeys('roma')).toEqual([]);
    expect(soundKeys(fold('روما'))).toEqual([]);
  });

  it('are at least three, whatever the word', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        for (const key of soundKeys(word)) expect(key.length).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
