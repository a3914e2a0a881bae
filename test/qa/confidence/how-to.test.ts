import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/qa/answer-question.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { buildArticle } from '../../support/build-article.ts';

const index = createSearchIndex('fr', [
  buildArticle({
    lang: 'fr',
    passages: [
      'Pour protéger les bateaux, le port de Lurmel ferme la nuit, et la police surveille les quais.',
      'Les pêcheurs louent les quais à l’année en écrivant à la directrice, Maëlle Kerbrat.',
    ],
  }),
]);

const isAnswered = (question: string) => answerQuestion(question, [index]).kind === 'answered';

describe('how to do something', () => {
  it.each([
    'Comment passer le permis bateau au port de Lurmel ?',
    'Comment on passe le concours de police à Lurmel ?',
    'Comment je fais pour acheter des billets au port de Lurmel ?',
    'Comment on peut obtenir le permis bateau au port de Lurmel ?',
    'How do I rent a berth in the port of Lurmel?',
    '¿Cómo puedo alquilar un amarre en el puerto de Lurmel?',
  ])('is not told where the articles do not know the thing: %s', (question) => {
    expect(isAnswered(question)).toBe(false);
  });

  it.each([
    'Comment protéger un bateau à Lurmel ?',
    'Comment je fais pour louer un quai à Lurmel ?',
    'How do I rent a quay in Lurmel?',
    'Comment je peux protéger un bateau à Lurmel ?',
    'Comment décrire les rapports du port et de la police à Lurmel ?',
    'Comment le port de Lurmel protège-t-il les navires des pirates ?',
  ])('is told where they do, and how others did it need not be: %s', (question) => {
    expect(isAnswered(question)).toBe(true);
  });
});

it('how to make what the title names is told', () => {
  const recipe = buildArticle({
    lang: 'fr',
    title: 'La tarte aux pommes',
    passages: ['Pelez six pommes, et servez tiède.'],
  });
  expect(answerQuestion('Comment faire une tarte aux pommes ?', [createSearchIndex('fr', [recipe])]).kind).toBe(
    'answered',
  );
});
