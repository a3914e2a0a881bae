import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { quoteText } from '../../../src/qa/answer.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { roomFor, roomIn, SUMMARY_LENGTHS } from '../../../src/qa/summary/length.ts';
import { summarize, summaryOf } from '../../../src/qa/summary/summarize.ts';
import { createLanguageTools } from '../../../src/text/language-tools.ts';
import { buildArticle } from '../../support/build-article.ts';

const toolsOf = createLanguageTools();
const indexOf = (article: Article) => createSearchIndex(article.lang, [article], toolsOf(article.lang));
const inFrench = (...passages: string[]) => indexOf(buildArticle({ lang: 'fr', title: 'Le port de Calvi', passages }));

const sentence = fc.constantFrom(
  'Le port de Calvi ferme ses quais en hiver.',
  'Les pêcheurs du port protestent.',
  'Oui.',
  'Elle promet une aide aux pêcheurs dès janvier, a-t-elle dit : « Nous serons là ! »',
  'Une tempête a brisé la digue du port de Calvi.',
  '…',
  'sans point ni capitale',
  `Une très longue phrase ${'et encore une digue '.repeat(20)}.`,
);
const article = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 })
  .map((passages) => inFrench(...passages.map((sentences) => sentences.join(' '))));

const RUNS = { numRuns: 30 };

const wordsIn = (index: ReturnType<typeof indexOf>, texts: readonly string[]) =>
  texts.reduce((sum, text) => sum + index.analyze(text).length, 0);

describe('a summary', () => {
  it('has distinct sentences of the article, verbatim, in its order, at most as many as asked for', () => {
    fc.assert(
      fc.property(article, fc.integer({ min: 1, max: 12 }), (index, count) => {
        const quotes = summarize(index, roomFor(count));
        expect(quotes.length).toBeGreaterThan(0);
        expect(quotes.length).toBeLessThanOrEqual(count);
        const places = quotes.map(({ passage, span }) => passage * 1e6 + span.start);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        for (const quote of quotes) {
          const sentences = index.articles[0]?.passages[quote.passage]?.sentences ?? [];
          expect(sentences).toContainEqual({ ...quote.span, text: quoteText(quote) });
        }
      }),
      RUNS,
    );
  });

  it('has no more words than there is room for, unless one sentence alone has', () => {
    fc.assert(
      fc.property(article, fc.constantFrom(...SUMMARY_LENGTHS), (index, length) => {
        const room = roomIn(index, length);
        const texts = summarize(index, room).map(quoteText);
        if (texts.length > 1) expect(wordsIn(index, texts)).toBeLessThanOrEqual(room.words);
      }),
      RUNS,
    );
  });

  it('is never more than a third of the article, and at least one sentence, or else all of a very short one', () => {
    fc.assert(
      fc.property(article, fc.constantFrom(...SUMMARY_LENGTHS), (index, length) => {
        const { quotes, isWhole } = summaryOf(index, length);
        const total = index.sentences.length;
        if (isWhole) expect(quotes).toHaveLength(total);
        else expect(quotes.length).toBeLessThanOrEqual(Math.max(1, total / 3));
      }),
      RUNS,
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(article, (index) => {
        const again = indexOf(index.articles[0] as Article);
        expect(summaryOf(again, 'long')).toEqual(summaryOf(index, 'long'));
      }),
      RUNS,
    );
  });

  it('reads the article once, whatever lengths are asked for', () => {
    const tools = toolsOf('fr');
    let read = 0;
    const analyze = (text: string) => {
      read++;
      return tools.analyze(text);
    };
    const passages = Array.from({ length: 30 }, (_, i) => `Le port de Calvi a ${i} quais.`);
    const long = buildArticle({ lang: 'fr', title: 'Le port', passages });
    const index = createSearchIndex('fr', [long], { ...tools, analyze });
    summaryOf(index, 'medium');
    const before = read;
    expect(summaryOf(index, 'long')).toEqual(summaryOf(indexOf(long), 'long'));
    expect(read).toBe(before);
  });

  it('looks at no more sentences than a second allows, however many an article has', () => {
    const tools = toolsOf('fr');
    let read = 0;
    const analyze = (text: string) => {
      read++;
      return tools.analyze(text);
    };
    const endless = buildArticle({ lang: 'fr', passages: ['Le port a fermé. '.repeat(25_000).trim()] });
    const index = createSearchIndex('fr', [endless], { ...tools, analyze });
    const before = read;
    expect(summaryOf(index, 'long').quotes.length).toBeGreaterThan(0);
    expect(read - before).toBeLessThan(21_000);
  });

  it('does not say the same twice where the article says something else', () => {
    const index = inFrench(
      'Le port de Calvi ferme ses quais.',
      'Le port de Calvi ferme ses quais.',
      'Une école ouvre près du port de Calvi en septembre.',
    );
    const texts = summarize(index, roomFor(2)).map(quoteText);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('leans towards a subject, also one with a typing error', () => {
    const index = inFrench(
      'Le port de Calvi ferme ses quais en hiver. La mairie de Calvi promet une aide. Une tempête a brisé la digue.',
      'Les pêcheurs du port protestent contre la mairie. Le maire ouvre une école. Elle accueille les enfants.',
    );
    for (const focus of ['école', 'ecole', 'écoel', 'L’ÉCOLE']) {
      expect(summarize(index, roomFor(1), { focus }).map(quoteText)).toEqual(['Le maire ouvre une école.']);
    }
  });

  it('has room for the sentence that says most of a subject, however long it is', () => {
    const about = `Le maire ouvre une école ${'pour les enfants du port '.repeat(20)}.`;
    const index = inFrench(`Le port de Calvi ferme. La mairie promet une aide. ${about} Une tempête a brisé la digue.`);
    expect(summaryOf(index, 'short', 'école').quotes.map(quoteText)).toEqual([about]);
  });

  it('is as full as there is room, unless it is short', () => {
    const sentences = Array.from({ length: 30 }, (_, i) => `La mairie ${i} de Calvi promet une aide au port ${i}.`);
    const index = inFrench(sentences.join(' '));
    expect(summaryOf(index, 'medium').quotes).toHaveLength(4);
    expect(summaryOf(index, 'long').quotes).toHaveLength(8);
  });

  it.each([
    ['one sentence', 'Le port ferme.'],
    ['no full stop', 'le port ferme '.repeat(300)],
    ['no word', '… !'],
    ['only stop words', 'Il est là. Et elle aussi. Ce sont eux. Ils y sont.'],
    ['the same sentence again and again', 'Le port de Calvi ferme ses quais. '.repeat(50)],
  ])('of an article of %s is a part of it', (_, text) => {
    const index = inFrench(text);
    for (const length of SUMMARY_LENGTHS) {
      const { quotes } = summaryOf(index, length);
      expect(quotes.length).toBeGreaterThan(0);
      for (const quote of quotes) expect(text).toContain(quoteText(quote));
    }
  });

  it('of 3,000 sentences is as any other', () => {
    const words = Array.from({ length: 3_000 }, (_, i) => `mot${i.toString(36)}`);
    const long = Array.from({ length: 30 }, (_, passage) =>
      Array.from({ length: 100 }, (_, i) => {
        const at = passage * 1_009 + i * 37;
        return `Le port ${Array.from({ length: 12 }, (_, k) => words[(at + k * k * 13) % words.length]).join(' ')}.`;
      }).join(' '),
    );
    const index = inFrench(...long);
    expect(index.sentences).toHaveLength(3_000);
    expect(summaryOf(index, 'long').quotes).toHaveLength(8);
  });
});
