import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPassage } from '../../../src/article/passages.ts';
import { contextOf, cutAfter, partsOf } from '../../../src/discord/markdown/excerpt.ts';

const word = fc.stringMatching(/^[a-zé]{1,12}$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => `Z${words.join(' ')}.`);
const passage = fc
  .array(sentence, { minLength: 1, maxLength: 12 })
  .map((all) => createPassage({ text: all.join(' ') }, 'fr'));
const size = fc.integer({ min: 20, max: 400 });

const isWordCut = (text: string, end: number) => /\S/.test(text[end - 1] ?? ' ') && /\S/.test(text[end] ?? ' ');

describe('partsOf', () => {
  test('shows every word once, in order, in parts that fit, cut at no word', () => {
    fc.assert(
      fc.property(passage, size, (source, max) => {
        const parts = partsOf(source, max);
        const texts = parts.map(({ start, end }) => source.text.slice(start, end));
        expect(texts.join(' ').replace(/\s+/g, ' ')).toBe(source.text.replace(/\s+/g, ' '));
        expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(max);
        expect(parts.some(({ end }) => isWordCut(source.text, end))).toBe(false);
      }),
    );
  });

  test('cuts at the ends of sentences where it can', () => {
    const source = createPassage({ text: 'Un chat dort. Un chien court. Un oiseau vole.' }, 'fr');
    const parts = partsOf(source, 30).map(({ start, end }) => source.text.slice(start, end));
    expect(parts).toEqual(['Un chat dort. Un chien court.', 'Un oiseau vole.']);
  });
});

describe('contextOf', () => {
  test('holds the quote, fits, and ends at the ends of sentences', () => {
    fc.assert(
      fc.property(passage, fc.nat(), size, (source, pick, max) => {
        const quote = source.sentences[pick % source.sentences.length] ?? { start: 0, end: 0 };
        fc.pre(quote.end - quote.start <= max);
        const context = contextOf(source, quote, max);
        expect(context.start).toBeLessThanOrEqual(quote.start);
        expect(context.end).toBeGreaterThanOrEqual(quote.end);
        expect(context.end - context.start).toBeLessThanOrEqual(max);
        expect(source.sentences.map(({ start }) => start)).toContain(context.start);
        expect(source.sentences.map(({ end }) => end)).toContain(context.end);
      }),
    );
  });

  test('is the beginning of a quote that does not fit, cut at no word', () => {
    fc.assert(
      fc.property(passage, fc.integer({ min: 20, max: 100 }), (source, max) => {
        const quote = { start: 0, end: source.text.length };
        fc.pre(quote.end > max);
        const { start, end } = contextOf(source, quote, max);
        expect(start).toBe(0);
        expect(end).toBeGreaterThan(0);
        expect(end).toBeLessThanOrEqual(max);
        expect(isWordCut(source.text, end)).toBe(false);
      }),
    );
  });

  test('is the whole passage where that fits', () => {
    fc.assert(
      fc.property(passage, fc.nat(), (source, pick) => {
        const quote = source.sentences[pick % source.sentences.length] ?? { start: 0, end: 0 };
        expect(contextOf(source, quote, 10_000)).toEqual({ start: 0, end: source.text.length });
      }),
    );
  });

  test('gives a part of a sentence its whole sentence', () => {
    const source = createPassage({ text: 'Un chat dort. Un chien court.' }, 'fr');
    expect(contextOf(source, { start: 17, end: 22 }, 20)).toEqual({ start: 14, end: 29 });
  });
});

describe('cutAfter', () => {
  test('ends between words', () => {
    expect(cutAfter('un deux trois', { start: 0, end: 13 }, 9)).toEqual({ start: 0, end: 7 });
    expect(cutAfter('un deux trois', { start: 0, end: 13 }, 7)).toEqual({ start: 0, end: 7 });
  });

  test('cuts a word that does not fit, but no surrogate pair', () => {
    expect(cutAfter('😀😀😀', { start: 0, end: 6 }, 3)).toEqual({ start: 0, end: 2 });
  });
});
