import { describe, expect, it } from 'vitest';
import { quoteText } from '../../../src/qa/answer.ts';
import { answerQuestion } from '../../../src/qa/answer-question.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { buildArticle } from '../../support/build-article.ts';
import { foundTexts } from '../../support/found-texts.ts';

/** The first quote, answered or nearest. */
function firstQuote(passages: readonly string[], question: string): string {
  return foundTexts(question, createSearchIndex('fr', [buildArticle({ lang: 'fr', passages })]))[0] ?? '';
}

const opening = 'Les maires de Lurmel et de Vantes se sont rencontrés mardi à Brissac.';
const passages = [
  `${opening} Ils avaient promis de le faire.`,
  'Cette rencontre, à laquelle les habitants étaient conviés, a porté sur le prix des transports.',
  'La rencontre a été utile à la région, ont dit les deux maires.',
];

describe('when and where an event was, with one word for it', () => {
  it.each([
    'Où a eu lieu la rencontre ?',
    'Quel jour a eu lieu la rencontre ?',
    'Quand s’est tenue la rencontre ?',
    'Where did the meeting take place?',
    '¿Dónde tuvo lugar el encuentro?',
    'أين عقد اللقاء؟',
    'في أي مدينة تم اللقاء بين العمدتين؟',
    'C’était quel jour, la rencontre ?',
    'When was the meeting?',
    '¿Cuándo fue el encuentro?',
    // Where its opening has the other words of the question.
    'Où a eu lieu la rencontre des maires ?',
    'Ou sait passé la rencontre des maires ?',
    'la rencontre des maires sest passé ou ?',
    'la rencontre des maires ses passé quand ?',
    'Où le maire de Vantes a-t-il rencontré celui de Lurmel ?',
    'Where did the meeting between the mayors take place?',
    'أين جرى اللقاء بين العمدتين؟',
    'Où se sont rencontrés les deux maires ?',
    // Of the article's own event.
    'Où ça s’est passé ?',
    'C’était quand ?',
    'ou es que sa c passer la renconte',
    'When was it?',
    '¿Dónde fue?',
    'متى كان ذلك؟',
    // Where nobody is named.
    'Où se sont-ils rencontrés ?',
    'Où se sont-ils vus ?',
    'Dans quelle ville se sont-ils vus ?',
    'Quel jour se sont-ils rencontrés ?',
    'Where did they meet?',
    'What day did they meet?',
    '¿Dónde se reunieron?',
    '¿En qué ciudad se reunieron?',
    'أين اجتمعا؟',
    // In words that the article does not have.
    'Dans quelle ville les deux édiles se sont-ils vus ?',
  ])('is told by the sentence that opens the article: %s', (question) => {
    expect(firstQuote(passages, question)).toBe(opening);
  });

  it.each([
    [
      'Quand a eu lieu le procès ?',
      'Un homme de 30 ans a été condamné pour vol.',
      'Le procès a eu lieu le 12 mars 2021 devant deux juges.',
    ],
    ['Quand aura lieu le festival ?', 'Le maire a reçu la presse mardi.', 'Le festival aura lieu en août.'],
    ['Où s’est tenue la fête ?', 'Le maire habite à Lurmel depuis peu.', 'La fête s’est tenue à Brissac cette année.'],
  ])('is told by a sentence that tells it itself: %s', (question, first, sentence) => {
    expect(firstQuote([first, sentence, 'Des habitants sont venus.'], question)).toBe(sentence);
  });

  it('is an answer, where the words of the question are known', () => {
    const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages })]);
    expect(answerQuestion('Quand s’est tenue la réunion ?', [index])).toMatchObject({ kind: 'answered' });
    expect(answerQuestion('Dans quelle ville se sont-ils vus ?', [index])).toMatchObject({ kind: 'answered' });
    expect(answerQuestion('Quand s’est tenue la course ?', [index])).toMatchObject({ kind: 'unanswered' });
  });

  it('is told by a city, and by no country, where a city is asked for', () => {
    const country = 'La rencontre entre les deux maires a aussi porté sur le Maroc et la France.';
    expect(firstQuote([opening, country], 'Dans quelle ville a eu lieu la rencontre ?')).toBe(opening);
    expect(firstQuote([opening, country], 'In which city did the meeting take place?')).toBe(opening);
  });

  it('is told by a region without a name, where a region is asked for', () => {
    const region = 'Les discussions ont porté sur les naufrages, surtout dans la région côtière du nord.';
    expect(firstQuote([opening, region], 'Dans quelle région ont-ils parlé de naufrages ?')).toBe(region);
    expect(firstQuote([opening, region], 'ils on parlé des naufrage dans quel region ?')).toBe(region);
  });

  it('is told by a place, where a region is spoken of, but not asked for', () => {
    expect(firstQuote(passages, 'Où les maires de la région se sont-ils vus ?')).toBe(opening);
  });

  it('is told by a day, and by no year, where a day is asked for', () => {
    const year = 'Cette rencontre entre les maires prépare la Fête de la mer de 2027.';
    expect(firstQuote([opening, year], 'Quel jour la rencontre a-t-elle eu lieu ?')).toBe(opening);
    expect(firstQuote([opening, year], 'What day did the meeting take place?')).toBe(opening);
  });

  it('is not asked of what is open or forgotten: « c’est ou… »', () => {
    const open = 'Le port reste ouvert à tous dès que la marée le permet.';
    expect(firstQuote([opening, open], 'C’est ouvert quand ?')).toBe(open);
  });

  it('is not one of another year', () => {
    const other = 'La rencontre de 2010 avait été annulée à Vantes.';
    expect(firstQuote([opening, other], 'Où a eu lieu la rencontre de 2010 ?')).toBe(other);
  });

  it('is not where a thing is', () => {
    const sentence = 'Le musée occupe une ancienne usine.';
    expect(firstQuote(['Le maire a parlé à Brissac mardi.', sentence], 'Où est le musée ?')).toBe(sentence);
  });

  it('is told elsewhere where the opening has no time', () => {
    const later = 'La rencontre était prévue pour mars.';
    expect(firstQuote(['Les maires se sont rencontrés.', later], 'Quand a eu lieu la rencontre ?')).toBe(later);
  });

  it.each(['Sur quoi a porté la rencontre ?', 'À qui la rencontre a-t-elle été utile ?'])(
    'is not what another question about it asks: %s',
    (question) => {
      expect(firstQuote(passages, question)).not.toBe(opening);
    },
  );
});

describe('among several articles, the event of an article', () => {
  it('is told by that one’s opening', () => {
    const other = buildArticle({ lang: 'fr', passages: ['Le port de Vantes a rouvert lundi à midi.'] });
    const index = createSearchIndex('fr', [other, buildArticle({ lang: 'fr', passages })]);
    const answer = answerQuestion('Quel jour a eu lieu la rencontre ?', [index]);
    expect(answer.kind === 'answered' && quoteText(answer.quotes[0])).toBe(opening);
  });
});
