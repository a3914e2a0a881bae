import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { createStemmer } from '../../src/text/stem.ts';
import { STOP_WORDS } from '../../src/text/stopwords.ts';
import { createAnalyzer } from '../../src/text/terms.ts';
import { createTokenizer } from '../../src/text/tokens.ts';

const wordsOf = (lang: Language, text: string) => createTokenizer(lang)(text).map(({ word }) => word);
const stemsOf = (lang: Language, text: string) =>
  createAnalyzer(lang)(text)
    .filter(({ isStopWord }) => !isStopWord)
    .map(({ stem }) => stem);

describe('folding', () => {
  it.each([
    ['Équipe', 'equipe'],
    ['CŒUR', 'coeur'],
    ['Straße', 'strasse'],
    ['ﬁn', 'fin'],
    ['e\u0301te\u0301', 'ete'],
    ['أُمَّة', 'امه'],
    ['إلى', 'الي'],
    ['مـــدرسة', 'مدرسه'],
    ['٢٠٢٤', '2024'],
    ['۲۰۲۴', '2024'],
  ])('reads %s as %s', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  it('changes nothing that is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('the tokenizer', () => {
  it('parts French elisions and compounds, whichever apostrophe is written', () => {
    expect(wordsOf('fr', "L’équipe d'Agadir, porte-parole")).toEqual(['l', 'equipe', 'd', 'agadir', 'porte', 'parole']);
  });

  it.each([
    ['fr', '2 000 manuscrits', '2000'],
    ['fr', '1\u202f250\u202f000,5 euros', '1250000.5'],
    ['fr', '3,2 %', '3.2'],
    ['en', '£1,250.50', '1250.50'],
    ['es', '40.000 turistas', '40000'],
    ['ar', '١٬٢٠٠ قطعة', '1200'],
  ] as const)('reads the number in %s: %s', (lang, text, number) => {
    expect(wordsOf(lang, text)).toContain(number);
  });

  it('leaves dates, versions and lists of numbers in pieces', () => {
    expect(wordsOf('fr', 'le 12.03.2024 en 1998, 2002')).toEqual(['le', '12', '03', '2024', 'en', '1998', '2002']);
  });

  it('gives ordered, disjoint spans of words, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LANGUAGES), (text, lang) => {
        let end = 0;
        for (const token of createTokenizer(lang)(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.word).not.toBe('');
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('terms', () => {
  it('drop what says nothing', () => {
    expect(stemsOf('fr', "Qu'est-ce que l'équipe a gagné ?")).toEqual(['equip', 'gagn']);
    expect(stemsOf('en', 'What did the teams win?')).toEqual(['team', 'win']);
    expect(stemsOf('es', '¿Cuándo ganaron los equipos?')).toEqual(stemsOf('es', 'ganaron equipo'));
  });

  it.each([
    ['fr', 'joueuses', 'joueuse'],
    ['fr', 'gagné', 'GAGNES'],
    ['en', 'medals', 'medal'],
    ['es', 'jugadores', 'jugador'],
    ['ar', 'والمدرسة', 'مدرسة'],
    ['ar', 'للمدارس', 'المدارس'],
    ['ar', 'لاعبون', 'اللاعبين'],
  ] as const)('have the same stem in %s: %s and %s', (lang, one, other) => {
    expect(stemsOf(lang, one)).toEqual(stemsOf(lang, other));
  });

  it('never lose a word: a stem is not empty', () => {
    for (const lang of LANGUAGES) {
      const stem = createStemmer(lang);
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
          for (const { word } of createTokenizer(lang)(text)) expect(stem(word)).not.toBe('');
        }),
      );
    }
  });

  it('know the stop words as the tokenizer leaves them', () => {
    for (const lang of LANGUAGES) {
      const tokenize = createTokenizer(lang);
      for (const word of STOP_WORDS[lang]) expect(tokenize(word).map((token) => token.word)).toEqual([word]);
    }
  });
});
