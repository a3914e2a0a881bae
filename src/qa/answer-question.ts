import type { Answer, Quote } from './answer.ts';
import { type CandidateSet, findCandidates } from './candidates.ts';
import { highlightTerms } from './highlights.ts';
import { parseQuery } from './query.ts';
import { type RankedCandidate, rank } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

/** At least this confident, the bot answers. */
const THRESHOLD = 0.5;
/** At least this confident, it answers without a "perhaps". */
const SURE = 0.7;
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
  const perIndex = indexes.map((index) => search(question, index));
  // Ranks are comparable within a language only, so the language that is surest of its first quote comes first.
  const quotes = perIndex.sort((a, b) => (b[0]?.score ?? 0) - (a[0]?.score ?? 0)).flat();
  const [first, ...others] = quotes.slice(0, LIMIT);
  if (!first) return { kind: 'unanswered', score: 0, reason: 'no-match', nearest: [] };
  if (first.score < THRESHOLD) {
    return { kind: 'unanswered', score: first.score, reason: 'low-confidence', nearest: [first, ...others] };
  }
  const certainty = first.score < SURE ? 'perhaps' : 'sure';
  return { kind: 'answered', score: first.score, certainty, quotes: [first, ...others], lead: [first] };
}

function search(question: string, index: SearchIndex): Quote[] {
  const query = parseQuery(question, index.analyze);
  const found = findCandidates(query, index);
  return rank(found, LIMIT).map((candidate) => toQuote(candidate, found, index));
}

function toQuote({ sentence, score }: RankedCandidate, { matches }: CandidateSet, index: SearchIndex): Quote {
  const indexed = index.sentences[sentence];
  const passage = indexed && index.passages[indexed.passage];
  if (!indexed || !passage) throw new RangeError(`No sentence ${sentence}`);
  const { start, end, text } = indexed.sentence;
  const terms = new Set(matches.map(({ term }) => term));
  return {
    article: passage.article,
    passage: passage.index,
    span: { start, end },
    score,
    highlights: highlightTerms(text, terms, index).map((span) => ({
      start: span.start + start,
      end: span.end + start,
    })),
  };
}
