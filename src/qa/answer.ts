import type { Article, Passage } from '../article/article.ts';
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
  /**
   * The words that answer, inside `span`, where they can be named: a person, a place, a time, a number … Of several questions in one
   * those for each, disjoint, the first question's first.
   */
  readonly answers: readonly Span[];
}

/** `empty-question` where there is no word to search for, `no-match` where the articles have none of its words. */
type UnansweredReason = 'empty-question' | 'no-match' | 'low-confidence';

export type Answer =
  | {
      readonly kind: 'answered';
      /** Confidence that the first quote answers, 0..1. */
      readonly score: number;
      /** How the answer is worded: as the answer, or as what may be it. */
      readonly certainty: 'sure' | 'perhaps';
      /** Best first. */
      readonly quotes: readonly [Quote, ...Quote[]];
      /** What is shown at once: the first of `quotes`, and up to two more that complete it, in the article's order. */
      readonly lead: readonly [Quote, ...Quote[]];
    }
  | {
      readonly kind: 'unanswered';
      readonly score: number;
      readonly reason: UnansweredReason;
      /** The closest quotes, best first; not answers. Those without `highlights` share no word with the question. */
      readonly nearest: readonly Quote[];
    };

/** What was found, best first, whether it answers or not. */
export const quotesOf = (answer: Answer): readonly Quote[] =>
  answer.kind === 'answered' ? answer.quotes : answer.nearest;

/** The passage that a quote stands in. */
export function passageOf({ article, passage: index }: Quote): Passage {
  const passage = article.passages[index];
  if (!passage) throw new RangeError(`No passage ${index} in ${article.slug}`);
  return passage;
}

/** The quoted words: cut from the source by their offsets. */
export const quoteText = (quote: Quote): string => passageOf(quote).text.slice(quote.span.start, quote.span.end);
