import type { Span } from '../text/span.ts';
import type { Quote } from './answer.ts';
import { findAnswer } from './answer-span/answer-span.ts';
import type { SearchIndex } from './index/search-index.ts';
import { ownerIn } from './ranking/attributed-sentence.ts';
import type { Search } from './search/search.ts';

/** A sentence of the articles as a quote that nothing was asked for. */
export function quoteOf({ sentences, passages, passageOf }: SearchIndex, sentence: number): Quote {
  const span = sentences[sentence];
  const passage = passages[passageOf[sentence] as number];
  if (!span || !passage) throw new RangeError(`No sentence ${sentence}`);
  const { article, index } = passage;
  return { article, passage: index, span: { start: span.start, end: span.end }, score: 1, highlights: [], answers: [] };
}

/** A sentence of the articles as a quote that may answer. @param score the chance that it does, 0..1 */
export function toQuote(search: Search, sentence: number, score: number): Quote {
  const quote = quoteOf(search.index, sentence);
  return { ...quote, score, highlights: highlightsOf(search, sentence, quote.span.start) };
}

/** The same, with the words that answer, if it has to do with the question at all. */
export function toNamedQuote(search: Search, sentence: number, score: number): Quote {
  const quote = toQuote(search, sentence, score);
  const isMatched = quote.highlights.length > 0;
  const answer = ownerIn(search, sentence) ?? (isMatched ? findAnswer(search, sentence) : undefined);
  return answer ? { ...quote, answers: [shift(answer, quote.span.start)] } : quote;
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The words of a sentence that stand for the question's: ordered, disjoint. @param start of the sentence, in its passage */
function highlightsOf({ index, placesOf }: Search, sentence: number, start: number): readonly Span[] {
  const analyzed = index.read(sentence);
  const places = placesOf(analyzed)
    .flat()
    .sort((a, b) => a - b);
  return places.flatMap((place, i) => (place === places[i - 1] ? [] : shift(analyzed.terms[place] as Span, start)));
}
