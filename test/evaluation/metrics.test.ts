import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { createPassage } from '../../src/article/passages.ts';
import type { Outcome } from '../../src/evaluation/evaluate.ts';
import { measure } from '../../src/evaluation/metrics.ts';
import { findMisses } from '../../src/evaluation/misses.ts';

const text = 'Ada Finch runs the mill. It was built in 1904. The bridge is old.';
const article: Article = {
  slug: 'mill',
  revision: '00000000',
  title: 'The mill',
  lang: 'en',
  questions: [],
  passages: [createPassage({ text }, 'en')],
};
const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

/** A question whose answer is `Ada Finch`, with the sentence that was quoted first. */
function outcome(first: string, overrides: Partial<Outcome>, answer?: string): Outcome {
  const answers = answer === undefined ? [] : [spanOf(answer)];
  const quote = { article, passage: 0, span: spanOf(first), score: 0.5, highlights: [], answers };
  const gold = [{ passage: 0, span: spanOf('Ada Finch'), sentence: spanOf('Ada Finch runs the mill.') }];
  const defaults = {
    kind: 'answerable',
    id: 'a',
    question: 'Who?',
    article,
    gold,
    score: 0.5,
    isAnswered: true,
  } as const;
  return { ...defaults, quotes: [quote], rank: undefined, ...overrides };
}

const RIGHT = 'Ada Finch runs the mill.';
const WRONG = 'The bridge is old.';
const outcomes = [
  outcome(RIGHT, { rank: 1, score: 0.9 }, 'Ada Finch runs'),
  outcome(RIGHT, { rank: 1, score: 0.2, isAnswered: false }),
  outcome(WRONG, { id: 'second', rank: 2, score: 0.6 }, 'old'),
  outcome(WRONG, { id: 'never', score: 0.8 }),
  outcome(WRONG, { kind: 'off-topic', gold: [], score: 0.3 }),
  outcome(WRONG, { kind: 'off-topic', gold: [], score: 0.1, isAnswered: false }),
  outcome(WRONG, { kind: 'unanswerable', gold: [], score: 0.9 }),
];

describe('measure', () => {
  const metrics = measure(outcomes);

  it('counts the questions of each kind', () => {
    expect(metrics.counts).toEqual({ answerable: 4, unanswerable: 1, 'off-topic': 2 });
  });

  it('says how often the right quote comes first, and among three', () => {
    expect(metrics).toMatchObject({ hit1: 0.5, hit3: 0.75, mrr: (1 + 1 + 1 / 2) / 4 });
  });

  it('counts as refused what scores no more than the off-topic questions that are to be', () => {
    const asked = (score: number) => [
      outcome(RIGHT, { rank: 1, score }),
      outcome(WRONG, { kind: 'off-topic', gold: [], score: 0.5 }),
    ];
    expect(measure(asked(0.5)).rightAt90Refused).toBe(0);
    expect(measure(asked(0.6)).rightAt90Refused).toBe(1);
  });

  it('says how well it refuses', () => {
    expect(metrics).toMatchObject({ offTopicAnswered: 0.5, unanswerableAnswered: 1, answerableRefused: 0.25 });
    expect(metrics.aurocOffTopic).toBe(7 / 8);
    expect(metrics.aurocUnanswerable).toBe(0.5 / 4);
    // Above 0.3, the highest of the off-topic scores, one is right.
    expect(metrics.rightAt90Refused).toBe(0.25);
  });

  it('compares the confidence with how often it is right, the adversarial questions left out', () => {
    const errors = [0.1, -0.8, 0.6, 0.8, 0.3, 0.1];
    expect(metrics.calibrationError).toBeCloseTo(errors.reduce((sum, error) => sum + Math.abs(error), 0) / 6);
  });

  it('judges the words that answer where the quote is right', () => {
    expect(metrics.answerNamed).toBe(0.5);
    expect(metrics.answerF1).toBeCloseTo(4 / 5);
  });

  it('leaves out what there are no questions for', () => {
    const empty = measure([]);
    expect(empty.counts).toEqual({ answerable: 0, unanswerable: 0, 'off-topic': 0 });
    expect(Object.values(empty).filter((value) => typeof value === 'number')).toEqual([]);
    expect(measure(outcomes.slice(0, 4)).rightAt90Refused).toBeUndefined();
  });
});

describe('findMisses', () => {
  it('lists the wrong ones, the most confident first, with what was wanted and what was given', () => {
    expect(findMisses(outcomes).map(({ id, score }) => [id, score])).toEqual([
      ['never', 0.8],
      ['second', 0.6],
    ]);
    expect(findMisses(outcomes)[0]).toMatchObject({
      article: 'The mill',
      wanted: { passage: 0, text: RIGHT },
      given: { passage: 0, text: WRONG },
    });
  });

  it('has no quote where none was found', () => {
    expect(findMisses([outcome(WRONG, { quotes: [] })])[0]?.given).toBeUndefined();
  });
});
