import type { Span } from '../text/span.ts';
import type { Quote } from './answer.ts';

/** A quote, or several that follow each other in one passage, in its order. */
export type QuoteGroup = readonly [Quote, ...Quote[]];

/** Quotes in their order, those that follow each other in one passage together. */
export function groupNeighbours(quotes: readonly Quote[]): readonly QuoteGroup[] {
  const groups: [Quote, ...Quote[]][] = [];
  for (const quote of quotes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isNext(last, quote)) group.push(quote);
    else groups.push([quote]);
  }
  return groups;
}

/** From the beginning of a group's first quote to the end of its last. */
export function spanOf(group: QuoteGroup): Span {
  const [first] = group;
  return { start: first.span.start, end: group.at(-1)?.span.end ?? first.span.end };
}

function isNext(before: Quote, { article, passage, span }: Quote): boolean {
  if (before.article.revision !== article.revision || before.passage !== passage) return false;
  if (before.span.end > span.start) return false;
  return article.passages[passage]?.text.slice(before.span.end, span.start).trim() === '';
}
