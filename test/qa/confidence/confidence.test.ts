import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../../src/qa/confidence/confidence.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { parseQuery } from '../../../src/qa/question/query.ts';
import { rank } from '../../../src/qa/ranking/ranker.ts';
import { search } from '../../../src/qa/search/search.ts';
import { buildArticle } from '../../support/build-article.ts';

const french = createSearchIndex('fr', [
  buildArticle({
    lang: 'fr',
    passages: [
      'Les deux maires se sont rencontrés en 2019 à Brissac.',
      'Le gouvernement marocain a salué la rencontre dans un communiqué.',
    ],
  }),
]);

function chanceOf(question: string, index = french): number {
  const found = search(parseQuery(question, index), index);
  const [first, ...others] = rank(found);
  return first ? confidenceOf(found, [first, ...others]).chance : Number.NaN;
}

describe('how likely it is that the first sentence answers', () => {
  it.each([
    ['Que dit le gouvernement algérien de la rencontre ?', 'Que dit le gouvernement marocain de la rencontre ?'],
    ['What does the Spanish government say?', 'What does the Moroccan government say?'],
    ['Où les maires se sont-ils rencontrés en 2012 ?', 'Où les maires se sont-ils rencontrés en 2019 ?'],
  ])('is less, where the articles tell of another nation or year: %s', (asked, told) => {
    expect(chanceOf(asked)).toBeLessThan(chanceOf(told) / 2);
  });

  it.each([
    [
      'Quelle différence entre le gouvernement et la rançon ?',
      'Quelle différence entre le gouvernement et la rencontre ?',
    ],
    ['Quelle différence entre un acteur et le gouvernement ?', 'Quelle différence entre un maire et le gouvernement ?'],
    [
      'What is the difference between a mayor and a sheriff?',
      'What is the difference between a mayor and a government?',
    ],
    [
      'What differences are there between a mayor and a sheriff?',
      'What differences are there between a mayor and a government?',
    ],
    [
      '¿Qué diferencias existen entre el alcalde y el sastre?',
      '¿Qué diferencias existen entre el alcalde y el gobierno?',
    ],
    ['ما الفروق بين الحكومة والخياط؟', 'ما الفروق بين الحكومة واللقاء؟'],
  ])('is less, where they lack one of two things that a difference is asked of: %s', (asked, told) => {
    expect(chanceOf(asked)).toBeLessThan(chanceOf(told) / 2);
  });

  it('is not less, where they lack only what is said of the difference itself', () => {
    const plain = chanceOf('What is the difference between a mayor and a government?');
    expect(chanceOf('What is the main difference between a mayor and a government?')).toBeGreaterThan(0.5 * plain);
  });

  it('is not less, where a word that may name a nation names a thing', () => {
    const recipe = createSearchIndex('en', [
      buildArticle({ lang: 'en', passages: ['Roast the bird for three hours.'] }),
    ]);
    const ofGoose = chanceOf('How long should I roast the goose?', recipe);
    expect(chanceOf('How long should I roast the turkey?', recipe)).toBeGreaterThan(0.75 * ofGoose);
  });
});
