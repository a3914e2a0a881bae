import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteText } from '../../src/qa/answer.ts';
import { SUMMARY_LENGTHS, summarize, summaryLength } from '../../src/qa/summary.ts';
import { buildArticle } from './build-article.ts';

const sentence = fc.constantFrom(
  'Le port de Calvi ferme ses quais en hiver.',
  'Les pêcheurs du port protestent.',
  'Oui.',
  'La mairie promet une aide aux pêcheurs dès janvier.',
  'Une tempête a brisé la digue du port de Calvi.',
);
const article = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 })
  .map((passages) => buildArticle({ lang: 'fr', passages: passages.map((sentences) => sentences.join(' ')) }));

describe('a summary', () => {
  it('has distinct sentences of the article, verbatim, in its order, and as many as asked for where it has them', () => {
    fc.assert(
      fc.property(article, fc.integer({ min: 1, max: 12 }), (source, count) => {
        const quotes = summarize(source, count);
        const total = source.passages.flatMap(({ sentences }) => sentences).length;
        expect(quotes).toHaveLength(Math.min(count, total));
        let last = -1;
        for (const quote of quotes) {
          const at = quote.passage * 1e6 + quote.span.start;
          expect(at).toBeGreaterThan(last);
          last = at;
          const sentences = source.passages[quote.passage]?.sentences ?? [];
          expect(sentences).toContainEqual({ ...quote.span, text: quoteText(quote) });
        }
      }),
    );
  });

  it('does not say the same twice where the article says something else', () => {
    const passages = [
      'Le port de Calvi ferme ses quais.',
      'Le port de Calvi ferme ses quais.',
      'Une école ouvre près du port.',
    ];
    const texts = summarize(buildArticle({ lang: 'fr', passages }), 2).map(quoteText);
    expect(new Set(texts).size).toBe(2);
  });

  it('is never more than a third of the article, and at least one sentence', () => {
    fc.assert(
      fc.property(article, fc.constantFrom(...SUMMARY_LENGTHS), (source, length) => {
        const total = source.passages.flatMap(({ sentences }) => sentences).length;
        const count = summaryLength(source, length);
        expect(count).toBeGreaterThanOrEqual(1);
        expect(count).toBeLessThanOrEqual(Math.max(1, total / 3));
      }),
    );
  });
});
