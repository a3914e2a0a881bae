import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAnswer } from '../../../src/qa/answer-span/answer-span.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { parseQuery } from '../../../src/qa/question/query.ts';
import { search } from '../../../src/qa/search/search.ts';
import { LANGUAGES, type Language } from '../../../src/text/language.ts';
import { createLanguageTools } from '../../../src/text/language-tools.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { buildArticle } from '../../support/build-article.ts';

const PASSAGES: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'Le phare de Penmarch a été dessiné par l’architecte Paul Marbeau.',
    'Il a été inauguré le 17 octobre 1897 devant la foule.',
    'La tour pèse 4 500 tonnes et compte 307 marches.',
    'La gardienne est née à Dakar dans une famille de pêcheurs.',
    'Près de 60 % des habitants ont voté contre le projet.',
    'Le tournoi sera organisé par le Maroc, l’Espagne et le Portugal en été.',
    'Les travaux ont duré deux ans et coûté 3,2 millions d’euros.',
  ],
  en: [
    'The bridge was designed by Maria Keller and opened on 4 May 1932.',
    'The stadium holds 12,500 spectators and cost $40 million.',
    'The festival takes place in Galway every summer.',
    'The trees were cut because they blocked the road.',
    'The project is called Blue Harbour.',
    'In 2019 visitors came in large numbers: there were 40,000 of them.',
    'In 1990 the club won half of its games.',
  ],
  es: [
    'El museo fue fundado por Carmen Ruiz en 1954.',
    'La fábrica produce 300 toneladas de queso al año.',
    'El poeta murió en Valparaíso a los ochenta años.',
  ],
  ar: ['ولد الشاعر في مدينة طنجة عام 1932.', 'يبلغ ارتفاع البرج 180 مترا.', 'يقام المهرجان في مدينة فاس كل صيف.'],
};

const toolsOf = createLanguageTools();

/** The words named in a passage of one sentence; undefined where none are. */
function answerIn(lang: Language, passage: number, question: string): string | undefined {
  const index = createSearchIndex(lang, [buildArticle({ lang, passages: PASSAGES[lang] })], toolsOf(lang));
  const answer = findAnswer(search(parseQuery(question, index), index), passage);
  return answer && index.sentences[passage]?.text.slice(answer.start, answer.end);
}

describe('the words that answer', () => {
  it.each<[Language, number, string, string]>([
    ['fr', 0, 'Qui a dessiné le phare de Penmarch ?', 'Paul Marbeau'],
    ['en', 0, 'Who designed the bridge?', 'Maria Keller'],
    ['es', 0, '¿Quién fundó el museo?', 'Carmen Ruiz'],
  ])('name a person (%s)', (lang, passage, question, answer) => {
    expect(answerIn(lang, passage, question)).toBe(answer);
  });

  it.each([
    ['Combien ont coûté les travaux ?', '3,2 millions d’euros'],
    ['Combien les travaux ont-ils coûté ?', '3,2 millions d’euros'],
    ['Combien de temps ont duré les travaux ?', 'deux ans'],
  ])('are a value of what is measured: %s', (question, answer) => {
    expect(answerIn('fr', 6, question)).toBe(answer);
  });

  it('name a whole list where several things are asked for, and only then', () => {
    expect(answerIn('fr', 5, 'Quels pays organiseront le tournoi ?')).toBe('Maroc, l’Espagne et le Portugal');
    expect(answerIn('fr', 5, 'Quel pays organisera le tournoi ?')).not.toContain('Portugal');
  });

  it.each<[Language, number, string, string]>([
    ['fr', 1, 'À quelle date le phare a-t-il été inauguré ?', '17 octobre 1897'],
    ['en', 0, 'When did the bridge open?', '4 May 1932'],
    ['es', 0, '¿En qué año se fundó el museo?', '1954'],
    ['ar', 0, 'متى ولد الشاعر؟', 'عام 1932'],
  ])('name a whole date (%s)', (lang, passage, question, answer) => {
    expect(answerIn(lang, passage, question)).toBe(answer);
  });

  it.each<[Language, number, string, string]>([
    ['fr', 2, 'Combien pèse la tour ?', '4 500 tonnes'],
    ['fr', 4, 'Quel pourcentage des habitants a voté contre le projet ?', '60 %'],
    ['en', 1, 'How much did the stadium cost?', '$40 million'],
    ['ar', 1, 'كم يبلغ ارتفاع البرج؟', '180 مترا'],
  ])('name a number with its unit and signs (%s)', (lang, passage, question, answer) => {
    expect(answerIn(lang, passage, question)).toBe(answer);
  });

  it.each<[Language, number, string, string]>([
    ['fr', 2, 'Combien de marches compte la tour ?', '307'],
    ['en', 1, 'How many spectators does the stadium hold?', '12,500'],
    ['es', 1, '¿Cuántas toneladas de queso produce la fábrica?', '300'],
  ])('leave out what the question counts itself (%s)', (lang, passage, question, answer) => {
    expect(answerIn(lang, passage, question)).toBe(answer);
  });

  it('are no year where something is counted', () => {
    expect(answerIn('en', 6, 'How much did the club win?')).toBe('half');
  });

  it('are no number that the question has itself, though it stands before the noun asked for', () => {
    expect(answerIn('en', 5, 'How many visitors came in 2019?')).toBe('40,000');
  });

  it.each<[Language, number, string, string]>([
    ['fr', 3, 'Où est née la gardienne ?', 'Dakar'],
    ['en', 2, 'Where does the festival take place?', 'Galway'],
    ['es', 2, '¿Dónde murió el poeta?', 'Valparaíso'],
    ['ar', 2, 'أين يقام المهرجان؟', 'مدينة فاس'],
  ])('name a place (%s)', (lang, passage, question, answer) => {
    expect(answerIn(lang, passage, question)).toBe(answer);
  });

  it('name what something is called', () => {
    expect(answerIn('en', 4, 'What is the name of the project?')).toBe('Blue Harbour');
  });

  it('are not named where a clause answers', () => {
    expect(answerIn('en', 3, 'Why were the trees cut?')).toBeUndefined();
  });

  it('are not named where it is not known what is asked for', () => {
    expect(answerIn('en', 4, 'blue harbour')).toBeUndefined();
  });

  it('are not named where the sentence says no more than the question', () => {
    expect(answerIn('en', 4, 'Who called the project Blue Harbour?')).toBeUndefined();
  });

  it('are whole words inside the sentence, whatever the question and the sentence', () => {
    const words = [
      'Who',
      'when',
      'combien',
      '¿Dónde',
      'متى',
      'Ada',
      'Lovelace',
      '1815',
      '3,5 %',
      '$',
      '«',
      '»',
      '(',
      ',',
      'de',
    ];
    const text = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 200 }),
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 }).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), text, text, (lang, passage, question) => {
        const index = createSearchIndex(lang, [buildArticle({ lang, passages: [passage || '…'] })], toolsOf(lang));
        const found = search(parseQuery(question, index), index);
        index.sentences.forEach((sentence, place) => {
          const answer = findAnswer(found, place);
          if (!answer) return;
          expect(answer.start).toBeGreaterThanOrEqual(0);
          expect(answer.end).toBeGreaterThan(answer.start);
          expect(answer.end).toBeLessThanOrEqual(sentence.text.length);
          const cut = index.analyze(sentence.text).find(({ start, end }) => {
            return [answer.start, answer.end].some((edge) => start < edge && edge < end);
          });
          expect(cut).toBeUndefined();
        });
      }),
    );
  });
});

it.each([
  ['is looked for in a long list', 9_000, true],
  ['is not looked for in a page of numbers without a full stop', 11_000, false],
])('an answer %s', (_, numbers, isLookedFor) => {
  const passages = [`Le phare compte ${'12 '.repeat(numbers)}marches.`];
  const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages })], toolsOf('fr'));
  const found = search(parseQuery('Combien de marches compte le phare ?', index), index);
  let looks = 0;
  findAnswer(found, 0, (_context, spans) => {
    looks += spans.length;
    return spans.map(() => 0);
  });
  expect(looks > 0).toBe(isLookedFor);
});
