import type { Span } from '../text/span.ts';
import type { Quote } from './answer.ts';

/**
 * What to show in bold in quotes of one passage that are read together: the words that answer, and only they; where none of the
 * quotes names them, the words that match the question. Offsets into the passage.
 * @param quotes in the passage's order
 */
export function emphasisOf(quotes: readonly Quote[]): readonly Span[] {
  const answers = quotes.flatMap((quote) => quote.answers.toSorted((a, b) => a.start - b.start));
  return answers.length > 0 ? answers : quotes.flatMap(({ highlights }) => highlights);
}
