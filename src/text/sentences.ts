import type { Language } from './language.ts';
import { type Gap, isJoined } from './sentence-joins.ts';
import type { Span } from './span.ts';

/**
 * Splits a text into sentences: ordered, disjoint, trimmed spans that leave out only white space.
 *
 * `Intl.Segmenter` (UAX #29) proposes the breaks. Three mends follow: breaks that it misses are added (no space after the
 * full stop, an ellipsis, a sentence that begins with a number), closing quotation marks go to the sentence they close, and
 * breaks that are none are dropped (abbreviations, initials, list numbers, « Non ! » dit-il, wrapped lines).
 * Linear in the length of the text.
 */
export function splitSentences(text: string, lang: Language): Span[] {
  const sentences: Span[] = [];
  const isClosing = closingQuotes(text);
  let start = skipSpace(text, 0);
  let seen = start;
  for (const offset of proposedBreaks(text, lang)) {
    if (offset <= start) continue;
    const end = endBefore(text, seen, offset);
    // Nothing but white space and opening marks since the last break: its gap again.
    const isSameGap = end === seen && seen > start;
    seen = offset;
    if (isSameGap) continue;
    const gap = gapAfter(text, end, isClosing);
    if (gap.end <= start || gap.next >= text.length || isJoined(text, start, gap, lang)) continue;
    sentences.push({ start, end: gap.end });
    start = gap.next;
    seen = start;
  }
  const end = text.trimEnd().length;
  if (start < end) sentences.push({ start, end });
  return joinWordless(text, sentences);
}

/**
 * Where the segmenter sees no break though there may be one, a capital or a number following:
 * `gendarmerie.Samedi`, `attends… Puis`, `la ville. 12 personnes`.
 */
const MISSED_BREAKS = [
  /[.!?…]{1,4}[»”’"')\]]{0,2}(?=[«“"([]?\p{Lu})/gu,
  /…[»”’"')\]]{0,2}\s+(?=[«“"([]?\s?\p{Lu})/gu,
  /(?<=\p{Ll}{5}|\p{Nd}{4}|[»”)\]])\.\s+(?=\p{Nd})/gu,
];

/** Offsets at which a sentence may begin, ascending. */
function proposedBreaks(text: string, lang: Language): number[] {
  const offsets = new Set<number>(segmenterBreaks(text, lang));
  for (const pattern of MISSED_BREAKS) {
    for (const match of text.matchAll(pattern)) offsets.add(match.index + match[0].length);
  }
  return [...offsets].sort((a, b) => a - b);
}

/** The segmenter's time grows with the square of what it is given, so it is given a piece at a time. */
const PIECE = 2048;

const inSentences = (lang: Language) => new Intl.Segmenter(lang, { granularity: 'sentence' });
const SEGMENTERS = { fr: inSentences('fr'), en: inSentences('en'), es: inSentences('es'), ar: inSentences('ar') };

function* segmenterBreaks(text: string, lang: Language): Generator<number> {
  const segmenter = SEGMENTERS[lang];
  let from = 0;
  while (from < text.length) {
    const piece = text.slice(from, from + PIECE);
    const breaks = Array.from(segmenter.segment(piece), ({ index }) => from + index).filter((offset) => offset > from);
    yield* breaks;
    // What follows the last break may be cut short: the next piece begins there.
    from = piece.length < PIECE ? text.length : (breaks.at(-1) ?? from + PIECE);
  }
}

/** Closing marks and note numbers after a full stop: `»`, `."`, `.[12]`. Only « » may stand apart from what they close. */
const CLOSERS = /(?:[»›”’'")\]}]|\[[^\][\n]{1,24}\]|[ \u00a0\u202f]{1,2}[»›])+/uy;
const OPENER = /[«‹“‘([{]/u;

/** The gap from an offset on, which closing marks that follow move. */
function gapAfter(text: string, offset: number, isClosing: (index: number) => boolean): Gap {
  CLOSERS.lastIndex = offset;
  let end = offset + (CLOSERS.exec(text)?.[0].length ?? 0);
  let next = skipSpace(text, end);
  if (isClosing(next)) {
    end = next + 1;
    next = skipSpace(text, end);
  }
  return { end, next };
}

/** Whether the straight quotation mark at an index closes: they open and close by turns. */
function closingQuotes(text: string): (index: number) => boolean {
  const closing = new Set<number>();
  let open = false;
  for (const { index } of text.matchAll(/(?<!\p{Nd})"/gu)) {
    if (open) closing.add(index);
    open = !open;
  }
  return (index) => closing.has(index);
}

/** A stretch without a letter or a digit is no sentence: it goes with the one before, or the first with the one after. */
function joinWordless(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const previous = joined.at(-1);
    const wordless = (candidate: Span) => !/[\p{L}\p{N}]/u.test(text.slice(candidate.start, candidate.end));
    if (previous && (wordless(span) || (joined.length === 1 && wordless(previous)))) {
      joined[joined.length - 1] = { start: previous.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
}

const isSpace = (character: string) => character.trim() === '' && character !== '';

function skipSpace(text: string, from: number): number {
  let index = from;
  while (isSpace(text.charAt(index))) index++;
  return index;
}

/** Where the white space and the opening marks before an offset begin; these go with what follows. Looks back to `from` only. */
function endBefore(text: string, from: number, offset: number): number {
  let index = offset;
  while (index > from && (isSpace(text.charAt(index - 1)) || OPENER.test(text.charAt(index - 1)))) index--;
  return index;
}
