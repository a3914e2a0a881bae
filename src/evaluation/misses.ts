import { quoteText } from '../qa/answer.ts';
import type { Outcome } from './evaluate.ts';
import { isRight } from './metrics.ts';

/** An answerable question whose first quote is wrong. */
export interface Miss {
  readonly id: string;
  readonly question: string;
  /** The article's title. */
  readonly article: string;
  /** Confidence that the first quote answers, 0..1. */
  readonly score: number;
  readonly isAnswered: boolean;
  /** The sentence that answers. */
  readonly wanted: PassageText;
  /** The sentence that was quoted, or would have been, had the bot been surer; undefined where it found none. */
  readonly given: PassageText | undefined;
}

interface PassageText {
  /** Index into the article's passages. */
  readonly passage: number;
  readonly text: string;
}

/** Worst first: the most confident of the wrong ones. */
export function findMisses(outcomes: readonly Outcome[]): Miss[] {
  return outcomes
    .filter((outcome) => outcome.kind === 'answerable' && !isRight(outcome))
    .flatMap(toMiss)
    .sort((a, b) => b.score - a.score);
}

function toMiss({ id, question, article, score, isAnswered, gold: [wanted], quotes: [quote] }: Outcome): Miss[] {
  if (!wanted) return [];
  const { start, end } = wanted.sentence;
  return [
    {
      id,
      question,
      article: article.title,
      score,
      isAnswered,
      wanted: { passage: wanted.passage, text: article.passages[wanted.passage]?.text.slice(start, end) ?? '' },
      given: quote && { passage: quote.passage, text: quoteText(quote) },
    },
  ];
}
