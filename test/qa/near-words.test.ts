import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../src/qa/search-index.ts';
import { buildArticle } from '../support/build-article.ts';

const { vocabulary } = createSearchIndex('fr', [
  buildArticle({ lang: 'fr', passages: ['La région attend une livraison pour chaque famille.'] }),
]);

/** The stems among these that a word may stand for. */
function near(word: string, isKnown: boolean): string[] {
  const terms = vocabulary.nearTerms(word, word, isKnown).map(({ term }) => term);
  return ['region', 'famill', 'livraison'].filter((stem) => terms.includes(vocabulary.termOfStem(stem) ?? -1));
}

describe('a word that the articles lack', () => {
  it.each([
    ['regoin', 'region'],
    ['livrasion', 'livraison'],
  ])('may be one of theirs with a typing error: %s', (typed, word) => {
    expect(near(typed, false)).toEqual([word]);
  });

  it('is none of theirs where it is known to be another', () => {
    expect(near('feuille', true)).toEqual([]);
  });
});
