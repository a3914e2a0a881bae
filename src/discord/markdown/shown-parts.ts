import { clauseOf } from '../../qa/clause.ts';
import type { QuoteGroup } from '../../qa/neighbours.ts';
import type { Span } from '../../text/span.ts';

/** What is shown of one sentence, or of several with nothing left out between them. */
export interface ShownPart {
  readonly span: Span;
  /** Whether words of the sentence are left out before, and after. */
  readonly beginsInside: boolean;
  readonly endsInside: boolean;
}

/** What is shown of quotes that follow each other: each whole or, where it is long, its clause that answers. */
export function shownParts(group: QuoteGroup): readonly ShownPart[] {
  const parts: ShownPart[] = [];
  for (const quote of group) {
    const span = clauseOf(quote);
    const part = { span, beginsInside: span.start > quote.span.start, endsInside: span.end < quote.span.end };
    const last = parts.at(-1);
    if (!last || last.endsInside || part.beginsInside) parts.push(part);
    else
      parts[parts.length - 1] = {
        ...last,
        span: { start: last.span.start, end: span.end },
        endsInside: part.endsInside,
      };
  }
  return parts;
}
