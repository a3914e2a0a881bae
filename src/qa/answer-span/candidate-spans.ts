import { NUMERIC_KINDS } from '../index/sentence-layout.ts';
import { between, type SpanContext } from './span-context.ts';

/** Terms of a sentence from `from` up to, not including, `to`. Never empty. */
export interface TermRange {
  readonly from: number;
  readonly to: number;
}

/** In terms: few answers are longer, and each term more costs time. */
const LONGEST = 9;
const MAX_COMMAS = 2;

/**
 * Spans that may answer: runs of terms between content words, within a clause, that say something the question does not. For a
 * sentence of 25 terms some 85.
 */
export function candidateSpans(context: SpanContext): TermRange[] {
  const spans: TermRange[] = [];
  for (let from = 0; from < context.terms.length; from++) {
    if (canBegin(context, from)) addSpansFrom(from, context, spans);
  }
  return spans;
}

function addSpansFrom(from: number, context: SpanContext, spans: TermRange[]): void {
  const { terms, gaps, commas } = context;
  const last = Math.min(terms.length, from + LONGEST);
  for (let to = from + 1; to <= last; to++) {
    const isCut = to > from + 1 && gaps[to - 1] === 'break';
    if (isCut || between(commas, from + 1, to) > MAX_COMMAS) break;
    if (isContent(context, to - 1) && saysMore(context, from, to)) spans.push({ from, to });
  }
}

/** Bits of `numericKinds`: of « 40 millions » a span takes the number too. */
const COUNTED = (1 << NUMERIC_KINDS.indexOf('money')) | (1 << NUMERIC_KINDS.indexOf('measure'));

/** A word of the question begins an answer only as a name or a number: « le zoo de Brest ». */
function canBegin(context: SpanContext, place: number): boolean {
  const { terms, isMatched, numericKinds } = context;
  const term = terms[place];
  const isCounted = terms[place - 1]?.isNumber === true && ((numericKinds[place] as number) & COUNTED) !== 0;
  if (isCounted && term?.isNumber === false) return false;
  return isContent(context, place) && (!isMatched[place] || term?.isCapitalized === true || term?.isNumber === true);
}

/** `US` is no stop word, though "us" is. */
function isContent({ terms }: SpanContext, place: number): boolean {
  const term = terms[place];
  return term !== undefined && (!term.isStopWord || term.isAcronym);
}

function saysMore({ search, matched }: SpanContext, from: number, to: number): boolean {
  const { type } = search.query;
  return type === 'definition' || type === 'other' || between(matched, from, to) < to - from;
}
