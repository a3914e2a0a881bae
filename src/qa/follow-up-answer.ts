import { type Answer, type Quote, quotesOf } from './answer.ts';

/**
 * The answer to a follow-up that asks the same of something else (« Et en 2030 ? »): of the quotes found for both questions together,
 * only those that have words of the follow-up itself, for the others answer the question before once more. Where the first of all has
 * none, the answer is but a perhaps; where none has any, the articles do not say.
 * @param both the answer to the follow-up with the question before
 * @param own what is found for the follow-up alone, answer or not
 */
export function aboutSomethingElse(both: Answer, own: Answer): Answer {
  if (both.kind === 'unanswered') return both;
  const found = quotesOf(own);
  const hasOwnWords = (quote: Quote) =>
    found.some((other) => isSame(quote, other) && (other.highlights.length > 0 || other.answers.length > 0));
  const [first, ...others] = both.quotes.filter(hasOwnWords);
  if (!first) return { kind: 'unanswered', score: 0, reason: 'low-confidence', nearest: both.quotes };
  if (first === both.quotes[0]) return { ...both, quotes: [first, ...others] };
  return { kind: 'answered', score: first.score, certainty: 'perhaps', quotes: [first, ...others], lead: [first] };
}

const isSame = (a: Quote, b: Quote) =>
  a.article.revision === b.article.revision && a.passage === b.passage && a.span.start === b.span.start;
