import { describe, expect, it } from 'vitest';
import { quoteText } from '../../../src/qa/answer.ts';
import { answerQuestion } from '../../../src/qa/answer-question.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import type { Language } from '../../../src/text/language.ts';
import { buildArticle } from '../../support/build-article.ts';
import { foundTexts } from '../../support/found-texts.ts';

const indexOf = (lang: Language, passages: readonly string[]) =>
  createSearchIndex(lang, [buildArticle({ lang, passages })]);

const french = [
  'Le pont de Lurmel sera fermé pendant deux mois, le temps de remplacer ses câbles.',
  'Le rapport, long de neuf pages, décrit les travaux, et le rapport conseille de les publier sans attendre.',
  'Selon un rapport de la Direction des ponts, les câbles ont quarante ans.',
  'Le rapport sera présenté aux habitants.',
];
const source = french[2];

describe('whose a text is that an article takes its news from', () => {
  const index = indexOf('fr', french);

  it.each([
    'Qui a publié le rapport ?',
    'Qui a annoncé cette information ?',
    'Quel service a rédigé le rapport ?',
    'De qui vient le rapport ?',
    'Quel organisme a publié le rapport officiel ?',
    'Who issued the official report?',
    'Quelle est la source du rapport ?',
    'dou vien le raport',
    'Who issued the report?',
    'Which institution published the report?',
    'What is the source of the report?',
    'C’est quoi, la source du rapport ?',
    '¿Quién publicó el informe?',
    '¿Qué organismo redactó el informe?',
    'From which institution does the report come?',
    'من نشر التقرير؟',
    'من أين صدر التقرير؟',
    'À qui doit-on la source du rapport ?',
    // Of the article's news.
    'D’où viennent ces informations ?',
    'Quelle est la source de cette information ?',
    'Quel organisme a publié le texte officiel ?',
    'Who put out the press release?',
    'Who put out the press release about the cables?',
    '¿Cuál es la fuente de la noticia?',
    'ما مصدر الخبر؟',
  ])('is told by the sentence that names it: %s', (question) => {
    const answer = answerQuestion(question, [index]);
    expect(answer.kind === 'answered' && answer.quotes[0] && quoteText(answer.quotes[0])).toBe(source);
  });

  it.each([
    ['Qui a publié le rapport ?', 'Direction'],
    ['D’où viennent ces informations ?', 'Direction'],
  ])('is named: %s', (question, owner) => {
    const answer = answerQuestion(question, [index]);
    const { start = 0, end = 0 } = (answer.kind === 'answered' && answer.quotes[0]?.answers[0]) || {};
    expect(french[2]?.slice(start, end)).toBe(owner);
  });

  it('is told by the name right behind it', () => {
    const opening = 'La confiance des ménages baisse.';
    const poll = 'Un sondage Odonel le montre, dit le ministre.';
    const index = indexOf('fr', [opening, 'Le sondage a été publié hier, et le sondage inquiète.', poll]);
    const [first] = foundTexts('Qui a réalisé le sondage ?', index);
    expect(first).toBe(poll);
  });

  it('is told in Arabic, which has no capitals', () => {
    const passages = ['ناقش المجلس التقرير أمس، ونشر التقرير كاملا.', 'جاء ذلك في تقرير صادر عن وزارة النقل.'];
    expect(foundTexts('من نشر التقرير؟', indexOf('ar', passages))[0]).toBe(passages[1]);
  });

  it('is not told by a name that a pause parts from it', () => {
    const passages = [
      'Après le rapport, Lurmel a fermé le pont.',
      'Le maire a lu un rapport de la Direction des ponts.',
    ];
    expect(foundTexts('Qui a publié le rapport ?', indexOf('fr', passages))[0]).toBe(passages[1]);
  });

  it.each(['Qui a écrit le roman ?', 'Quel accord a été signé ?', 'Which treaty was signed?'])(
    'is not told of what the articles do not know: %s',
    (question) => {
      expect(answerQuestion(question, [index]).score).toBeLessThan(0.5);
    },
  );

  it('is another matter than whose the text of something else is', () => {
    const told = 'L’accord a été rédigé par Jean Dufour.';
    const index = indexOf('fr', ['Le communiqué de la Direction des ponts rappelle un accord signé à Vantes.', told]);
    expect(foundTexts('Qui a rédigé le texte de l’accord ?', index)[0]).toBe(told);
    expect(foundTexts('Who wrote the text of the agreement?', index)[0]).toBe(told);
  });

  it('is not what a question asks that wants to know where it was published', () => {
    const told = 'Le rapport a été publié à Vantes.';
    const index = indexOf('fr', [...french, told]);
    expect(foundTexts('Où a été publié le rapport ?', index)[0]).toBe(told);
    expect(foundTexts('Dans quel journal le rapport a-t-il été publié ?', index)[0]).toBe(told);
  });

  it('is not told of news where several articles are asked', () => {
    const both = ['a', 'b'].map((slug) => ({ ...buildArticle({ lang: 'fr', passages: french }), slug }));
    expect(answerQuestion('D’où viennent ces informations ?', [createSearchIndex('fr', both)]).kind).toBe('unanswered');
  });
});
