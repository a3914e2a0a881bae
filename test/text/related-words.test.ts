import { describe, expect, it } from 'vitest';
import table from '../../src/text/related/fr.json' with { type: 'json' };
import { createRelatedWords } from '../../src/text/related-words.ts';
import { createStemmer } from '../../src/text/stem.ts';

const stem = createStemmer('fr');
const related = createRelatedWords('fr');

const similarity = (one: string, other: string) =>
  Math.max(0, ...related(stem(one)).flatMap((word) => (word.stem === stem(other) ? [word.similarity] : [])));

describe('related words', () => {
  it('are those of like meaning, and loosely so', () => {
    expect(similarity('voiture', 'vehicule')).toBeGreaterThan(similarity('voiture', 'train'));
    expect(similarity('diriger', 'gouverner')).toBeGreaterThan(0);
    expect(similarity('voiture', 'fromage')).toBe(0);
  });

  it('are related both ways', () => {
    for (const [one, other] of [
      ['voiture', 'camion'],
      ['diriger', 'gouverner'],
    ] as const) {
      expect(similarity(other, one)).toBe(similarity(one, other));
    }
  });

  it('are found by stem, so an inflected word has them too', () => {
    expect(related(stem('voitures'))).toEqual(related(stem('voiture')));
  });

  it('are none for a word that nothing is known of, and in languages without a thesaurus', () => {
    expect(related(stem('zzyzx'))).toEqual([]);
    expect(createRelatedWords('ar')('كتاب')).toEqual([]);
  });

  it('are written as words with the tenths of their similarity', () => {
    const cells = Object.values(table.words).flatMap((row) => row.split(' '));
    expect(cells.length).toBeGreaterThan(10_000);
    expect(cells.filter((cell) => !/^\p{Ll}+:[2-9]$/u.test(cell))).toEqual([]);
  });
});
