import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { splitSentences } from '../../src/text/sentences.ts';

const split = (text: string, lang: Language) =>
  splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));

/** Sentences as they should come out, to be put together with a space and split again. */
const WHOLE: readonly [Language, ...string[]][] = [
  ['fr', 'M. Dupont et Mme Durand sont venus.', 'Le Dr Martin aussi.'],
  ['fr', 'Il a vu p. ex. la page 3, cf. p. 12 du rapport.', 'Tout y est.'],
  ['fr', 'Le film de J. R. Martin dure 1 h 30.', 'Il coûte 3.5 millions.'],
  ['fr', 'Il pèse 2. 500 kilos.', 'Un record.'],
  ['fr', '« Non ! » dit-il.', '« Pourquoi ? » demanda-t-elle… puis elle partit.'],
  ['fr', 'Il attend…', 'Puis il part.'],
  ['fr', 'Il a dit : « Je viens. »', 'Elle est restée.'],
  ['fr', 'Des pommes, des poires, etc.', 'Le reste est perdu.'],
  ['fr', 'Né en 1950 av. J.-C. dans la ville.', 'Il y vécut.'],
  ['fr', 'La ville compte 2 014 habitants.', '12 personnes y travaillent.'],
  ['en', 'The U.S. Army came with Gen. Smith and Mr. Brown.', 'They left.'],
  ['en', 'He moved to the U.S.', 'The family followed.'],
  ['en', 'It costs $3.50, i.e. nothing, at Smith & Co. in London.', 'Is it No. 5?', 'Yes!'],
  ['en', 'He said: "I will come."', '"Will you?" she asked.'],
  ['en', 'This was shown before.[12]', 'It is known.'],
  ['es', 'El Sr. García vive en EE. UU. desde 1990.', '¿Dónde está la Sra. López?', '¡Aquí!'],
  ['es', 'Nació en 50 a. C. en Roma.', 'Murió allí.'],
  ['ar', 'هل وصل الوزير؟', 'نعم، وصل أمس؛ ثم غادر.', 'قال ذلك د. أحمد.'],
];

describe('splitSentences', () => {
  it.each(WHOLE)('keeps whole, in %s: %s', (lang, ...sentences) => {
    expect(split(sentences.join(' '), lang)).toEqual(sentences);
  });

  it('sees a new sentence where the space after the full stop is missing', () => {
    expect(split('Il est à la gendarmerie.Samedi, il part.', 'fr')).toEqual([
      'Il est à la gendarmerie.',
      'Samedi, il part.',
    ]);
    expect(split('وصل الوزير.غادر السفير.', 'ar')).toEqual(['وصل الوزير.', 'غادر السفير.']);
  });

  it.each(['Voir www.exemple.fr et Node.js pour la suite.', 'Le U.S.A. et la R.A.T.P. ont signé.'])(
    'leaves whole %s',
    (text) => {
      expect(split(text, 'fr')).toEqual([text]);
    },
  );

  it('goes on over a wrapped line, and begins anew at a list item', () => {
    expect(split('Le président de la\nFrance est venu.\n- Un point\n- Un autre', 'fr')).toEqual([
      'Le président de la\nFrance est venu.',
      '- Un point',
      '- Un autre',
    ]);
  });

  it('takes nothing for a sentence that has neither letter nor digit', () => {
    expect(split('… « Oui. » …', 'fr')).toEqual(['… « Oui. » …']);
    expect(split(' \n\u00a0', 'fr')).toEqual([]);
  });

  it('gives ordered, disjoint, trimmed spans that leave out only white space, for any text', () => {
    const pieces = fc.constantFrom(
      'a',
      'Ab',
      '1',
      '.',
      '…',
      '?',
      ' ',
      '\n',
      '\u00a0',
      '« ',
      ' »',
      '"',
      '(',
      ')',
      'M.',
      'ع',
      '؟',
      '\ud800',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (input, lang) => {
        let from = 0;
        for (const { start, end } of splitSentences(input, lang)) {
          expect(input.slice(from, start).trim()).toBe('');
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(input.slice(start, end)).toBe(input.slice(start, end).trim());
          from = end;
        }
        expect(input.slice(from).trim()).toBe('');
      }),
    );
  });

  it('splits a long text as it splits its parts', () => {
    const part = 'Une phrase assez courte. Une autre, de M. Dupont, qui l’est moins ! ';
    expect(split(part.repeat(500), 'fr')).toEqual(Array.from({ length: 500 }, () => split(part, 'fr')).flat());
  });

  it('keeps a sentence whole that is longer than the segmenter is given at a time', () => {
    const long = `Une liste ${'de mots '.repeat(2000)}finit ici.`;
    expect(split(`${long} Une autre commence.`, 'fr')).toEqual([long, 'Une autre commence.']);
  });
});
