import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/qa/answer-question.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { buildArticle } from '../../support/build-article.ts';

const isAnswered = (passage: string, question: string) =>
  answerQuestion(question, [createSearchIndex('fr', [buildArticle({ lang: 'fr', passages: [passage] })])]).kind ===
  'answered';

const received =
  'La directrice du port de Lurmel, Maëlle Kerbrat, a reçu jeudi à Vantes les deux maires de la côte, qui ont évoqué de nombreux vols ' +
  'de bateaux commis par des bandes.';

describe('how many there are of something', () => {
  it.each([
    'Combien de bandes ont volé des bateaux ?',
    'Combien de directrices dirigent le port de Lurmel ?',
    'How many gangs stole boats?',
    '¿Cuántas directoras dirigen el puerto de Lurmel?',
    'كم عدد الموانئ التي تديرها ميل كيربرات في لورميل؟',
  ])('is not told by vague or known numbers of something else: %s', (question) => {
    expect(isAnswered(received, question)).toBe(false);
  });

  it.each([
    [received, 'Combien de maires la directrice a-t-elle reçus ?'],
    [received, 'Combien de vols de bateaux les maires ont-ils évoqués ?'],
    [received, 'How many mayors did the director of the port receive?'],
    [
      'Le port de Lurmel a perdu trois bateaux, que de nombreux pêcheurs cherchent.',
      'Combien de navires Lurmel a-t-il perdus ?',
    ],
  ])('is told by a number of it, or by one that is none of these: %s %s', (passage, question) => {
    expect(isAnswered(passage, question)).toBe(true);
  });
});

it('how many there are is not told by « des deux maires »', () => {
  const passage = 'La rencontre des deux maires témoigne de la coopération de leurs ports.';
  expect(isAnswered(passage, 'Combien de bateaux y avait-il à la rencontre des ports ?')).toBe(false);
  expect(isAnswered(passage, 'Qui s’est rencontré ?')).toBe(true);
});

describe('a year that is asked for by name', () => {
  it.each([
    'Depuis quelle année Maëlle Kerbrat est-elle directrice du port ?',
    'What year did Kerbrat receive the mayors?',
    '¿En qué año recibió Kerbrat a los alcaldes?',
    'منذ أي عام تدير كيربرات الميناء؟',
  ])('is not told by a weekday: %s', (question) => {
    expect(isAnswered(received, question)).toBe(false);
  });

  it.each([
    [received, 'Quel jour Maëlle Kerbrat a-t-elle reçu les maires ?'],
    [
      'Maëlle Kerbrat dirige le port de Lurmel depuis 2019.',
      'Depuis quelle année Maëlle Kerbrat dirige-t-elle le port ?',
    ],
    [
      'Maëlle Kerbrat dirige le port de Lurmel depuis deux ans.',
      'Depuis quelle année Maëlle Kerbrat dirige-t-elle le port ?',
    ],
    ['Le port de Lurmel date du XIXe siècle.', 'De quelle année date le port de Lurmel ?'],
  ])('is told by a year or by what is counted in years, and other times are by theirs: %s %s', (passage, question) => {
    expect(isAnswered(passage, question)).toBe(true);
  });
});
