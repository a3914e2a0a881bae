import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createPassage } from '../../src/article/passages.ts';
import { answerMessage, moreMessage, unansweredLine } from '../../src/discord/answer/answer-message.ts';
import { contextMessage } from '../../src/discord/answer/context-message.ts';
import { listMessage } from '../../src/discord/article/list-message.ts';
import { pageMessage } from '../../src/discord/article/page-message.ts';
import { pagesOf } from '../../src/discord/article/pages.ts';
import type { Message } from '../../src/discord/message.ts';
import { reloadMessage } from '../../src/discord/reload-message.ts';
import { summariesMessage } from '../../src/discord/summary/summaries-message.ts';
import { summaryMessage } from '../../src/discord/summary/summary-message.ts';
import { ArticleError } from '../../src/errors.ts';
import { CATALOGUES } from '../../src/i18n/catalogues.ts';
import { articleIndex } from '../../src/library/article-index.ts';
import { createSnapshot } from '../../src/library/snapshot.ts';
import type { Quote } from '../../src/qa/answer.ts';
import { SUMMARY_LENGTHS } from '../../src/qa/summary/length.ts';
import { LANGUAGES } from '../../src/text/language.ts';
import { createLanguageTools } from '../../src/text/language-tools.ts';
import { buildArticle } from '../support/build-article.ts';
import { readable } from '../support/readable.ts';
import { webUrl } from '../support/web-url.ts';

const toolsOf = createLanguageTools();

const catalogue = fc.constantFrom(...LANGUAGES.map((lang) => CATALOGUES[lang]));

/** From plain prose to a passage of nothing but markup and line breaks; up to several messages long. */
const passageText = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(
        '*',
        '\n',
        '_ ',
        '# ',
        'ا*\n',
        'word ',
        'الكلمة ',
        'A sentence of a few words. ',
        '\n- ',
        '@everyone ',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    ),
    fc.integer({ min: 1, max: 600 }),
  )
  .map(([unit, times]) => `Z${unit.repeat(times)}`);

const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });

const article: fc.Arbitrary<Article> = fc
  .record({
    lang: fc.constantFrom(...LANGUAGES),
    title: line,
    date: fc.constantFrom(undefined, '2025-05-12'),
    source: fc.option(line, { nil: undefined }),
    url: fc.option(webUrl, { nil: undefined }),
    questions: fc.array(fc.string({ maxLength: 100 }), { maxLength: 5 }),
    texts: fc.array(passageText, { minLength: 1, maxLength: 6 }),
    heading: fc.option(line, { nil: undefined }),
  })
  .map(({ lang, texts, heading, date, source, url, ...rest }) => {
    const [first, ...others] = texts.map((text) => createPassage(heading ? { text, heading } : { text }, lang));
    if (!first) throw new Error('An article has a passage');
    const known = { ...(date ? { date } : {}), ...(source ? { source } : {}), ...(url ? { url } : {}) };
    return { slug: 'an-article', revision: '0123abcd', lang, passages: [first, ...others], ...known, ...rest };
  });

/** Every sentence with content, as a quote, some of its words highlighted. */
function quotesOf(source: Article): Quote[] {
  return source.passages.flatMap(({ sentences }, passage) =>
    sentences.map((span) => {
      const middle = Math.floor((span.start + span.end) / 2);
      const highlights = [
        { start: span.start, end: middle },
        { start: middle, end: span.end },
      ].filter(({ start, end }) => start < end);
      return { article: source, passage, span, score: 1, highlights, answers: [] };
    }),
  );
}

/** One quote, its neighbours, and quotes from all over the article. */
function leadsOf([first, ...others]: readonly [Quote, ...Quote[]]): [Quote, ...Quote[]][] {
  return [[first], [first, ...others.slice(0, 2)], [first, ...others.filter((_, i) => i % 3 === 2).slice(0, 2)]];
}

interface AnyComponent {
  readonly components?: readonly AnyComponent[];
  readonly accessory?: AnyComponent;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly options?: readonly { readonly label: string }[];
}

function flatten(component: AnyComponent): AnyComponent[] {
  const children = [...(component.components ?? []), ...(component.accessory ? [component.accessory] : [])];
  return [component, ...children.flatMap(flatten)];
}

/** What Discord checks of a message, and builders do not. */
function expectWithinLimits(message: Message): void {
  const all = message.components.flatMap((container) => flatten(container.toJSON() as AnyComponent));
  const ids = all.flatMap(({ custom_id }) => custom_id ?? []);
  const texts = all.flatMap(({ content }) => content ?? []);
  expect(all.length).toBeLessThanOrEqual(40);
  expect(texts.join('').length).toBeLessThanOrEqual(4_000);
  expect(texts.filter((text) => text.trim() === '')).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(Math.max(0, ...ids.map(({ length }) => length))).toBeLessThanOrEqual(100);
  expect(all.flatMap(({ options }) => options ?? []).length).toBeLessThanOrEqual(25);
  expect(message.allowedMentions.parse).toEqual([]);
}

describe('whatever the article, the question and the language, within Discord’s limits:', () => {
  test('answers, their context and more quotes', () => {
    fc.assert(
      fc.property(
        article,
        catalogue,
        fc.string({ maxLength: 300 }),
        fc.array(fc.string({ maxLength: 300 }), { maxLength: 9 }),
        fc.boolean(),
        (source, texts, question, previous, isPrivate) => {
          const [first, ...others] = quotesOf(source);
          fc.pre(first !== undefined);
          const asked = {
            question,
            previous,
            asker: '123456789012345678',
            snapshot: createSnapshot([source], toolsOf),
          };
          const quotes = [first, ...others.slice(0, 9)] as [Quote, ...Quote[]];
          for (const lead of leadsOf(quotes)) {
            const answered = { kind: 'answered', score: 1, certainty: 'perhaps', quotes, lead } as const;
            expectWithinLimits(answerMessage(answered, asked, texts, { isPrivate, takesVotes: true }));
          }
          const unanswered = { kind: 'unanswered', score: 0, reason: 'low-confidence', nearest: quotes } as const;
          expectWithinLimits(answerMessage(unanswered, asked, texts, { isPrivate: true, takesVotes: true }));
          expectWithinLimits(unansweredLine(asked, texts));
          expectWithinLimits(moreMessage(quotes.slice(0, 3), texts));
          for (const quote of quotes) expectWithinLimits(contextMessage(quote, texts));
        },
      ),
      { numRuns: 15 },
    );
  });

  test('every page and the list', () => {
    fc.assert(
      fc.property(article, catalogue, (source, texts) => {
        for (const page of pagesOf(source).keys()) expectWithinLimits(pageMessage(source, page, texts));
        const articles = Array.from({ length: 9 }, (_, i) => ({ ...source, revision: `0000000${i}`, slug: `a${i}` }));
        const snapshot = createSnapshot(articles as unknown as [Article, ...Article[]], toolsOf);
        for (const page of [0, 1, 2]) expectWithinLimits(listMessage(snapshot, page, texts));
      }),
      { numRuns: 15 },
    );
  });

  test('summaries of one article and of all', () => {
    const asked = { subject: '', asker: '9'.repeat(20) };
    fc.assert(
      fc.property(article, catalogue, (source, texts) => {
        const articles = [0, 1, 2, 3, 4, 5].map((i) => ({ ...source, revision: `0000000${i}`, slug: `a${i}` }));
        const snapshot = createSnapshot(articles as unknown as [Article, ...Article[]], toolsOf);
        expectWithinLimits(summariesMessage({ snapshot, page: 0, ...asked }, texts, false));
        const index = articleIndex(snapshot, snapshot.articles[0]);
        for (const length of SUMMARY_LENGTHS)
          expectWithinLimits(summaryMessage({ index, length, ...asked }, texts, false));
      }),
      { numRuns: 15 },
    );
  });

  test('reports of a reload', () => {
    const piece = fc.record({ kind: fc.constantFrom('same', 'removed', 'added'), text: passageText } as const);
    const part = fc.record({
      what: fc.constant('passage'),
      kind: fc.constantFrom('removed', 'added', 'changed'),
      pieces: fc.array(piece, { minLength: 1, maxLength: 9 }),
    } as const);
    const change = fc.record({
      slug: fc.stringMatching(/^[a-z0-9-]{1,64}$/),
      title: line,
      kind: fc.constantFrom('unchanged', 'added', 'removed', 'changed'),
      passages: fc.nat(),
      parts: fc.array(part, { maxLength: 12 }),
    } as const);
    const error = fc
      .tuple(line, fc.nat(), line)
      .map(([file, at, reason]) => new ArticleError(file, at, { code: 'not-yaml', reason: reason.repeat(3) }));
    fc.assert(
      fc.property(
        catalogue,
        fc.array(change, { maxLength: 40 }),
        fc.array(error, { minLength: 1, maxLength: 60 }),
        (texts, changes, errors) => {
          const outcome = { revision: '0123abcd', milliseconds: 12 };
          expectWithinLimits(reloadMessage({ kind: 'reloaded', changes, ...outcome }, texts));
          const [first, ...others] = errors;
          if (first)
            expectWithinLimits(reloadMessage({ kind: 'failed', errors: [first, ...others], ...outcome }, texts));
        },
      ),
      { numRuns: 15 },
    );
  });
});

test.each(['*', '*_ ', '\n- ', '@everyone '])('the pages of a passage of nothing but %j show all of it', (unit) => {
  const text = unit.repeat(5_000 / unit.length).trim();
  const source = buildArticle({ lang: 'fr', passages: [text] });
  const shown = [...pagesOf(source).keys()].map((page) => {
    const [container] = pageMessage(source, page, CATALOGUES.ar).components;
    return readable(flatten(container?.toJSON() as AnyComponent)[2]?.content ?? '').replaceAll('[…]', '');
  });
  expect(shown.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
});
