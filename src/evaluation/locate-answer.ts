import type { Span } from '../text/span.ts';

/**
 * Where an answer stands in its passage, as UTF-16 offsets without the white space around it; undefined where it does not.
 * Files count in UTF-16 units or in code points, and some are off by a few: the place that says the answer's words wins,
 * and where none does, the nearest one.
 * @param start the place that the file gives.
 */
export function locateAnswer(passage: string, answer: string, start: number): Span | undefined {
  const words = answer.trim();
  if (words === '') return undefined;
  const lead = answer.indexOf(words);
  const given = [start, fromCodePoints(passage, start)].map((offset) => offset + lead);
  const found = given.find((offset) => passage.startsWith(words, offset)) ?? nearest(passage, words, start + lead);
  return found === undefined ? undefined : { start: found, end: found + words.length };
}

/**
 * Everywhere that some words stand in a text, whole: `12` is not in `112`. Ordered.
 * @param words at least one
 */
export function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const before = text.slice(Math.max(0, start - 2), start);
    const cutsBefore = /^[\p{L}\p{M}\p{N}]/u.test(words) && /[\p{L}\p{M}\p{N}]$/u.test(before);
    const cutsAfter = /[\p{L}\p{M}\p{N}]$/u.test(words) && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2));
    if (!cutsBefore && !cutsAfter) spans.push({ start, end });
  }
  return spans;
}

function fromCodePoints(text: string, count: number): number {
  let offset = 0;
  for (let i = 0; i < count && offset < text.length; i++) offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  return offset;
}

function nearest(text: string, words: string, offset: number): number | undefined {
  const after = text.indexOf(words, offset);
  const before = text.lastIndexOf(words, offset);
  if (after < 0 || before < 0) return Math.max(after, before) < 0 ? undefined : Math.max(after, before);
  return after - offset < offset - before ? after : before;
}
