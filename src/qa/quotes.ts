import type { Span } from '../text/span.ts';
import type { Quote } from './answer.ts';
import { findAnswer } from './answer-span.ts';
import type { Search } from './search.ts';

/** A sentence of the articles as a quote. @param score the chance that it answers, 0..1 */
export function toQuote(search: Search, sentence: number, score: number): Quote {
  const { index } = search;
  const span = index.sentences[sentence];
  const passage = index.passages[index.passageOf[sentence] as number];
  if (!span || !passage) throw new RangeError(`No sentence ${sentence}`);
  return {
    article: passage.article,
    passage: passage.index,
    span: { start: span.start, end: span.end },
    score,
    highlights: highlightsOf(search, sentence).map((highlight) => shift(highlight, span.start)),
  };
}

/** The same, with the words that answer, if it has to do with the question at all. */
export function toNamedQuote(search: Search, sentence: number, score: number): Quote {
  const quote = toQuote(search, sentence, score);
  const answer = quote.highlights.length > 0 ? findAnswer(search, sentence) : undefined;
  return answer ? Object.assign(quote, { answer: shift(answer, quote.span.start) }) : quote;
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The words of a sentence that stand for the question's: ordered, disjoint offsets into the sentence. */
function highlightsOf({ index, placesOf }: Search, sentence: number): readonly Span[] {
  const analyzed = index.read(sentence);
  const matched = new Set(placesOf(analyzed).all);
  return analyzed.terms.filter((_, place) => matched.has(place));
}
