import type { Article } from '../article/article.ts';
import type { Span } from '../text/span.ts';

/** Words of an article that answer, as offsets into one passage: never a text of its own. */
export interface Quote {
  readonly article: Article;
  /** Index into `article.passages`. */
  readonly passage: number;
  /** What is quoted: whole sentences, as offsets into the passage's text. */
  readonly span: Span;
  /** Confidence that the quote answers, 0..1. */
  readonly score: number;
  /** Words that match the question: inside `span`, ordered, disjoint. */
  readonly highlights: readonly Span[];
}

type UnansweredReason = 'empty-question' | 'no-match' | 'low-confidence';

export type Answer =
  | {
      readonly kind: 'answered';
      /** Confidence that the first quote answers, 0..1. */
      readonly score: number;
      /** Best first. */
      readonly quotes: readonly [Quote, ...Quote[]];
    }
  | {
      readonly kind: 'unanswered';
      readonly score: number;
      readonly reason: UnansweredReason;
      /** The closest quotes, best first; not answers. */
      readonly nearest: readonly Quote[];
    };

/** The quoted words: cut from the source by their offsets. */
export function quoteText(quote: Quote): string {
  const passage = quote.article.passages[quote.passage];
  if (!passage) throw new RangeError(`No passage ${quote.passage} in ${quote.article.slug}`);
  return passage.text.slice(quote.span.start, quote.span.end);
}
