import type { Article, Passage } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { partsOf } from '../markdown/excerpt.ts';

/** A longer passage is cut into several pages; even if every character needs escaping, a page then fits in a message. */
const MAX_PAGE = 1_000;

/** A passage of an article, or a part of a long one. */
export interface Page {
  readonly passage: Passage;
  /** Index of the passage in the article. */
  readonly index: number;
  readonly span: Span;
  /** Whether the page begins, or ends, inside its passage. */
  readonly beginsInside: boolean;
  readonly endsInside: boolean;
}

export function pagesOf({ passages }: Article): readonly Page[] {
  return passages.flatMap((passage, index) => {
    const parts = partsOf(passage, MAX_PAGE);
    return parts.map((span, part) => ({
      passage,
      index,
      span,
      beginsInside: part > 0,
      endsInside: part < parts.length - 1,
    }));
  });
}

/** Index of the page that shows a place of a passage. */
export function pageOf(article: Article, passage: number, offset: number): number {
  const page = pagesOf(article).findLastIndex(({ index, span }) => index === passage && span.start <= offset);
  return Math.max(0, page);
}
