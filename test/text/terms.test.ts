import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { createStemmer } from '../../src/text/stem.ts';
import { STOP_WORDS } from '../../src/text/stopwords.ts';
import { createAnalyzer, type Term } from '../../src/text/terms.ts';
import { tokenize } from '../../src/text/tokens.ts';
import { anyCharacter } from '../support/any-character.ts';

const wordsOf = (lang: Language, text: string) => tokenize(text, lang).map(({ word }) => word);
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

  it('keeps an acronym with its full stops in one piece, whatever follows', () => {
    expect(wordsOf('fr', 'La F.I.F.A. et l’O.N.U, à la S.N.C.F. Puis rien.')).toEqual([
      'la',
      'fifa',
      'et',
      'l',
      'onu',
      'a',
      'la',
      'sncf',
      'puis',
      'rien',
    ]);
    expect(wordsOf('en', 'Plan B. It is J.R.R.Tolkien’s.')).toEqual(['plan', 'b', 'it', 'is', 'jrr', 'tolkien', 's']);
  });

  it('finds the words that a pattern of Unicode classes finds', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((written) => !/[\p{N}.]/u.test(written));
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (written, lang) => {
        const words = (written.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).filter(
          (word) => fold(word).trim() !== '',
        );
        expect(tokenize(written, lang).map(({ start, end }) => written.slice(start, end))).toEqual(words);
      }),
    );
  });

  it('gives ordered, disjoint spans of words, on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LANGUAGES), (text, lang) => {
        let end = 0;
        for (const token of tokenize(text, lang)) {
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

  it.each([
    ['fr', 'cœur', 'coeur', 'CŒUR'],
    ['fr', 'nés', 'nées', 'née'],
    ['fr', 'jouèrent', 'jouerent', 'jouer'],
    ['en', 'go', 'goes', 'went', 'gone'],
    ['en', 'writing', 'wrote', 'written', 'Writes'],
    ['es', 'vivió', 'vivio', 'vive'],
    ['ar', 'مُدَرِّسَة', 'مـــدرسة', 'مدرسه'],
    ['ar', 'أحمد', 'احمد', 'إحمد'],
    ['ar', 'مستشفى', 'مستشفي'],
    ['ar', 'کتاب', 'كتاب'],
  ] as const)('have the same stem in %s for each way of writing: %s %s %s', (lang, ...writings) => {
    const [first, ...others] = writings.map((written) => stemsOf(lang, written));
    for (const other of others) expect(other).toEqual(first);
  });

  it('tell capitals and acronyms', () => {
    const terms = createAnalyzer('fr')('Le Réal, la FIFA, l’O.N.U. et Épinal');
    const those = (test: (term: Term) => boolean) => terms.filter(test).map(({ word }) => word);
    expect(those(({ isCapitalized }) => isCapitalized)).toEqual(['le', 'real', 'fifa', 'onu', 'epinal']);
    expect(those(({ isAcronym }) => isAcronym)).toEqual(['fifa', 'onu']);
  });

  it('are no stop words as acronyms, except in a text in capitals', () => {
    expect(stemsOf('en', 'Who told the WHO that the US, the U.S. and us')).toEqual(['tell', 'who', 'us', 'us']);
    expect(stemsOf('en', 'WHO TOLD THEM?')).toEqual(['tell']);
    expect(stemsOf('fr', 'LE MAROC ET LA FRANCE')).toEqual(['maroc', 'franc']);
  });

  it('tell stop words from what is stemmed to one', () => {
    const [his, sounds] = createAnalyzer('fr')('Son sons');
    expect(his?.stem).not.toBe(sounds?.stem);
  });

  it.each([
    ['fr', 'en ce qui concerne la région', ['region']],
    ['fr', 'la région concernée', ['region', 'concern']],
    ['en', 'as a result of the storm', ['storm']],
    ['en', 'the results of the storm', ['result', 'storm']],
    ['es', 'a pesar de todo, el precio', ['prec']],
    ['es', 'de acuerdo con la ley', ['acuerd', 'ley']],
    ['ar', 'على سبيل المثال مدينة', ['مدين']],
  ] as const)('are none where a phrase only joins what is around it, in %s: %s', (lang, text, stems) => {
    expect(stemsOf(lang, text)).toEqual(stems);
  });

  it('have a number for each way of writing, but none where the words around matter', () => {
    const [le, chat, leAgain, cat, ...percent] = createAnalyzer('fr')('Le chat, Le Chat, 20 pour cent').map(
      ({ form }) => form,
    );
    expect(leAgain).toBe(le);
    expect(new Set([le, chat, cat]).size).toBe(3);
    expect(percent.slice(1)).toEqual([-1, -1]);
  });

  it('are the same the second time, from memory', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...LANGUAGES), (text, lang) => {
        const analyze = createAnalyzer(lang);
        expect(analyze(text)).toEqual(analyze(text));
        expect(analyze(text)).toEqual(createAnalyzer(lang)(text));
      }),
      { numRuns: 30 },
    );
  });

  it('are the tokens, each with a stem', () => {
    const analyzers = LANGUAGES.map((lang) => ({ lang, analyze: createAnalyzer(lang) }));
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), fc.constantFrom(...analyzers), (text, { lang, analyze }) => {
        const terms = analyze(text);
        expect(terms.map(({ start, end, word }) => ({ start, end, word }))).toEqual(tokenize(text, lang));
        for (const { stem } of terms) expect(stem).not.toBe('');
      }),
    );
  });

  it('never lose a word: a stem is not empty', () => {
    for (const lang of LANGUAGES) {
      const stem = createStemmer(lang);
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
          for (const { word } of tokenize(text, lang)) expect(stem(word)).not.toBe('');
        }),
      );
    }
  });

  it('know the stop words as the tokenizer leaves them', () => {
    for (const lang of LANGUAGES) {
      for (const word of STOP_WORDS[lang]) expect(tokenize(word, lang).map((token) => token.word)).toEqual([word]);
    }
  });
});
