import type { Passage } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import { cutAfter } from './excerpt.ts';
import { blockQuote } from './markdown.ts';

/** Stands where words of the source are left out, only ever at an end. */
const LEFT_OUT = '[…]';

interface QuotedSpan {
  readonly passage: Passage;
  readonly span: Span;
  /** Offsets into the passage: ordered, disjoint. */
  readonly bold?: readonly Span[];
  /** Whether words before the span belong to what is shown. */
  readonly beginsInside?: boolean;
  readonly endsInside?: boolean;
}

/**
 * A block quote of a span, cut between words where it would be longer than `budget` UTF-16 code units of Markdown.
 * @param budget at least 20
 */
export function renderQuote(
  { passage, span, bold = [], beginsInside = false, endsInside = false }: QuotedSpan,
  budget: number,
): string {
  for (let max = budget; ; max = Math.floor(max * 0.9)) {
    const shown = cutAfter(passage.text, span, max);
    const prefix = beginsInside ? `${LEFT_OUT} ` : '';
    const suffix = endsInside || shown.end < span.end ? ` ${LEFT_OUT}` : '';
    const quote = blockQuote(passage.text.slice(shown.start, shown.end), shift(bold, shown));
    const marked = `> ${prefix}${quote.slice('> '.length)}${suffix}`;
    if (marked.length <= budget || max <= 1) return marked;
  }
}

/** Spans of a passage as offsets into a part of it. */
function shift(spans: readonly Span[], part: Span): Span[] {
  return spans
    .filter(({ start, end }) => start < part.end && end > part.start)
    .map(({ start, end }) => ({
      start: Math.max(start, part.start) - part.start,
      end: Math.min(end, part.end) - part.start,
    }));
}
