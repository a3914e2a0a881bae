import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { buildArticle } from '../../support/build-article.ts';
import { foundTexts } from '../../support/found-texts.ts';

const naming =
  'Le maire de Vantes, Yann Le Goff, s’est entretenu lundi à Brissac, devant une centaine d’habitants, avec la Directrice du port ' +
  'de Lurmel, Maëlle Kerbrat, qui était venue avec ses adjoints.';
const passages = [
  naming,
  'À cette occasion, la Directrice du port de Lurmel a salué l’aide des pêcheurs à la Fête de la mer, organisée à Vantes en 2024.',
  'Le frère de la directrice du port, Yves Kerbrat, est pêcheur.',
];
const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages })]);

const firstQuote = (question: string) => foundTexts(question, index)[0];

describe('who holds an office, of which more is told without the name', () => {
  it.each([
    'Qui est la directrice du port de Lurmel ?',
    'cest qui la directrice du port de lurmel',
    'qui es la directrice du port de lurmel',
    'qui es la directrise du port de lurmel',
    'c qui la directrise du port de lurmel',
    'Comment s’appelle la directrice du port de Lurmel ?',
    'Who is the director of the port of Lurmel?',
    '¿Quién es la directora del puerto de Lurmel?',
    'من هي مديرة ميناء لورمل؟',
  ])('is told by the sentence with the name: %s', (question) => {
    expect(firstQuote(question)).toBe(naming);
  });

  it('is another matter than who is related to somebody with an office', () => {
    expect(firstQuote('Qui est le frère de la directrice du port ?')).toBe(passages[2]);
  });

  it('is another matter than what that person did', () => {
    expect(firstQuote('Qu’a salué la directrice du port de Lurmel ?')).toBe(passages[1]);
  });
});
