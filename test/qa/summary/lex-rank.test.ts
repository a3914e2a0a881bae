import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { lexRank } from '../../../src/qa/summary/lex-rank.ts';
import { buildArticle } from '../../support/build-article.ts';

const ranks = (text: string) => {
  const index = createSearchIndex('en', [buildArticle({ lang: 'en', passages: [text] })]);
  return [...lexRank(index)];
};

/** PageRank over the graph of cosines itself: what lexRank works out without making it. */
function naive(cosines: readonly (readonly number[])[]): number[] {
  const count = cosines.length;
  const degrees = cosines.map((row, i) => row.reduce((sum, cosine, j) => sum + (i === j ? 0 : cosine), 0));
  let values = new Array<number>(count).fill(1 / count);
  for (let step = 0; step < 200; step++) {
    values = values.map((_, j) =>
      values.reduce((sum, value, i) => {
        const link = degrees[i] === 0 ? 1 / count : i === j ? 0 : (cosines[i]?.[j] ?? 0) / (degrees[i] ?? 1);
        return sum + 0.85 * value * link;
      }, 0.15 / count),
    );
  }
  const best = Math.max(...values);
  return values.map((value) => value / best);
}

describe('lexRank', () => {
  it('is the PageRank of the graph of sentences', () => {
    // Each sentence has two words of one frequency, so that a cosine is half the words shared.
    const text = 'Harbour bridge. Bridge ferry. Ferry harbour. Violin piano. Piano trumpet. Trumpet violin.';
    const cosines = [0, 1, 2, 3, 4, 5].map((i) =>
      [0, 1, 2, 3, 4, 5].map((j) => (i === j ? 1 : Math.floor(i / 3) === Math.floor(j / 3) ? 0.5 : 0)),
    );
    ranks(text).forEach((rank, i) => {
      expect(rank).toBeCloseTo(naive(cosines)[i] ?? 0, 3);
    });
  });

  it('puts the sentence first that shares most with the others', () => {
    const [hub = 0, ...others] = ranks(
      'The harbour has a bridge, a ferry and a crane. A bridge. A ferry. A crane. Violins.',
    );
    expect(hub).toBe(1);
    for (const other of others) expect(other).toBeLessThan(hub);
  });

  it('is the same for all where they share nothing, or there is nothing to share', () => {
    expect(ranks('Harbour. Violin. Trumpet.')).toEqual([1, 1, 1]);
    expect(ranks('It is. They are.')).toEqual([1, 1]);
  });
});
