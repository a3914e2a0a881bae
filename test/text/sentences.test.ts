import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { anyCharacter } from '../support/any-character.ts';

function split(text: string, lang: Language): string[] {
  return splitSentences(text, lang).map(({ start, end }) => text.slice(start, end));
}

/** Each case is a text with `¦` where a sentence ends and another begins. */
const CASES: Record<string, [Language, string][]> = {
  'titles and abbreviations end no sentence': [
    ['fr', 'M. Manier et Mme. Duval ont vu le Dr. Martin. ¦Il est parti.'],
    ['fr', 'Prenez un fruit, p. ex. Une pomme.'],
    ['fr', 'Le port de Vantes, c.-à-d. Port-Neuf, dort.'],
    ['fr', 'Il naît en 200 av. J.-C. à Mégalopolis. ¦Il meurt en 118 av. J.-C. ¦C’est un historien.'],
    ['en', 'Mr. Jones met Gov. Smith in St. Louis. ¦Rev. Paul came too.'],
    ['en', 'It began in 1998 (Jones et al. 1998, e.g. Briffa).'],
    ['es', 'El Sr. García vive en EE. UU. desde 1990. ¦La Dra. Ruiz no.'],
    ['es', 'Murió en el año 44 a. C. ¦El imperio siguió. ¦Fue en el s. XX. ¦Véase la pág. 3.'],
    ['ar', 'قال د. أحمد ذلك. ¦ثم ذهب.'],
    ['ar', 'ولد سنة 500 ق.م. في تونس. ¦وصل محمد.'],
  ],
  'an abbreviation that can end a sentence does so before a grammatical word': [
    ['en', 'He moved to the U.S. ¦The economy grew.'],
    ['en', 'The U.S. Defense Secretary left.'],
    ['en', 'Martin Luther King Jr. Day is a holiday.'],
    ['fr', 'Des pommes, des poires, etc. ¦Paul mange.'],
  ],
  'an abbreviation that needs a number is an ordinary word without one': [
    ['fr', 'L’art. 3 le dit, p. 12 du texte. ¦Il aime l’art. ¦Ce goût dure.'],
    ['en', 'See No. 5 of vol. 2. ¦He said no. ¦Then he left.'],
  ],
  'initials end no sentence': [
    ['fr', 'Il était favori de Franklin D. Roosevelt et de J. R. R. Tolkien. ¦Il fut roi.'],
    ['en', 'John A. Hobson and W. E. B. Du Bois wrote.'],
    ['ar', 'كتب المؤرخ فريديريك و. موت ذلك. ¦ثم رحل.'],
  ],
  'a single letter ends a sentence where a grammatical word or a unit tells so': [
    ['fr', 'C’est le plan B. ¦Il marche.'],
    ['en', 'It reached 1500 °C. ¦Nonetheless it held.'],
  ],
  'decimals, ordinals and list numbers end no sentence': [
    ['fr', 'Il a gagné 3.5 points, le 1er. ¦Deux ans passent.'],
    ['en', '1. Introduction. ¦2. Method. ¦2.1. Data.'],
    ['en', 'It was 2014. ¦Many came.'],
  ],
  'a sentence may begin with a number': [
    ['fr', 'Le feu a pris dans la ville. ¦12 personnes sont blessées.'],
    ['en', 'It became the capital in 1413. ¦14th-century Warsaw grew.'],
  ],
  'an ellipsis ends a sentence before a capital only': [
    ['fr', 'Attends… ¦Puis il part… et revient... enfin.'],
    ['en', 'Well... ¦Maybe not... or yes.'],
  ],
  'closing quotation marks and brackets go with what they close': [
    ['fr', '« Je pars ! » ¦Il claque la porte. ¦« Quoi\u00a0?\u00a0» ¦Rien.'],
    ['fr', 'Il dit : " Bonjour ! " ¦Puis il sort.'],
    ['en', 'He said, “Go.” ¦She left. ¦(It was late.) ¦Night fell.'],
    ['en', 'It was so.[12] ¦Others disagree.[who?] ¦Then (sic!) it changed.'],
  ],
  'a speech tag goes with the speech': [
    ['fr', '« Non ! » s’écrie-t-il. ¦« Quoi ? », dit-elle. ¦Non ! – dit-il.'],
    ['en', '"Stop!" he said. ¦"Why?" asked Tom.'],
    ['es', '¿Cómo?, dijo. ¦¡Vete! — gritó ella. ¦¿Quién? ¦¡Yo!'],
  ],
  'a missing space after a full stop hides no sentence': [
    ['fr', 'Une enquête est ouverte par la gendarmerie.¦Samedi, il pleut.¦L’eau monte !¦Paris dort.'],
    ['fr', 'Il l’a dit sur RTL.¦Les maires, eux, se taisent.'],
    ['ar', 'ثم ذهب.¦وعاد أحمد سنة 1282.¦كان شابا.'],
  ],
  'addresses, names of software and acronyms are not cut': [
    ['fr', 'Voir example.com, fr.Wikipedia.org/wiki/Maroc, java.lang.String, Node.js ou les U.S.A tout court. ¦Fin.'],
    ['fr', 'Le site est écrit en ASP.Net depuis 2009. ¦Fin.'],
    ['en', 'See https://example.com/?Q=Abc&R=Def. ¦Next.'],
  ],
  'Arabic marks end a sentence, or do not': [['ar', 'ما هذا؟ ¦هذا كتاب، وهو جميل؛ اقرأه. ¦ثم عد!']],
  'wrapped lines are one sentence, list items and blank lines are not': [
    ['fr', 'Une ligne\net sa suite. ¦Une liste\n¦- un point\n¦- un autre\n\n¦Autre chose'],
    ['en', 'A wrapped\r\nline. ¦A title\r\n\r\n¦Its text'],
  ],
  'marks without a word go with the sentence before, or after': [
    ['fr', 'Fin. […] ¦Suite. … ¦Encore.'],
    ['fr', '[...] Sachez-le.'],
    ['fr', '… !'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s: %s', (lang, marked) => {
    const text = marked.replaceAll('¦', '');
    const expected = marked.split('¦').map((sentence) => sentence.trim());
    expect(split(text, lang)).toEqual(expected);
  });
});

test('nothing is no sentence', () => {
  expect(split('', 'fr')).toEqual([]);
  expect(split(' \n\u00a0\t', 'fr')).toEqual([]);
});

/** Any string, with a bias for what the rules look at. */
const pieces = [
  'M.',
  'p. ex.',
  'U.S.',
  'Il',
  'dit',
  'ça',
  '3',
  '.',
  '...',
  '…',
  '!',
  '?',
  '؟',
  'و.',
  'كلمة',
  '«',
  '»',
  '"',
  '[1]',
  '(',
  ')',
];
const anyText = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc
    .array(fc.constantFrom(...pieces, ' ', '\n', '\r\n', '\u00a0', '\ud800'), { maxLength: 60 })
    .map((parts) => parts.join('')),
);
const anyLanguage = fc.constantFrom(...LANGUAGES);

test('sentences of any string are ordered, disjoint, trimmed, and leave out only white space', () => {
  fc.assert(
    fc.property(anyText, anyLanguage, (text, lang) => {
      let at = 0;
      for (const { start, end } of splitSentences(text, lang)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    { numRuns: 400 },
  );
});

test('a long text is split as its parts are', () => {
  const part = 'Une phrase assez courte. Une autre, de M. Dupont, qui l’est moins ! ';
  expect(split(part.repeat(500), 'fr')).toEqual(Array.from({ length: 500 }, () => split(part, 'fr')).flat());
});

test('a sentence longer than the segmenter is given at a time stays whole', () => {
  const long = `Une liste ${'de mots '.repeat(2000)}finit ici.`;
  expect(split(`${long} Une autre commence.`, 'fr')).toEqual([long, 'Une autre commence.']);
});

test('ten thousand sentences in one line are ten thousand sentences', () => {
  expect(splitSentences('M. Martin est venu. '.repeat(10_000), 'fr')).toHaveLength(10_000);
});

test.each(['. ', '.', '\n', '« ', '" ', '…', 'M. ', '[', 'a', '\ud800'])(
  'a long run of %j is at most one sentence',
  (unit) => {
    const text = unit.repeat(40_000);
    expect(splitSentences(text, 'fr').length).toBeLessThanOrEqual(1);
  },
);

test.each([
  ['opening marks, each on a line', '(\n', 'b', 200_003],
  ['line separators', '\u2028', 'b', 100_003],
  ['empty lines at the end', '\n', '', 1],
])('a text of breaks that are none is split in linear time: %s', (_, repeated, last, end) => {
  // Were each break to look back over those before it, this would run into the time limit.
  expect(splitSentences(`a ${repeated.repeat(100_000)}${last}`, 'fr')).toEqual([{ start: 0, end }]);
});
