import type { Quote } from '../qa/answer.ts';
import type { GoldAnswer } from './dataset.ts';

/** Whoever quotes a whole passage is always right: a quote may be this long, in UTF-16 units … */
const LONGEST = 320;
/** … or this many times as long as the sentence that answers. */
const STRETCH = 1.25;

/** Whether a quote holds one of the answers whole, without being padded. */
export function isHit({ passage, span }: Pick<Quote, 'passage' | 'span'>, gold: readonly GoldAnswer[]): boolean {
  return gold.some(
    (answer) =>
      answer.passage === passage &&
      span.start <= answer.span.start &&
      span.end >= answer.span.end &&
      span.end - span.start <= Math.max(LONGEST, STRETCH * (answer.sentence.end - answer.sentence.start)),
  );
}
