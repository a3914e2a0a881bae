import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/qa/answer-question.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { isNation } from '../../../src/text/nations.ts';
import { buildArticle } from '../../support/build-article.ts';

const index = createSearchIndex('fr', [
  buildArticle({
    lang: 'fr',
    passages: [
      'Le ministre portugais de la Pêche, Rui Teixeira, a visité hier à Porto un marché aux poissons avec la directrice de l’Office des ' +
        'eaux d’Espagne, Inés Duarte.',
      'La délégation venue d’Espagne a loué les quais rénovés. Le Portugal achètera douze bateaux en 2031.',
    ],
  }),
]);

const firstQuote = (question: string) => {
  const answer = answerQuestion(question, [index]);
  const [quote] = answer.kind === 'answered' ? answer.quotes : [];
  return quote?.article.passages[quote.passage]?.text.slice(quote.span.start, quote.span.end);
};

describe('what everybody may ask of a country or an office', () => {
  it.each([
    'Quelle est la monnaie du Portugal ?',
    'Quelle est la capitale de l’Espagne ?',
    'c est quoi la superficie du portugal',
    'Qui est le roi d’Espagne ?',
    'Qui est le ministre de la Justice ?',
    'Quel est le climat du Portugal ?',
    'متى استقل البرتغال؟',
    'Who is the director of Interpol?',
    'What is the population of Spain?',
    '¿Quién es el presidente de Portugal?',
    '¿Cuál es la moneda de España?',
    'من هو ملك إسبانيا؟',
    'ما هي عاصمة البرتغال؟',
    'Quelle est la plus haute montagne du Portugal ?',
    '¿Cuál es el río más largo de España?',
    'What is the largest lake in Spain?',
  ])('is not answered where an article names it in passing: %s', (question) => {
    expect(firstQuote(question)).toBeUndefined();
  });

  it.each([
    ['Qui est le ministre portugais de la Pêche ?', 'Rui Teixeira'],
    ['C’est qui, le grand ministre portugais de la Pêche ?', 'Rui Teixeira'],
    ['Who is the director of the water office of Spain?', 'Inés Duarte'],
    ['¿Quién es el ministro portugués?', 'Rui Teixeira'],
    ['Que va acheter le Portugal ?', 'douze bateaux'],
    ['Combien de bateaux achètera le Portugal ?', 'douze bateaux'],
  ])('is answered where the article tells it: %s', (question, answer) => {
    expect(firstQuote(question)).toContain(answer);
  });
});

describe('a nation', () => {
  it.each([
    ['fr', 'maroc'],
    ['fr', 'marocaines'],
    ['en', 'spain'],
    ['en', 'african'],
    ['es', 'portugues'],
    ['ar', 'المغربي'],
    ['fr', 'rabat'],
    ['fr', 'monde'],
  ] as const)('in %s is %s', (lang, word) => {
    expect(isNation(word, lang)).toBe(true);
  });

  it.each([
    ['es', 'reunion'],
    ['fr', 'lundi'],
    ['en', 'police'],
    ['ar', 'شرطه'],
  ] as const)('in %s is not %s', (lang, word) => {
    expect(isNation(word, lang)).toBe(false);
  });
});
