import type { Outcome } from './evaluate.ts';
import { auroc, calibrationError, mean, refusalThreshold } from './statistics.ts';
import { tokenF1 } from './token-f1.ts';

/** Shares and scores in 0..1; undefined where the data set has no question to measure it on. */
export interface Metrics {
  /** How many questions there are of each kind. */
  readonly counts: Readonly<Record<Outcome['kind'], number>>;
  /** Answerable questions whose first quote is right. */
  readonly hit1: number | undefined;
  /** Answerable questions that have a right one among the first three quotes. */
  readonly hit3: number | undefined;
  /** Mean reciprocal rank of the first right quote, 0 where none is. */
  readonly mrr: number | undefined;
  /** How well the score tells answerable questions from off-topic ones. */
  readonly aurocOffTopic: number | undefined;
  /** … and from those that are about the article, and not answered by it. */
  readonly aurocUnanswerable: number | undefined;
  readonly offTopicAnswered: number | undefined;
  readonly unanswerableAnswered: number | undefined;
  readonly answerableRefused: number | undefined;
  /** Answerable questions answered rightly, were the threshold such that 90 % of the off-topic ones are refused. */
  readonly rightAt90Refused: number | undefined;
  /** Expected calibration error of the score, over answerable and off-topic questions. */
  readonly calibrationError: number | undefined;
  /** Answerable questions whose first quote names the words that answer. */
  readonly answerNamed: number | undefined;
  /** F1 of these words, where the first quote is right and names some. */
  readonly answerF1: number | undefined;
}

const REFUSED = 0.9;

export function measure(outcomes: readonly Outcome[]): Metrics {
  const ofKind = (kind: Outcome['kind']) => outcomes.filter((outcome) => outcome.kind === kind);
  const [answerable, unanswerable, offTopic] = [ofKind('answerable'), ofKind('unanswerable'), ofKind('off-topic')];
  const threshold = refusalThreshold(offTopic.map(scoreOf), REFUSED);
  return {
    counts: { answerable: answerable.length, unanswerable: unanswerable.length, 'off-topic': offTopic.length },
    hit1: share(answerable, isRight),
    hit3: share(answerable, ({ rank }) => rank !== undefined && rank <= 3),
    mrr: mean(answerable.map(({ rank }) => (rank === undefined ? 0 : 1 / rank))),
    aurocOffTopic: auroc(answerable.map(scoreOf), offTopic.map(scoreOf)),
    aurocUnanswerable: auroc(answerable.map(scoreOf), unanswerable.map(scoreOf)),
    offTopicAnswered: share(offTopic, ({ isAnswered }) => isAnswered),
    unanswerableAnswered: share(unanswerable, ({ isAnswered }) => isAnswered),
    answerableRefused: share(answerable, ({ isAnswered }) => !isAnswered),
    rightAt90Refused:
      threshold === undefined
        ? undefined
        : share(answerable, (outcome) => outcome.score > threshold && isRight(outcome)),
    calibrationError: calibrationError(
      [...answerable, ...offTopic].map((outcome) => ({ score: outcome.score, isRight: isRight(outcome) })),
    ),
    answerNamed: share(answerable, ({ quotes }) => quotes[0]?.answers[0] !== undefined),
    answerF1: mean(answerable.filter(isRight).flatMap(answerF1)),
  };
}

export function isRight({ rank }: Outcome): boolean {
  return rank === 1;
}

function scoreOf({ score }: Outcome): number {
  return score;
}

function share(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number | undefined {
  return mean(outcomes.map((outcome) => (holds(outcome) ? 1 : 0)));
}

/** F1 with the gold answer that is nearest; nothing where the quote names no words. */
function answerF1({ article, quotes: [quote], gold }: Outcome): number[] {
  const answer = quote?.answers[0];
  if (!quote || !answer) return [];
  const textOf = (passage: number, start: number, end: number) =>
    article.passages[passage]?.text.slice(start, end) ?? '';
  const given = textOf(quote.passage, answer.start, answer.end);
  return [Math.max(...gold.map(({ passage, span }) => tokenF1(given, textOf(passage, span.start, span.end))))];
}
