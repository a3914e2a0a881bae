import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { buildArticle } from '../../support/build-article.ts';
import { foundTexts } from '../../support/found-texts.ts';

describe('a sentence of an article that asks', () => {
  it.each([
    ['Peut-on se baigner dans le port de Lurmel cet été ?', 'Non, la baignade y reste interdite, a dit le maire.'],
    ['« Faut-il se baigner dans le port de Lurmel ?! »', 'La baignade dans le port reste interdite.'],
  ])('is no answer where another tells: %s', (asking, telling) => {
    const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages: [`${asking} ${telling}`] })]);
    expect(foundTexts('Peut-on se baigner dans le port de Lurmel ?', index)[0]).toBe(telling);
  });
});
