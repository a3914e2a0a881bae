import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitClauses } from '../../src/text/clauses.ts';
import { LANGUAGES, type Language } from '../../src/text/language.ts';

const split = (text: string, lang: Language) =>
  splitClauses(text, { start: 0, end: text.length }, lang).map(({ start, end }) => text.slice(start, end));

/** Each case is a sentence with `¦` where one clause ends and another begins. */
const CASES: Record<string, [Language, string][]> = {
  'after a semicolon or a colon': [
    ['fr', 'Le pont est fermé ; ¦les bateaux passent : ¦rien ne change.'],
    ['en', 'The bridge is closed; ¦ships pass.'],
    ['ar', 'أغلق الجسر؛ ¦تمر السفن تحته.'],
  ],
  'at dashes': [
    ['fr', 'Le pont ¦– un ouvrage ancien ¦– est fermé.'],
    ['en', 'The bridge¦—an old one¦—is closed.'],
  ],
  'before brackets, and after them where a comma follows': [
    ['fr', 'Le pont ¦(ouvert en 1932, puis fermé), ¦la gare et le port.'],
    ['es', 'El puente ¦(abierto en 1932) sigue cerrado.'],
  ],
  'after a quotation and its comma': [
    ['fr', '« Nous fermons, mais pas longtemps », ¦a dit le maire.'],
    ['en', '"We close, but not for long", ¦said the mayor.'],
  ],
  'after a comma before a relative or a conjunction': [
    ['fr', 'Le pont, ¦qui date de 1932, ¦et la gare, la tour, le port sont fermés, ¦lorsqu’il neige.'],
    ['en', 'The bridge, ¦which opened in 1932, ¦and the station, the tower are closed.'],
    ['es', 'El puente, ¦que data de 1932, ¦y la estación, la torre siguen cerrados.'],
    ['ar', 'أغلق الجسر، ¦الذي افتتح سنة 1932، ¦وأغلقت المحطة، مساء اليوم.'],
  ],
  'but not before an article': [
    ['es', 'El acuerdo, firmado por el ministro, el alcalde, ¦y ella, el lunes, sigue en vigor.'],
  ],
  'but never inside a number, a time or a range of years': [
    ['fr', 'Il ouvre à 12 : 30 pour 10 000 personnes, 3,2 % en 2019 – 2020.'],
    ['en', 'It opens at 12:30 for 10,000 people in 2019 - 2020.'],
  ],
  'nor inside brackets or a quotation, even one in another': [
    ['fr', 'Le maire a dit « le pont (fermé ; et “vieux ; si vieux”) ; et la gare » hier.'],
    ['en', 'The mayor said "it is closed; and old" yesterday.'],
  ],
  'while a mark without its pair encloses nothing': [
    ['fr', 'Le maire a dit « le pont est fermé ; ¦et la gare aussi.'],
    ['en', 'It is 5" long; ¦and closed.'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  test.each(cases)('%s: %s', (lang, marked) => {
    const pieces = marked.split('¦');
    expect(split(pieces.join(''), lang)).toEqual(pieces.map((piece) => piece.trim()));
  });
});

test('leaves out only white space, in order, of any span of any text', () => {
  const text = fc.array(
    fc.oneof(
      fc.constantFrom(' ', ', ', ' qui ', '; ', ' – ', '—', '(', ')', '« ', ' »', '"', ': ', '، و'),
      fc.string(),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(text, fc.nat(20), fc.constantFrom(...LANGUAGES), (parts, skipped, lang) => {
      const whole = parts.join('');
      const span = { start: Math.min(skipped, whole.length), end: whole.length };
      let at = span.start;
      for (const { start, end } of splitClauses(whole, span, lang)) {
        expect(whole.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(whole.slice(at, span.end).trim()).toBe('');
    }),
  );
});

test('a page of brackets is cut as well', () => {
  expect(split(`${'('.repeat(50_000)}${']'.repeat(50_000)}; and`, 'en')).toHaveLength(2);
});
