import { describe, expect, it } from 'vitest';
import { quoteText } from '../../../src/qa/answer.ts';
import { answerQuestion } from '../../../src/qa/answer-question.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { buildArticle } from '../../support/build-article.ts';

describe('a sentence of an article that asks', () => {
  it.each([
    ['Peut-on se baigner dans le port de Lurmel cet été ?', 'Non, la baignade y reste interdite, a dit le maire.'],
    ['« Faut-il se baigner dans le port de Lurmel ?! »', 'La baignade dans le port reste interdite.'],
  ])('is no answer where another tells: %s', (asking, telling) => {
    const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages: [`${asking} ${telling}`] })]);
    const answer = answerQuestion('Peut-on se baigner dans le port de Lurmel ?', [index]);
    const [first] = answer.kind === 'answered' ? answer.quotes : answer.nearest;
    expect(first && quoteText(first)).toBe(telling);
  });
});
