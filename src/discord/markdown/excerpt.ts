import type { Passage } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';

/**
 * A passage in parts of at most `max` UTF-16 code units, in order: cut at the ends of sentences, and between words where a
 * sentence is longer. A passage without sentences is one part.
 */
export function partsOf({ text, sentences }: Passage, max: number): readonly Span[] {
  const parts: Span[] = [];
  for (const piece of sentences.flatMap((sentence) => piecesOf(text, sentence, max))) {
    const last = parts.at(-1);
    if (last && piece.end - last.start <= max) parts[parts.length - 1] = { start: last.start, end: piece.end };
    else parts.push(piece);
  }
  return parts.length > 0 ? parts : [{ start: 0, end: text.length }];
}

/** The sentences around a quote, as many as fit in `max` UTF-16 code units; the start of the quote where it is longer itself. */
export function contextOf({ text, sentences }: Passage, quote: Span, max: number): Span {
  if (quote.end - quote.start > max) return cutAfter(text, quote, max);
  let context = quote;
  for (const grown of growing(sentences, quote)) {
    if (grown.end - grown.start > max) break;
    context = grown;
  }
  return context;
}

/** The quote with its own sentences, then a sentence more at a time, after it and before it in turn. */
function* growing(sentences: readonly Span[], quote: Span): Generator<Span> {
  let first = sentences.findIndex(({ end }) => end > quote.start);
  let last = sentences.findLastIndex(({ start }) => start < quote.end);
  let takeNext = true;
  while (first > -1 && last > -1) {
    const start = Math.min(quote.start, sentences[first]?.start ?? quote.start);
    yield { start, end: Math.max(quote.end, sentences[last]?.end ?? quote.end) };
    const hasNext = last + 1 < sentences.length;
    if (!hasNext && first === 0) return;
    if (hasNext && (takeNext || first === 0)) last += 1;
    else first -= 1;
    takeNext = !takeNext;
  }
}

/** The longest beginning of a span that has at most `max` UTF-16 code units and ends between words. */
export function cutAfter(text: string, { start, end }: Span, max: number): Span {
  if (end - start <= max) return { start, end };
  const room = text.slice(start, start + max + 1);
  const cut = room.search(/\s\S*$/u);
  const kept = cut > 0 ? room.slice(0, cut).trimEnd().length : 0;
  return { start, end: start + (kept > 0 ? kept : withoutHalfPair(text, start, max)) };
}

/** For a word longer than there is room: cut anywhere but inside a surrogate pair. */
function withoutHalfPair(text: string, start: number, length: number): number {
  const isHighSurrogate = /[\ud800-\udbff]$/.test(text.slice(start, start + length));
  return Math.max(1, isHighSurrogate ? length - 1 : length);
}

function piecesOf(text: string, sentence: Span, max: number): Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (start < sentence.end) {
    const piece = cutAfter(text, { start, end: sentence.end }, max);
    pieces.push(piece);
    const rest = text.slice(piece.end, sentence.end);
    start = sentence.end - rest.trimStart().length;
  }
  return pieces;
}
