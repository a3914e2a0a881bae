import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauseOf } from '../../src/qa/clause.ts';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import type { Span } from '../../src/text/span.ts';
import { buildArticle } from '../support/build-article.ts';
import { quoteOf } from '../support/quotes.ts';

/** What is shown of a sentence, with the words that answer or, where these are left out, those that match. */
function shown(sentence: string, lang: Language, answer?: string, matching: readonly string[] = []): string {
  const article = buildArticle({ lang, passages: [sentence] });
  const { start, end } = clauseOf(quoteOf(article, sentence, answer, matching));
  return sentence.slice(start, end);
}

const FIRST =
  'Le conseil municipal, réuni mardi soir, a voté la reconstruction du vieux pont de pierre par trente voix contre douze';
const SECOND =
  'l’ouvrage, que la crue de 1932 avait emporté avec deux de ses trois arches, sera rebâti par l’entreprise Morel à partir du mois de juin';
const THIRD =
  'les travaux, qui coûteront quatre millions d’euros et dureront deux ans, seront payés pour moitié par la région et pour moitié par la ville';
const LONG = `${FIRST} ; ${SECOND} ; ${THIRD}.`;

describe('of a long sentence', () => {
  test('the clauses around the words that answer are shown, as many as fit', () => {
    expect(shown(LONG, 'fr', 'trente voix')).toBe(`${FIRST} ; ${SECOND}`);
    expect(shown(LONG, 'fr', 'quatre millions d’euros')).toBe(`${SECOND} ; ${THIRD}.`);
  });

  test('the words that answer another question are shown, too, where they fit', () => {
    const withOther = (answer: string, other: string) => {
      const article = buildArticle({ lang: 'fr', passages: [LONG] });
      const start = LONG.indexOf(other);
      const quote = quoteOf(article, LONG, answer);
      const span = clauseOf({ ...quote, answers: [...quote.answers, { start, end: start + other.length }] });
      return LONG.slice(span.start, span.end);
    };
    expect(withOther('Morel', 'trente voix')).toBe(`${FIRST} ; ${SECOND}`);
    expect(withOther('Morel', 'par la région')).toBe(`${SECOND} ; ${THIRD}.`);
    expect(withOther('conseil municipal', 'la ville')).toBe(`${FIRST} ; ${SECOND}`);
  });

  test('on both sides of the answer, the clause with words of the question is preferred', () => {
    expect(shown(LONG, 'fr', 'Morel', ['conseil', 'voté'])).toBe(`${FIRST} ; ${SECOND}`);
    expect(shown(LONG, 'fr', 'Morel', ['coûteront', 'payés'])).toBe(`${SECOND} ; ${THIRD}.`);
  });

  test('the clauses with the most matching words are shown where no words answer', () => {
    expect(shown(LONG, 'fr', undefined, ['travaux', 'région', 'ville'])).toBe(`${SECOND} ; ${THIRD}.`);
  });

  test('the beginning is shown where nothing matches', () => {
    expect(shown(LONG, 'fr')).toBe(`${FIRST} ; ${SECOND}`);
  });

  test('a clause that is too long itself is cut at commas, then between words', () => {
    const list = Array.from({ length: 30 }, (_, i) => `the ship number ${i} of the fleet`).join(', ');
    expect(shown(`${list}.`, 'en', 'number 15')).toMatch(/^the ship number \d+ .*number 15 .* of the fleet$/);
    const words = Array.from({ length: 200 }, (_, i) => `word${i}`).join(' ');
    expect(shown(`${words}.`, 'en', 'word100')).toMatch(/^word\d+ .*word100 .*word\d+$/);
  });

  test('in Arabic, it is cut at Arabic marks', () => {
    const clause = 'افتتح رئيس البلدية الميناء الجديد أمام ألفي شخص من سكان المدينة';
    const sentence = `${Array.from({ length: 8 }, () => clause).join('؛ ')}، والذي بني سنة 1932.`;
    expect(shown(sentence, 'ar', '1932')).toMatch(/^افتتح .*، والذي بني سنة 1932\.$/u);
  });
});

test.each(['short; and whole', `${'x'.repeat(300)} and 42`])(
  'a sentence that is not long is shown whole',
  (sentence) => {
    expect(shown(sentence, 'en')).toBe(sentence);
  },
);

const part = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.constantFrom(', ', ', qui ', '; ', ' – ', '—', '(', ')', '« ', ' »', '"', ' : ', '، و', '👩‍👩‍👧 '),
  },
  { weight: 30, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }) },
  { weight: 30, arbitrary: fc.stringMatching(/^[a-zé ]{1,60}$/) },
  { weight: 1, arbitrary: fc.constant('x'.repeat(400)) },
);
const source = fc
  .array(part, { minLength: 1, maxLength: 40 })
  .map((parts) => `Z${parts.join('')}.`)
  .filter((text) => text.length > 10);

const cutsOf = (text: string) => [...Array.from(new Intl.Segmenter().segment(text), ({ index }) => index), text.length];

/** A sentence, some characters of it, and whether these are the words that answer or only match. */
const quoted = fc
  .tuple(source, fc.constantFrom(...LANGUAGES), fc.nat(), fc.integer({ min: 1, max: 40 }), fc.boolean())
  .map(([text, lang, at, size, isNamed]) => {
    const cuts = cutsOf(text);
    const first = at % (cuts.length - 1);
    const words: Span = { start: cuts[first] ?? 0, end: cuts[Math.min(cuts.length - 1, first + size)] ?? text.length };
    const article = buildArticle({ lang, passages: [text] });
    const span = { start: 0, end: text.length };
    const answers = isNamed ? [words] : [];
    return { text, words, quote: { article, passage: 0, span, score: 1, highlights: [words], answers } };
  });

describe('whatever the sentence, what is shown', () => {
  test('lies in it, holds the words, and fits unless they do not', () => {
    fc.assert(
      fc.property(quoted, ({ text, words, quote }) => {
        const { start, end } = clauseOf(quote);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThanOrEqual(words.start);
        expect(end).toBeGreaterThanOrEqual(words.end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end - start).toBeLessThanOrEqual(Math.max(350, words.end - words.start));
      }),
    );
  });

  test('is cut inside no character, and in no word unless the word is too long itself', () => {
    fc.assert(
      fc.property(quoted, ({ text, quote }) => {
        const { start, end } = clauseOf(quote);
        expect(cutsOf(text)).toEqual(expect.arrayContaining([start, end]));
        const hasPageOfWord = text.split(/\s+/u).some(({ length }) => length > 350);
        const isInWord = (cut: number) =>
          /[\p{L}\p{N}]$/u.test(text.slice(0, cut)) && /^[\p{L}\p{N}]/u.test(text.slice(cut));
        if (!hasPageOfWord) expect([start, end].filter(isInWord)).toEqual([]);
      }),
    );
  });
});

test('a page without a full stop is cut at once', () => {
  const sentence = `${'word, and '.repeat(20_000)}end.`;
  expect(shown(sentence, 'en', 'end', ['word']).length).toBeLessThanOrEqual(350);
  expect(shown('x'.repeat(100_000), 'en').length).toBeLessThanOrEqual(350);
});

test('of a page of words that all match, only those near the answer are looked at for each way to cut it', () => {
  let looks = 0;
  const words = Array.from({ length: 10_000 }, (_, i) => ({
    get start() {
      looks += 1;
      return 10 * i;
    },
    end: 10 * i + 9,
  }));
  const text = 'headlight '.repeat(words.length);
  const article = buildArticle({ lang: 'en', passages: [text] });
  const { start, end } = clauseOf({
    article,
    passage: 0,
    span: { start: 0, end: text.length - 1 },
    score: 1,
    highlights: words,
    answers: [],
  });
  expect(end - start).toBe(349);
  expect(looks).toBeLessThan(1_000_000);
});
