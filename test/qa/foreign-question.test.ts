import { describe, expect, it } from 'vitest';
import { quotesOf, quoteText } from '../../src/qa/answer.ts';
import { answerQuestion } from '../../src/qa/answer-question.ts';
import { createSearchIndex } from '../../src/qa/index/search-index.ts';
import { parseQuery } from '../../src/qa/question/query.ts';
import { buildArticle } from '../support/build-article.ts';
import { foundTexts } from '../support/found-texts.ts';

const passages = [
  'Le port de Lurmel a reçu douze mille visiteurs en 2019. Le maire y a inauguré une bibliothèque.',
  'La Fédération Nationale des Pêcheurs a signé un accord avec l’Espagne. Les Jeux nordiques auront lieu à Lurmel en mars.',
];
const indexes = [createSearchIndex('fr', [buildArticle({ lang: 'fr', passages })])] as const;

function firstQuote(question: string): string | undefined {
  const answer = answerQuestion(question, indexes);
  return answer.kind === 'answered' ? quoteText(answer.quotes[0]) : undefined;
}

describe('a question in another language than the article', () => {
  it.each([
    ['How many visitors did the port of Lurmel receive?', 'douze mille'],
    ['Who signed an agreement with Spain?', 'Espagne'],
    ['¿Quién firmó un acuerdo con España?', 'Espagne'],
    ['What did the mayor of Lurmel open?', 'bibliothèque'],
    ['كم زائرا استقبل ميناء لورميل؟', 'douze mille'],
  ])('is answered by what its words mean, its names and its numbers: %s', (question, answer) => {
    expect(firstQuote(question)).toContain(answer);
  });

  it.each(['Who is the king of Norway?', '¿Cuándo se construyó el castillo de Praga?', 'How do I repair a bicycle?'])(
    'is not answered where the article does not say: %s',
    (question) => {
      expect(firstQuote(question)).toBeUndefined();
    },
  );
});

describe('a word of another language that is written like one of the article’s', () => {
  const says = [
    'Le pain de Lurmel est bon. La douleur était forte au bras gauche.',
    'Elle mettait l’accent sur le Maroc.',
  ];
  const french = [createSearchIndex('fr', [buildArticle({ lang: 'fr', passages: says })])] as const;

  it('is what it means, and not what it looks like', () => {
    expect(foundTexts('Where was the pain?', ...french)[0]).toContain('douleur');
  });

  it('is what it means, where the article has a word that is spelled much like it', () => {
    const spelled = ['Le maire de Lurmel précise l’horaire du port.', 'Le maire a salué l’aide des marins de Vantes.'];
    const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages: spelled })]);
    const found = quotesOf(answerQuestion('Who did the mayor praise?', [index])).flatMap(
      ({ article, passage, highlights }) =>
        highlights.map(({ start, end }) => article.passages[passage]?.text.slice(start, end)),
    );
    expect(found).toContain('salué');
    expect(found).not.toContain('précise');
  });

  it.each(['How many accidents were there?', '¿Quién es el alcalde?'])('is no typing error of it: %s', (question) => {
    expect(answerQuestion(question, french).kind).toBe('unanswered');
  });
});

describe('a foreign question wholly in capitals', () => {
  it('is read as one in small letters is', () => {
    const [index] = indexes;
    const read = (question: string) => parseQuery(question, index).terms.map(({ word }) => word);
    expect(read('WHO OPENED THE MUSEUM AND WHERE IS IT?')).toEqual(read('Who opened the museum and where is it?'));
    expect(read('Did the CAN open the museum?')).toContain('can');
  });
});

describe('an Arabic name of two words that is one in Latin letters', () => {
  it.each([
    ['Abdelkader Senoussi', 'من هو عبد القادر السنوسي؟'],
    ['Abderrahmane Senoussi', 'من هو عبد الرحمن السنوسي؟'],
  ])('is known: %s', (name, question) => {
    const says = ['Le port a rouvert lundi.', `${name} dirige le musée de Lurmel.`];
    const answer = answerQuestion(question, [createSearchIndex('fr', [buildArticle({ lang: 'fr', passages: says })])]);
    expect(answer.kind === 'answered' && quoteText(answer.quotes[0])).toBe(says[1]);
  });

  it('stays two words where the article is Arabic', () => {
    const arabic = createSearchIndex('ar', [buildArticle({ lang: 'ar', passages: ['ولد عبد القادر في وهران.'] })]);
    expect(parseQuery('أين ولد عبد القادر؟', arabic).terms.map(({ word }) => word)).toEqual(['ولد', 'عبد', 'القادر']);
  });
});

describe('a foreign word that only folding makes a stop word', () => {
  it('is none', () => {
    const english = createSearchIndex('en', [
      buildArticle({ lang: 'en', passages: ['Paul Durand was born in 1950.'] }),
    ]);
    const read = parseQuery('Quand Paul Durand est-il né ?', english).terms.map(({ word }) => word);
    expect(read).toEqual(['paul', 'durand', 'ne']);
  });
});

describe('an acronym', () => {
  it('is found by its long form, which the article alone has', () => {
    expect(firstQuote('Avec qui la FNP a-t-elle signé un accord ?')).toContain('Fédération Nationale des Pêcheurs');
  });
});

describe('a word of the same meaning', () => {
  it('finds the sentence', () => {
    const index = createSearchIndex('en', [
      buildArticle({
        lang: 'en',
        passages: [
          'Marta Quill purchased the mill in 1988. She repaired the roof. The river floods the cellar each spring.',
        ],
      }),
    ]);
    const answer = answerQuestion('Who bought the mill?', [index]);
    if (answer.kind !== 'answered') throw new Error('It is answered.');
    expect(quoteText(answer.quotes[0])).toContain('purchased');
  });

  it('finds the sentence by an irregular form of it', () => {
    const says = [
      'Le port ferme à midi. Le maire de Lurmel s’est entretenu avec les pêcheurs. La jetée sera repeinte.',
    ];
    const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages: says })]);
    const [first] = quotesOf(answerQuestion('Qui a-t-on rencontré ?', [index]));
    expect(first && quoteText(first)).toContain('entretenu');
    expect(first?.highlights).toHaveLength(1);
  });
});
