import type { Span } from './span.ts';

const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}', '«': '»', '“': '”' };
/** A straight quotation mark after a digit is an inch or a second. */
const MARK = /[()[\]{}«»“”]|(?<!\p{Nd})"/gu;
/** So many may be open at once: more are a mistake, and would cost time. */
const MAX_DEPTH = 8;

interface Open {
  readonly closer: string;
  readonly start: number;
}

/** What stands in brackets or between quotation marks, with its marks: ordered, disjoint. A mark without its pair encloses nothing. */
export function findEnclosures(text: string): Span[] {
  const found: Span[] = [];
  const open: Open[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const pair = open.findLastIndex(({ closer }) => closer === mark);
    const { start } = open[pair] ?? {};
    if (start !== undefined) {
      open.length = pair;
      while ((found.at(-1)?.start ?? -1) > start) found.pop();
      found.push({ start, end: index + 1 });
    } else if (open.length < MAX_DEPTH && (mark === '"' || mark in CLOSERS)) {
      open.push({ closer: CLOSERS[mark] ?? mark, start: index });
    }
  }
  return found;
}
