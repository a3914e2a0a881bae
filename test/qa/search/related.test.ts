import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { parseQuery } from '../../../src/qa/question/query.ts';
import { search } from '../../../src/qa/search/search.ts';
import { buildArticle } from '../../support/build-article.ts';

const index = createSearchIndex('fr', [
  buildArticle({
    lang: 'fr',
    title: 'Garage',
    passages: ['Le camion attend dans la cour. Le boulanger ferme à midi. Le camion et l’automobile sont rouges.'],
  }),
]);

/** How much like each term of the question each sentence's most related word is. */
function relatedTo(question: string): number[][] {
  const found = search(parseQuery(question, index), index);
  return index.sentences.map((_, sentence) => [...found.relatedOf(index.read(sentence))]);
}

describe('words of like meaning', () => {
  it('are found in the sentences that have them, the likest of each', () => {
    const [[truck = 0] = [], [none] = [], [car = 0] = []] = relatedTo('Quelle voiture ?');
    expect(truck).toBeGreaterThan(0);
    expect(none).toBe(0);
    expect(car).toBeGreaterThanOrEqual(truck);
  });

  it('are those of each of the question’s words that one word is like', () => {
    const found = search(parseQuery('Quelle voiture et quelle berline ?', index), index);
    const [truck] = index.sentences.map((_, sentence) => found.relatedOf(index.read(sentence)));
    expect(found.terms.map(({ word }, k) => [word, (truck?.[k] ?? 0) > 0])).toEqual([
      ['voiture', true],
      ['berline', true],
    ]);
  });

  it('are none for a question without a word that they are known of', () => {
    expect(
      relatedTo('Qui est Zyzzyva ?')
        .flat()
        .every((similarity) => similarity === 0),
    ).toBe(true);
  });
});
