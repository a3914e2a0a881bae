import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/qa/answer-question.ts';
import { findEvidence } from '../../../src/qa/evidence/evidence.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { askedDimension, isValueOf } from '../../../src/qa/question/dimension.ts';
import { questionType } from '../../../src/qa/question/question-type.ts';
import { LANGUAGES, type Language } from '../../../src/text/language.ts';
import { type Analyzer, createAnalyzer } from '../../../src/text/terms.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { buildArticle } from '../../support/build-article.ts';

const analyzers = Object.fromEntries(LANGUAGES.map((lang) => [lang, createAnalyzer(lang)])) as Record<
  Language,
  Analyzer
>;

describe('what a question measures', () => {
  it.each([
    ['fr', 'duration', 'Combien de temps dure la traversée ?'],
    ['fr', 'duration', 'la traversée, elle dure combien'],
    ['fr', 'age', 'Quel âge a le capitaine ?'],
    ['fr', 'money', 'Combien coûte le billet ?'],
    ['fr', 'money', 'Quel est le salaire du capitaine ?'],
    ['fr', 'money', 'faut payer combien pour monter'],
    ['fr', 'weight', 'Elle pèse combien, l’ancre ?'],
    ['fr', 'length', 'Quelle est la longueur du quai ?'],
    ['fr', 'area', 'Combien d’hectares a le port ?'],
    ['fr', 'share', 'Quel pourcentage des passagers revient ?'],
    ['fr', 'share', 'Quelle part du prix va au port ?'],
    ['fr', undefined, 'Combien de passagers paient le prix fort ?'],
    ['fr', 'people', 'Combien de gens ont embarqué ?'],
    ['fr', 'people', 'Combien y a-t-il de personnes à bord ?'],
    ['fr', 'people', 'Combien il y a de gens à bord ?'],
    ['en', 'people', 'How many people are on board?'],
    ['es', 'people', '¿Cuántas personas embarcaron?'],
    ['ar', 'people', 'كم عدد الأشخاص على متن السفينة؟'],
    ['ar', 'people', 'كم من شخص على متن السفينة؟'],
    ['fr', undefined, 'Combien de cabines a le bateau ?'],
    ['fr', 'since', 'Depuis quand le phare est-il éteint ?'],
    ['fr', undefined, 'Quand le phare s’est-il éteint ?'],
    ['en', 'duration', 'How long does the crossing take?'],
    ['en', 'duration', 'How many days was the ship lost?'],
    ['en', 'age', 'How old is the captain?'],
    ['en', 'money', 'How much does a ticket cost?'],
    ['en', 'weight', 'How much does the anchor weigh?'],
    ['en', 'length', 'How far is the island?'],
    ['en', undefined, 'How many passengers pay the full price?'],
    ['es', 'duration', '¿Cuánto tiempo dura la travesía?'],
    ['es', 'age', '¿Cuántos años tiene el capitán?'],
    ['es', 'money', '¿Cuánto cuesta el billete?'],
    ['es', 'weight', '¿Cuánto pesa el ancla?'],
    ['es', undefined, '¿Cuántos camarotes tiene el barco?'],
    ['ar', 'age', 'كم عمر القبطان؟'],
    ['ar', 'money', 'ما هو سعر التذكرة؟'],
    ['ar', 'length', 'ما طول الرصيف؟'],
    ['ar', 'duration', 'كم المدة؟'],
    ['ar', 'share', 'ما نسبة الركاب العائدين؟'],
    ['ar', undefined, 'كم عدد الغرف في السفينة؟'],
  ] as const)('in %s is %s: %s', (lang, dimension, question) => {
    const words = analyzers[lang](question);
    expect(askedDimension(words, questionType(words, question, lang).type, lang)).toBe(dimension);
  });

  it.each([
    ['fr', 'duration', 'Elle dure trois semaines.', true],
    ['fr', 'duration', 'Elle dure quelques heures.', true],
    ['fr', 'duration', 'Il y a deux milliards d’années.', true],
    ['fr', 'duration', 'Elle a trois ponts.', false],
    ['fr', 'since', 'Il est éteint depuis trois semaines.', true],
    ['fr', 'since', 'Il est éteint depuis 1990.', true],
    ['fr', 'since', 'Il est éteint depuis le XIXe siècle.', true],
    ['fr', 'since', 'Ils se sont vus jeudi.', false],
    ['fr', 'age', 'Le capitaine, 54 ans, rit.', true],
    ['fr', 'age', 'Le capitaine (54) rit.', true],
    ['fr', 'age', 'Le bateau a 1200 places.', false],
    ['fr', 'age', 'Il part dans 20 minutes.', false],
    ['fr', 'money', 'Le billet vaut 40 dirhams.', true],
    ['fr', 'money', 'Le port a coûté 6 millions.', true],
    ['fr', 'money', 'Le bateau a 40 cabines.', false],
    ['fr', 'people', 'Le bateau a 1 200 passagers.', true],
    ['fr', 'people', '83 % des passagers reviennent.', false],
    ['fr', 'people', 'La traversée dure trois heures.', false],
    ['fr', 'people', 'Le quai a 40 mètres.', false],
    ['fr', 'people', 'Le port reçoit deux millions de tonnes.', false],
    ['fr', 'weight', 'une ancre de 3 tonnes', true],
    ['fr', 'weight', 'une ancre de 3 mètres', false],
    ['fr', 'length', 'un quai de 3 mètres', true],
    ['fr', 'share', 'Un tiers des passagers revient.', true],
    ['en', 'area', 'a port of 12 acres', true],
    ['en', 'duration', 'a crossing of an hour', true],
    ['es', 'length', 'un muelle de 40 metros', true],
    ['en', 'weight', 'an anchor of 3 tonnes and 40 grammes', true],
    ['en', 'length', 'a wall of 30 centimetres', true],
    ['ar', 'length', 'جسر طوله 12 km', true],
    ['ar', 'money', 'سعر التذكرة خمسة دنانير', true],
    ['ar', 'duration', 'دامت الرحلة 3 أيام', true],
  ] as const)('in %s, %s, is told by « %s »: %s', (lang, dimension, sentence, isTold) => {
    const terms = analyzers[lang](sentence);
    const evidence = findEvidence(sentence, terms, lang, () => false);
    expect(evidence.some((part) => isValueOf(dimension, part, terms, lang))).toBe(isTold);
  });

  it('is what the quote tells, not another number beside the same words', () => {
    const text =
      'La traversée du détroit a coûté 40 euros aux passagers. La traversée du détroit a pris 90 minutes aux passagers. ' +
      'La traversée du détroit a plu à 300 passagers.';
    const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages: [text] })]);
    const firstQuote = (question: string) => {
      const answer = answerQuestion(question, [index]);
      const [quote] = answer.kind === 'answered' ? answer.quotes : [];
      return quote && text.slice(quote.span.start, quote.span.end);
    };
    expect(firstQuote('Combien de temps a duré la traversée du détroit ?')).toContain('90 minutes');
    expect(firstQuote('Combien ont payé les passagers de la traversée du détroit ?')).toContain('40 euros');
    expect(firstQuote('Quel âge ont les passagers de la traversée du détroit ?')).toBeUndefined();
  });

  it('is found or not in any text, without a throw', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), fc.string({ unit: anyCharacter }), (lang, text) => {
        const words = analyzers[lang](text);
        const dimension = askedDimension(words, questionType(words, text, lang).type, lang);
        expect(dimension === undefined || typeof dimension === 'string').toBe(true);
      }),
    );
  });
});
