import type { Span } from '../../text/span.ts';

/**
 * Characters that would change how the text around them reads, or that Discord refuses: control characters, embeddings, overrides
 * and isolates of writing direction, and halves of surrogate pairs. Marks of direction (LRM, RLM, ALM), joiners and soft hyphens
 * belong to orthography and stay.
 */
const HARMFUL = /[^\P{Cc}\t]|[\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
/** Written in place of a harmful character, so that a reader sees that there was one. */
const REPLACEMENT = '\ufffd';

/** Letters written from right to left: Hebrew to Arabic Extended-A, their presentation forms, and the rarer scripts. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';

/**
 * Everything that Discord's Markdown reads as markup, wherever it stands: emphasis, spoilers, code, links, mentions, emoji,
 * timestamps, `@everyone`, and a colon that begins an address or a short name.
 */
const ANYWHERE = /[\\*_~`|<>[\]@]|:(?!\s)/gu;
/** What is markup at the start of a line only: headings, small text, lists, numbered lists. */
const AT_LINE_START = /^(\s*)(?:([#+-])|(\d+)\.(?=\s|$))/u;

/**
 * Makes one line of text show as it is: no markup, no mention, no link. Only backslashes are added; harmful characters become
 * `U+FFFD`, one for one, and line breaks spaces. A text from right to left is isolated, so that it does not reorder its neighbours.
 */
export function escapeLine(text: string): string {
  return isolate(escapeMarkup(plainLine(text)));
}

/** The text that `escapeLine` has escaped; what it replaced stays replaced. */
export function readEscaped(line: string): string {
  const inner = line.startsWith(FIRST_STRONG_ISOLATE) ? line.slice(1, -1) : line;
  return inner.replace(/\\(?<escaped>[\\*_~`|<>[\]@:#+.-])/gu, '$<escaped>');
}

/** The same for a text within a line, whose direction is that of the whole: it is isolated with it. */
export function escapeWithin(text: string): string {
  return escapeMarkup(plainLine(text), false);
}

/** The same for places without Markdown: labels of buttons, menus and choices. */
export function plainLine(text: string): string {
  return text.replace(LINE_BREAK, ' ').replace(HARMFUL, REPLACEMENT);
}

/**
 * A block quote that reads exactly as the text does, line by line.
 * @param bold ordered, disjoint offsets into `text`, to show in bold
 */
export function blockQuote(text: string, bold: readonly Span[] = []): string {
  // As long as the text, so that offsets hold.
  const shown = text.replace(HARMFUL, REPLACEMENT);
  return linesOf(text)
    .map((line) => `> ${isolate(escapeWithBold(shown, line, bold))}`)
    .join('\n');
}

function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: lineBreak } of text.matchAll(LINE_BREAK)) {
    lines.push({ start, end: index });
    start = index + lineBreak.length;
  }
  return [...lines, { start, end: text.length }];
}

/** Text and bold text in turn, cut at the spans' ends. */
function escapeWithBold(text: string, line: Span, bold: readonly Span[]): string {
  let shown = '';
  let at = line.start;
  for (const span of mergeAdjacent(text, line, bold)) {
    shown += escapeMarkup(text.slice(at, span.start), at === line.start);
    shown += `**${escapeMarkup(text.slice(span.start, span.end), span.start === line.start)}**`;
    at = span.end;
  }
  return shown + escapeMarkup(text.slice(at, line.end), at === line.start);
}

/**
 * The spans inside a line, without white space at their ends. Those that touch become one: Discord does not read `****` as the
 * end of one bold text and the start of the next.
 */
function mergeAdjacent(text: string, line: Span, bold: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of bold) {
    const { start, end } = trim(text, Math.max(span.start, line.start), Math.min(span.end, line.end));
    const last = merged.at(-1);
    if (start >= end) continue;
    if (last && start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(end, last.end) };
    else merged.push({ start, end });
  }
  return merged;
}

function trim(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}

function escapeMarkup(text: string, isLineStart = true): string {
  const escaped = text.replace(ANYWHERE, '\\$&');
  if (!isLineStart) return escaped;
  return escaped.replace(AT_LINE_START, (_, space: string, mark?: string, digits?: string) =>
    mark === undefined ? `${space}${digits}\\.` : `${space}\\${mark}`,
  );
}

/** Keeps a text from right to left from reordering its neighbours. */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}` : text;
}
