import type { Span } from './span.ts';

/** A mark that joins the white space before it is no start of a word. */
const SPACE = /\s+(?!\p{M})/gu;
const SPACE_AFTER_MARK = /(?<=[,;:،؛])\s+(?!\p{M})/gu;

const GRAPHEMES = new Intl.Segmenter();

/** A span in parts, cut after each comma, semicolon or colon; they leave out only white space. */
export const splitPhrases = (text: string, span: Span): Span[] => splitAt(text, span, SPACE_AFTER_MARK);

/** A span in words: what stands between white space. */
export const splitWords = (text: string, span: Span): Span[] => splitAt(text, span, SPACE);

/**
 * The characters of a span, as a reader sees them; of those at its ends, only the whole ones. Some microseconds each: for short spans.
 */
export function splitGraphemes(text: string, { start, end }: Span): Span[] {
  const segments = GRAPHEMES.segment(text);
  const graphemes: Span[] = [];
  for (let at = start; at < end; ) {
    const { index = at, segment = text.slice(at, end) } = segments.containing(at) ?? {};
    const grapheme = { start: index, end: index + segment.length };
    if (grapheme.start >= start && grapheme.end <= end) graphemes.push(grapheme);
    at = grapheme.end;
  }
  return graphemes;
}

function splitAt(text: string, { start, end }: Span, gap: RegExp): Span[] {
  const pieces: Span[] = [];
  let from = start;
  for (const { 0: space, index } of text.slice(start, end).matchAll(gap)) {
    if (start + index > from) pieces.push({ start: from, end: start + index });
    from = start + index + space.length;
  }
  return from < end ? [...pieces, { start: from, end }] : pieces;
}
