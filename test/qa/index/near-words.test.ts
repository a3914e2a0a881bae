import { describe, expect, it } from 'vitest';
import { mayBeMeant, misspelt } from '../../../src/qa/index/near-words.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { createStemmer } from '../../../src/text/stem.ts';
import { buildArticle } from '../../support/build-article.ts';

const { vocabulary } = createSearchIndex('fr', [
  buildArticle({ lang: 'fr', passages: ['La région attend une livraison publique pour chaque famille.'] }),
]);

const stem = createStemmer('fr');

/** The stems among these that a word may stand for. */
function near(word: string, isKnown: boolean): string[] {
  const terms = vocabulary.nearTerms(word, stem(word), isKnown).map(({ term }) => term);
  return ['region', 'famill', 'livraison', 'publiqu'].filter((stem) =>
    terms.includes(vocabulary.termOfStem(stem) ?? -1),
  );
}

describe('a typing error', () => {
  it('is in no first letter of a short word', () => {
    expect(mayBeMeant('bort', 'port')).toBe(false);
    expect(mayBeMeant('barbour', 'harbour')).toBe(true);
  });

  it('adds or leaves out two letters at most', () => {
    expect(mayBeMeant('librry', 'library')).toBe(true);
    expect(mayBeMeant('librry', 'librarian')).toBe(false);
  });

  it('is one error where two letters changed places', () => {
    const alike = [{ form: { word: 'maroc', term: 0 }, dice: 0.2 }];
    const similarityOf = (typed: string) => misspelt(typed, alike)[0]?.similarity ?? 0;
    expect(similarityOf('maorc')).toBeCloseTo(similarityOf('marox'));
    expect(similarityOf('maocr')).toBe(0);
  });

  it('is in no word of three letters, which is like too many others', () => {
    const alike = [{ form: { word: 'port', term: 0 }, dice: 0.5 }];
    expect(misspelt('porrt', alike)).toMatchObject([{ term: 0 }]);
    expect(misspelt('prt', alike)).toEqual([]);
  });
});

describe('a word that the articles lack', () => {
  it.each([
    ['regoin', 'region'],
    ['livrasion', 'livraison'],
  ])('may be one of theirs with a typing error: %s', (typed, word) => {
    expect(near(typed, false)).toEqual([word]);
  });

  it('is surely one of theirs where the glossary has that, too', () => {
    const [first] = vocabulary.nearTerms('famile', stem('famile'), false);
    expect(first).toEqual({ term: vocabulary.termOfStem('famill'), similarity: 0.95 });
  });

  it('may mean the same as one of theirs, also with a typing error', () => {
    expect(near('zone', true)).toEqual(['region']);
    expect(near('territiore', false)).toEqual(near('territoire', true));
    expect(near('territiore', false)).toContain('region');
  });

  it('is none of theirs where it is known to be another, whatever it was taken for before', () => {
    expect(near('feuille', false)).toEqual(['famill']);
    expect(near('feuille', true)).toEqual([]);
    expect(near('feuille', false)).toEqual(['famill']);
  });

  it('is none of theirs that only begins as it does, where it is an exception of the stemmer', () => {
    expect(near('publie', true)).toEqual([]);
    expect(near('public', true)).toEqual(['publiqu']);
  });
});
