import type { Span } from '../text/span.ts';
import type { Answer, Quote } from './answer.ts';
import { findAnswer } from './answer-span.ts';
import { ANSWER_FROM, confidenceOf, SURE_FROM } from './confidence.ts';
import { parseQuery } from './query.ts';
import { type RankedSentence, rank } from './ranker.ts';
import { type Search, search } from './search.ts';
import type { SearchIndex } from './search-index.ts';

/** How many quotes an answer has at most, of all indexes together. */
const LIMIT = 10;

/**
 * Answers a question by quoting the articles. Never throws, whatever the question. Several indexes are several languages: the
 * question is read in each, and the one that is surest of what it found comes first.
 */
export function answerQuestion(question: string, indexes: readonly SearchIndex[]): Answer {
  if (!/[\p{L}\p{N}]/u.test(question)) {
    return { kind: 'unanswered', score: 0, reason: 'empty-question', nearest: [] };
  }
  const perIndex = indexes.map((index) => findQuotes(question, index));
  // Ranks are comparable within a language only, so the language that is surest of its first quote comes first.
  const quotes = perIndex.sort((a, b) => (b[0]?.score ?? 0) - (a[0]?.score ?? 0)).flat();
  const [first, ...others] = quotes.slice(0, LIMIT);
  if (!first) return { kind: 'unanswered', score: 0, reason: 'no-match', nearest: [] };
  const { score } = first;
  if (score < ANSWER_FROM) {
    const reason = quotes.some(({ highlights }) => highlights.length > 0) ? 'low-confidence' : 'no-match';
    return { kind: 'unanswered', score, reason, nearest: [first, ...others] };
  }
  const certainty = score < SURE_FROM ? 'perhaps' : 'sure';
  return { kind: 'answered', score, certainty, quotes: [first, ...others], lead: [first] };
}

/** In so many quotes the words that answer are named: in those that can be shown at once. */
const NAMED = 3;

/** The best sentences of an index; the first one's score is the chance that it answers, the others' as much less as they are likely. */
function findQuotes(question: string, index: SearchIndex): Quote[] {
  const found = search(parseQuery(question, index), index);
  const [first, ...others] = rank(found);
  if (!first) return [];
  const confidence = confidenceOf(found, [first, ...others]);
  return [first, ...others].slice(0, LIMIT).map((ranked, place) => {
    const quote = toQuote(found, ranked, confidence * Math.exp(ranked.score - first.score));
    const answer = place < NAMED ? findAnswer(found, ranked.sentence) : undefined;
    return answer ? { ...quote, answer: shift(answer, quote.span.start) } : quote;
  });
}

function toQuote(found: Search, { sentence }: RankedSentence, score: number): Quote {
  const { index } = found;
  const span = index.sentences[sentence];
  const passage = index.passages[index.passageOf[sentence] as number];
  if (!span || !passage) throw new RangeError(`No sentence ${sentence}`);
  return {
    article: passage.article,
    passage: passage.index,
    span: { start: span.start, end: span.end },
    score,
    highlights: highlightsOf(found, sentence).map((highlight) => shift(highlight, span.start)),
  };
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** The words of a sentence that stand for the question's: ordered, disjoint offsets into the sentence. */
function highlightsOf({ index, placesOf }: Search, sentence: number): Span[] {
  const analyzed = index.read(sentence);
  const places = new Set(placesOf(analyzed).flat());
  return analyzed.terms.filter((_, place) => places.has(place)).map(({ start, end }) => ({ start, end }));
}
