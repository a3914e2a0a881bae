import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotesOf, quoteText } from '../../src/qa/answer.ts';
import { answerQuestion } from '../../src/qa/answer-question.ts';
import { createSearchIndex } from '../../src/qa/index/search-index.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { anyCharacter } from '../support/any-character.ts';
import { buildArticle } from '../support/build-article.ts';

const zoo = buildArticle({
  lang: 'fr',
  passages: [
    'Le zoo de Brest a accueilli deux pandas en mars. Ils viennent de Chengdu.',
    'Le billet coûte 12 euros. Les enfants entrent gratuitement le mercredi.',
  ],
});
const museum = buildArticle({ lang: 'en', passages: ['The museum of Leeds opened in 1821. It shows two mummies.'] });
const indexes = [createSearchIndex('fr', [zoo]), createSearchIndex('en', [museum])];

const words = [
  'zoo',
  'pandas',
  'Combien',
  'the museum',
  'Leeds',
  '1821',
  '¿',
  'متحف',
  '*',
  '😀',
  '\u0000',
  'l’',
  '--',
  '(',
  '[',
];
const questions = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 300 }),
  fc.array(fc.constantFrom(...words), { maxLength: 20 }).map((parts) => parts.join(' ')),
);

describe('answering', () => {
  it('quotes verbatim and in the order of confidence, and highlights within the quote, whatever is asked', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const answer = answerQuestion(question, indexes);
        const quotes = answer.kind === 'answered' ? answer.quotes : answer.nearest;
        for (const quote of quotes) {
          const { span, highlights } = quote;
          const sentences = quote.article.passages[quote.passage]?.sentences ?? [];
          expect(sentences).toContainEqual({ ...span, text: quoteText(quote) });
          expect(quote.score).toBeGreaterThanOrEqual(0);
          expect(quote.score).toBeLessThanOrEqual(1);
          let end = span.start;
          for (const highlight of highlights) {
            expect(highlight.start).toBeGreaterThanOrEqual(end);
            expect(highlight.end).toBeGreaterThan(highlight.start);
            end = highlight.end;
          }
          expect(end).toBeLessThanOrEqual(span.end);
        }
      }),
    );
  });

  it.each(['', ' ', '?!', '\u200b…', '😀'])('says that %j is no question', (question) => {
    expect(answerQuestion(question, indexes)).toMatchObject({
      kind: 'unanswered',
      reason: 'empty-question',
      nearest: [],
    });
  });

  it.each(['Salut !', 'hello', '¿Qué tal?', 'السلام عليكم'])('says that %j is no question', (greeting) => {
    expect(answerQuestion(greeting, indexes)).toMatchObject({ kind: 'unanswered', reason: 'empty-question' });
  });

  it.each(['qui est-ce ?', 'Who is it?', 'هل هو؟'])('says that %j has no word to search for', (question) => {
    expect(answerQuestion(question, indexes)).toMatchObject({ kind: 'unanswered', reason: 'empty-question' });
  });

  it('says so where no word matches', () => {
    const answer = answerQuestion('xyzzy qwertz', indexes);
    expect(answer).toMatchObject({ kind: 'unanswered', reason: 'no-match' });
    if (answer.kind !== 'unanswered') throw new Error('It is not answered.');
    expect(answer.nearest.flatMap(({ highlights }) => highlights)).toEqual([]);
  });

  it('shows the closest sentences where the article does not say', () => {
    const answer = answerQuestion('Qui a dessiné le logo olympique du zoo ?', indexes);
    expect(answer).toMatchObject({ kind: 'unanswered', reason: 'low-confidence' });
    if (answer.kind === 'unanswered') expect(answer.nearest.length).toBeGreaterThan(0);
  });

  it.each([
    'Quel âge a le zoo de Brest ?',
    'Quelle est la superficie du zoo de Brest ?',
    'Combien pèse le zoo de Brest ?',
  ])('answers no question for a value that the sentence does not have: %s', (question) => {
    const index = createSearchIndex('fr', [
      buildArticle({ lang: 'fr', passages: ['Le zoo de Brest accueille des pandas. Ils viennent de Chengdu.'] }),
    ]);
    expect(answerQuestion(question, [index])).toMatchObject({ kind: 'unanswered' });
  });

  it.each([
    ['Combien de pays organisent le tournoi ?', 'answered'],
    ['Combien de joueurs participent au tournoi ?', 'unanswered'],
  ])('counts places that are listed, and nothing else: %s', (question, kind) => {
    const passages = [
      'Le tournoi sera organisé par le Maroc, l’Espagne et le Portugal. Le maire a visité le chantier.',
    ];
    const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages })]);
    expect(answerQuestion(question, [index]).kind).toBe(kind);
  });

  it('takes no year for an amount', () => {
    const passages = ['Le tournoi de Lyon aura lieu en 2025 au stade municipal. Le maire a visité le chantier.'];
    const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages })]);
    const answer = answerQuestion('Combien coûte un billet pour le tournoi de Lyon ?', [index]);
    expect(answer).toMatchObject({ kind: 'unanswered' });
  });

  it('is less sure where the question names a year that the articles do not', () => {
    const passages = ['Le tournoi de Lyon a été gagné par Brest en 2025. Le maire a visité le chantier.'];
    const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages })]);
    const chanceOf = (question: string) => answerQuestion(question, [index]).score;
    const chance = chanceOf('Qui a gagné le tournoi de Lyon en 2025 ?');
    expect(chanceOf('Qui a gagné le tournoi de Lyon en 2019 ?')).toBeLessThan(chance / 2);
  });

  it('is not sure where the articles lack a word of the question', () => {
    const passages = ['La ministre Claire Marchand a inauguré le musée de Nantes lundi. Le musée ouvrira en mai.'];
    const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages })]);
    expect(answerQuestion('Qui a inauguré le musée de Nantes ?', [index])).toMatchObject({ certainty: 'sure' });
    expect(answerQuestion('Qui a incendié le musée de Nantes ?', [index])).not.toMatchObject({ certainty: 'sure' });
  });

  it('highlights the long form that an acronym of the question stands for', () => {
    const passages = ['Le conseil a voté le budget. Les Jeux olympiques de Paris ont attiré la foule.'];
    const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages })]);
    const [first] = quotesOf(answerQuestion('Où les JO ont-ils attiré la foule ?', [index]));
    const text = first ? quoteText(first) : '';
    const shown = first?.highlights.map(({ start, end }) =>
      text.slice(start - first.span.start, end - first.span.start),
    );
    expect(shown).toEqual(expect.arrayContaining(['Jeux', 'olympiques']));
  });

  it('takes no « été » for a summer', () => {
    const passages = ['Le pont a été détruit par la crue. La crue a surpris la ville.'];
    const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages })]);
    const answer = answerQuestion('En quelle année le pont a-t-il été détruit ?', [index]);
    expect(answer).toMatchObject({ kind: 'unanswered' });
  });

  it('tells the name Ali from the word for on', () => {
    const passages = ['ولد عمر سنة 590 على الساحل. ولد علي سنة 600.'];
    const index = createSearchIndex('ar', [buildArticle({ lang: 'ar', passages })]);
    for (const question of ['متى ولد علي؟', 'متى ولد عَلِيّ؟']) {
      const [first] = quotesOf(answerQuestion(question, [index]));
      expect(first && quoteText(first)).toBe('ولد علي سنة 600.');
    }
  });

  it('searches for an acronym that is spelled as a stop word', () => {
    const text = 'Many countries sent doctors. In May, the WHO sent them masks. Some had asked for more.';
    const health = createSearchIndex('en', [buildArticle({ lang: 'en', passages: [text] })]);
    const [first] = quotesOf(answerQuestion('What did the WHO send?', [health]));
    expect(first && quoteText(first)).toBe('In May, the WHO sent them masks.');
  });

  it('answers from the article in the question’s language where both say it', () => {
    const french = ['Le maire Paul Duval a inauguré la bibliothèque de Lurmel en mars.'];
    const english = ['Mayor Paul Duval opened the library of Lurmel in March.'];
    const both = [
      createSearchIndex('fr', [buildArticle({ lang: 'fr', passages: french })]),
      createSearchIndex('en', [buildArticle({ lang: 'en', passages: english })]),
    ];
    const first = (question: string, readIn: typeof both) =>
      quotesOf(answerQuestion(question, readIn))[0]?.article.lang;
    for (const indexes of [both, both.toReversed()]) {
      expect(first('Who opened the library of Lurmel?', indexes)).toBe('en');
      expect(first('Qui a inauguré la bibliothèque de Lurmel ?', indexes)).toBe('fr');
    }
  });

  it('is as much less sure of a quote than of the first as it is less likely', () => {
    const passages = ['Le panda mange du bambou vert.', 'Le panda dort.', 'Un lion mange une gazelle.'];
    const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages })]);
    const [first = 0, ...others] = quotesOf(answerQuestion('Que mange le panda ?', [index])).map(({ score }) => score);
    expect(others).toHaveLength(2);
    for (const score of others) expect(score).toBeLessThan(first / 10);
  });

  it('answers from the article in the language that matches best', () => {
    const english = answerQuestion('When did the museum of Leeds open?', indexes);
    const french = answerQuestion('Combien coûte le billet ?', indexes);
    if (english.kind !== 'answered' || french.kind !== 'answered') throw new Error('Both are answered.');
    expect(quoteText(english.quotes[0])).toBe('The museum of Leeds opened in 1821.');
    expect(quoteText(french.quotes[0])).toBe('Le billet coûte 12 euros.');
  });

  it('forgives typing errors, missing accents and capitals', () => {
    const answer = answerQuestion('combien coutte le bilet', indexes);
    if (answer.kind !== 'answered') throw new Error('It is answered.');
    expect(quoteText(answer.quotes[0])).toBe('Le billet coûte 12 euros.');
  });

  it('reads 4,000 characters of noise', () => {
    const noise = Array.from({ length: 800 }, (_, i) => `w${i % 97}x`)
      .join(' ')
      .slice(0, 4000);
    expect(answerQuestion(noise, indexes).kind).toBe('unanswered');
    expect(answerQuestion('a'.repeat(4000), indexes).kind).toBe('unanswered');
  });

  it('gives ten quotes and no more where the articles have as many', () => {
    const passages = Array.from({ length: 12 }, (_, i) => `Le panda numéro ${i} mange du bambou vert.`);
    const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages })]);
    const answer = answerQuestion('Que mange le panda ?', [index]);
    if (answer.kind !== 'answered') throw new Error('It is answered.');
    expect(answer.quotes).toHaveLength(10);
  });

  it('takes any article, even without a word', () => {
    for (const lang of LANGUAGES) {
      const index = createSearchIndex(lang, [buildArticle({ lang, passages: ['…'] })]);
      expect(answerQuestion('Who? Qui ? ¿Quién? من؟', [index]).kind).toBe('unanswered');
    }
    expect(answerQuestion('Qui ?', []).kind).toBe('unanswered');
  });
});
