import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/qa/answer-question.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import type { Language } from '../../../src/text/language.ts';
import { buildArticle } from '../../support/build-article.ts';

const announced =
  'La Coupe de la Baltique, que Lurmel accueillera en 2031 avec l’appui de Maëlle Kerbrat, réunira seize équipes de football.';
const won =
  'La Coupe de la Baltique, que Lurmel a accueillie en 2027, a été remportée par Vantes, où Maëlle Kerbrat a étudié.';
const received =
  'La directrice du port de Lurmel, Maëlle Kerbrat, a reçu jeudi à Vantes les deux maires de la côte, qui ont évoqué des vols.';
const succeeded =
  'La directrice du port de Lurmel, Maëlle Kerbrat, a succédé à Yann Tosquer. Née à Vantes en 1971, elle a étudié à l’université.';

const isAnswered = (passage: string, question: string, lang: Language = 'fr') =>
  answerQuestion(question, [createSearchIndex(lang, [buildArticle({ lang, passages: [passage] })])]).kind ===
  'answered';

describe('what only words of its own tell', () => {
  it.each([
    'Qui a gagné la Coupe de la Baltique ?',
    'Who won the Baltic Cup in Lurmel?',
    '¿Quién ganó la Copa de Lurmel?',
    'Dans quel stade se jouera la Coupe de la Baltique ?',
    'Où Maëlle Kerbrat a-t-elle fait ses études ?',
    'Which stadium will host the Cup in Lurmel?',
  ])('is not answered by a passage without one: %s', (question) => {
    expect(isAnswered(announced, question)).toBe(false);
  });

  it.each([
    'Qui dirigeait le port de Lurmel avant Maëlle Kerbrat ?',
    'Qui a remplacé Maëlle Kerbrat au port de Lurmel ?',
    'Who led the port of Lurmel before Maëlle Kerbrat?',
    '¿Quién dirigía el puerto de Lurmel antes de Kerbrat?',
    'من كان يرأس ميناء لورميل قبل كيربرات؟',
    'Quand Maëlle Kerbrat est-elle née ?',
    'Maëlle Kerbrat est née en quelle année ?',
    'When was Maëlle Kerbrat born?',
    'À quelle université Maëlle Kerbrat a-t-elle étudié ?',
    'Maëlle Kerbrat a étudié dans quelle université ?',
    'Where did Maëlle Kerbrat go to university?',
    'Maëlle Kerbrat est-elle mariée ?',
    'Maëlle Kerbrat a-t-elle des enfants ?',
    'Is Kerbrat married?',
    'MAËLLE KERBRAT EST-ELLE MARIÉE ?',
    '¿Está casada Maëlle Kerbrat?',
    'Quel est le téléphone du port de Lurmel ?',
    'Quel est le mail de la directrice du port de Lurmel ?',
    'What is the phone number of the port of Lurmel?',
  ])('is not told of somebody or something by what else they did: %s', (question) => {
    expect(isAnswered(received, question)).toBe(false);
  });

  it.each([
    ['Maëlle Kerbrat et son mari ont reçu les maires à Lurmel.', 'Maëlle Kerbrat est-elle mariée ?'],
    [won, 'Qui a gagné la Coupe de la Baltique ?'],
    [won, 'Who won the Baltic Cup?'],
    [won, 'Où Maëlle Kerbrat a-t-elle fait ses études ?'],
    [announced, 'Quelle ville accueillera la Coupe de la Baltique ?'],
    [
      'Le port de Lurmel gagne en influence depuis son agrandissement.',
      'Pourquoi le port de Lurmel a-t-il gagné en influence ?',
    ],
    [
      'Le marché du tramway de Lurmel a été attribué à la société Kerbrat.',
      'Qui a remporté le marché du tramway de Lurmel ?',
    ],
    ['Selon des études menées à Lurmel, les hérons nichent dans les saules.', 'Que disent les études sur les hérons ?'],
    [succeeded, 'Qui dirigeait le port de Lurmel avant Maëlle Kerbrat ?'],
    [succeeded, 'Who led the port of Lurmel before Maëlle Kerbrat?'],
    [received, 'Qui a reçu les maires, d’après le port de Lurmel ?'],
    [succeeded, 'Quand Maëlle Kerbrat est-elle née ?'],
    [succeeded, 'Where did Maëlle Kerbrat go to university?'],
    ['Maëlle Kerbrat (1971-2019) a dirigé le port de Lurmel.', 'Quand Maëlle Kerbrat est-elle née ?'],
    ['Le port de Lurmel se joint par téléphone au 02 00 00 00 00.', 'Quel est le téléphone du port de Lurmel ?'],
    ['On joint le port de Lurmel au 02 00 00 00 00 ou à port@lurmel.example.', 'Quel est le mail du port de Lurmel ?'],
    ['On peut composter au port de Lurmel (02 00 00 00 00).', 'Quel est le téléphone du port de Lurmel ?'],
    ['Maëlle Kerbrat voit le jour à Vantes en 1971.', 'Quand Maëlle Kerbrat est-elle née ?'],
    ['Kerbrat attended Oxford, where she read law, in 1990.', 'Where did Kerbrat study?', 'en'],
    [
      'The port used to be led by Paul Roe; Maëlle Kerbrat leads it now.',
      'Who led the port before Maëlle Kerbrat?',
      'en',
    ],
    [announced, 'Combien d’équipes la Coupe de la Baltique réunira-t-elle ?'],
  ] as const)('is answered by one that has some: %s %s', (passage, question, lang: Language = 'fr') => {
    expect(isAnswered(passage, question, lang)).toBe(true);
  });
});

describe('what such words say elsewhere', () => {
  it.each([
    ['Curie travaille à Paris, où elle dirige un laboratoire.', 'Où Marie Curie a-t-elle travaillé ?'],
    ['Curie travaille à Paris, où elle dirige un laboratoire.', 'où marie curie a-t-elle travaillé ?'],
    ['Les petits mangeront gratuitement dès septembre.', 'Quand les enfants mangeront-ils gratuitement ?'],
    ['De 2005 à 2012, Paul Roe dirige le club en 2010.', 'Qui dirigeait le club avant 2010 ?'],
    ['Sarah Hill ran the council from 2001 to 2009.', 'Who ran the council after the 2001 vote?', 'en'],
    ['Sara Gil dirigió el consejo de 2001 a 2009.', '¿Quién dirigió el consejo antes de 2009?', 'es'],
    ['وقعت الحكومة المغربية الاتفاقية في الرباط.', 'من قبل من وقعت الاتفاقية؟', 'ar'],
    ['نفذ تنظيم الفجر الهجوم في فاس.', 'من كان يقف خلف الهجوم في فاس؟', 'ar'],
  ] as const)('asks for none of it: %s %s', (passage, question, lang: Language = 'fr') => {
    expect(isAnswered(passage, question, lang)).toBe(true);
  });
});
