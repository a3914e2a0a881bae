import { describe, expect, test } from 'vitest';
import { answerMessage } from '../../../src/discord/answer/answer-message.ts';
import type { Message } from '../../../src/discord/message.ts';
import { CATALOGUES } from '../../../src/i18n/catalogues.ts';
import { createSnapshot } from '../../../src/library/snapshot.ts';
import type { Answer, Quote } from '../../../src/qa/answer.ts';
import { LANGUAGES } from '../../../src/text/language.ts';
import { buildArticle } from '../../support/build-article.ts';
import { quoteOf } from '../../support/quotes.ts';

const article = buildArticle({
  lang: 'en',
  title: 'Bridge',
  passages: ['The bridge was opened in 1932. It is made of steel.', 'It was closed in 1990. Ships pass under it.'],
});
const quote = (words: string, answer?: string) => quoteOf(article, words, answer);
const OPENED = quote('The bridge was opened in 1932.', '1932');
const STEEL = quote('It is made of steel.');
const CLOSED = quote('It was closed in 1990.', '1990');
const SHIPS = quote('Ships pass under it.');

type Quotes = readonly [Quote, ...Quote[]];

function shown(quotes: Quotes, lead: Quotes, isPrivate = false, takesVotes = true) {
  const answer: Answer = { kind: 'answered', score: 1, certainty: 'sure', quotes, lead };
  return partsOf(answerMessage(answer, asked, CATALOGUES.en, { isPrivate, takesVotes }));
}

const asked = { question: 'When?', asker: '1', snapshot: createSnapshot([article]) };

const partsOf = ({ components: [container] }: Message) =>
  JSON.parse(JSON.stringify(container?.toJSON().components)) as Part[];

interface Part {
  readonly content?: string;
  readonly components?: readonly (Part & {
    readonly label?: string;
    readonly emoji?: { readonly name: string };
    readonly custom_id?: string;
  })[];
  readonly accessory?: { readonly label: string };
}

const labels = (part?: Part) => part?.components?.map(({ label, emoji }) => label ?? emoji?.name);

describe('an answer of several quotes', () => {
  test('is one block for neighbours, with one Context, and More for the others', () => {
    const [heading, block, buttons, ...others] = shown([OPENED, STEEL, CLOSED], [OPENED, STEEL]);
    expect(heading?.content).toBe('### When?');
    expect(block?.content).toBe(
      '> The bridge was opened in **1932**. It is made of steel.\n-# Bridge · passage 1 of 2',
    );
    expect(labels(buttons)).toEqual(['Context', 'More', 'Delete', '👍', '👎']);
    expect(buttons?.components?.map(({ custom_id }) => custom_id)).toEqual([
      'context:00000000.0.0.1f',
      'more:00000000.1.0.m',
      'delete:1',
      'vote:up',
      'vote:down',
    ]);
    expect(others).toEqual([]);
  });

  test('has each quote with its place and its Context where they stand apart, in the article’s order', () => {
    const [, first, second, buttons] = shown([CLOSED, OPENED, SHIPS], [OPENED, CLOSED]);
    expect(first?.components?.[0]?.content).toBe('> The bridge was opened in **1932**.\n-# Bridge · passage 1 of 2');
    expect(second?.components?.[0]?.content).toBe('> It was closed in **1990**.\n-# Bridge · passage 2 of 2');
    expect([first?.accessory?.label, second?.accessory?.label]).toEqual(['Context', 'Context']);
    expect(labels(buttons)).toEqual(['More', 'Delete', '👍', '👎']);
  });

  test('has no More where all is shown, and no row without a button', () => {
    expect(shown([CLOSED, OPENED], [OPENED, CLOSED], true, false)).toHaveLength(3);
    expect(labels(shown([OPENED], [OPENED, STEEL], true, false)[2])).toEqual(['Context']);
  });
});

test('of passages that do not answer, only what they share with the question is bold', () => {
  const found = quoteOf(article, 'The bridge was opened in 1932.', '1932', ['opened']);
  const answer: Answer = { kind: 'unanswered', score: 0.1, reason: 'low-confidence', nearest: [found] };
  const [, introduction, closest] = partsOf(
    answerMessage(answer, asked, CATALOGUES.en, { isPrivate: true, takesVotes: true }),
  );
  expect(introduction?.content).toBe('Closest passages (not an answer):');
  expect(closest?.components?.[0]?.content).toBe('> The bridge was **opened** in 1932.\n-# Bridge · passage 1 of 2');
});

describe.each(LANGUAGES)('in the language %s', (lang) => {
  const texts = CATALOGUES[lang];
  const told = (certainty: 'sure' | 'perhaps') => {
    const answer: Answer = { kind: 'answered', score: 0.6, certainty, quotes: [OPENED], lead: [OPENED] };
    return partsOf(answerMessage(answer, asked, texts, { isPrivate: false, takesVotes: true }))[0]?.content;
  };

  test('an answer that may be none has a line that says so, and no number', () => {
    expect(told('perhaps')).toBe(`### When?\n-# ${texts.answer.perhaps}`);
    expect(texts.answer.perhaps).not.toMatch(/\p{N}/u);
  });

  test('a sure one has none', () => {
    expect(told('sure')).toBe('### When?');
  });
});
