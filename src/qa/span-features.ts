import type { TermRange } from './candidate-spans.ts';
import { between, FAR, NUMERIC_KINDS, type SpanContext, spanKey } from './span-context.ts';

/**
 * A feature of a span is the values of a few fields together, as in a conditional random field's feature templates: of
 * `type length`, "who 2". No value is a content word.
 */
export const SPAN_TEMPLATES = [
  'type numeric capitals',
  'type length',
  'type numeric capitals length',
  'length edges',
  'type edges',
  'type before',
  'type after',
  'before numeric capitals',
  'after capitals',
  'before',
  'after',
  'before2 before',
  'type left',
  'type right',
  'nearest',
  'type overlap',
  'overlap length',
  'type side',
  'commas length',
  'stops length',
  'type kinds',
  'kinds',
  'cutBefore',
  'cutAfter',
  'title',
  'type title',
  'rarity',
  'type head',
  'type first last',
  'lang first last',
  'lang type length',
  'lang length',
] as const;

/** Fields of a span, by what they depend on. */
export const SPAN_FIELDS = {
  question: ['lang', 'type'],
  beginning: ['before', 'before2', 'left', 'cutBefore', 'rarity', 'first'],
  end: ['after', 'right', 'cutAfter', 'last'],
  span: [
    'length',
    'numeric',
    'capitals',
    'kinds',
    'edges',
    'nearest',
    'side',
    'overlap',
    'commas',
    'stops',
    'title',
    'head',
  ],
} as const;

type Part = keyof typeof SPAN_FIELDS;
export type SpanField = (typeof SPAN_FIELDS)[Part][number];
/** One without a value is the empty string, and makes no feature. */
type Fields<P extends Part> = Readonly<Record<(typeof SPAN_FIELDS)[P][number], string>>;

export function fieldsOf(context: SpanContext, span: TermRange): Fields<Part> {
  return Object.assign(
    fieldsOfSpan(context, span),
    fieldsOfQuestion(context),
    fieldsOfBeginning(context, span.from),
    fieldsOfEnd(context, span.to),
  );
}

export function fieldsOfQuestion({ search }: SpanContext): Fields<'question'> {
  return { lang: search.index.lang, type: search.query.type };
}

export function fieldsOfBeginning(context: SpanContext, from: number): Fields<'beginning'> {
  return {
    before: classOf(context, from - 1),
    before2: classOf(context, from - 2),
    left: distanceOf(context.fromLeft[from] ?? FAR),
    cutBefore: cutBefore(context, from),
    rarity: rarityOf(context, from),
    first: kindOf(context, from),
  };
}

export function fieldsOfEnd(context: SpanContext, to: number): Fields<'end'> {
  return {
    after: classOf(context, to),
    right: distanceOf(context.fromRight[to - 1] ?? FAR),
    cutAfter: cutAfter(context, to),
    last: kindOf(context, to - 1),
  };
}

export function fieldsOfSpan(context: SpanContext, { from, to }: TermRange): Fields<'span'> {
  const { fromLeft, fromRight, matched, commas, stopWords, titleWords } = context;
  return {
    length: lengthOf(to - from),
    numeric: numericOf(context, from, to),
    capitals: capitalsOf(context, from, to),
    kinds: context.exactKinds.get(spanKey(from, to)) ?? '',
    edges: edgesOf(isEdge(context, from), isEdge(context, to)),
    nearest: distanceOf(Math.min(fromLeft[from] as number, fromRight[to - 1] as number)),
    side: sideOf(context, from, to),
    overlap: upTo3(between(matched, from, to)),
    commas: upTo3(between(commas, from + 1, to)),
    stops: upTo3(between(stopWords, from, to)),
    title: between(titleWords, from, to) > 0 ? 'yes' : '',
    head: headOf(context, from, to),
  };
}

const SMALL = ['0', '1', '2', '3+'] as const;

function upTo3(count: number): string {
  return SMALL[Math.min(3, count)] as string;
}

function lengthOf(terms: number): string {
  if (terms <= 2) return upTo3(terms);
  if (terms === 3) return '3';
  return terms <= 5 ? '4-5' : '6+';
}

function distanceOf(terms: number): string {
  if (terms <= 2) return upTo3(terms);
  if (terms <= 4) return '3-4';
  if (terms <= 7) return '5-7';
  return terms <= 12 ? '8-12' : 'far';
}

function edgesOf(isBeginning: boolean, isEnd: boolean): string {
  if (isBeginning) return isEnd ? 'both' : 'beginning';
  return isEnd ? 'end' : 'none';
}

/** What its numbers are, by the one that tells most. */
function numericOf({ numericKinds }: SpanContext, from: number, to: number): string {
  let kinds = 0;
  for (let place = from; place < to; place++) kinds |= numericKinds[place] as number;
  if (kinds === 0) return 'none';
  if ((kinds & 3) === 3) return 'full-date';
  return NUMERIC_KINDS[31 - Math.clz32(kinds & -kinds)] as string;
}

function capitalsOf({ capitals, stopWords }: SpanContext, from: number, to: number): string {
  const count = between(capitals, from, to);
  if (count === 0) return 'lower';
  if (to === 1) return 'first';
  return count === to - from - between(stopWords, from, to) ? 'all' : 'some';
}

/** A neighbour: a stop word is itself, a content word its kind. */
function classOf({ terms, isMatched }: SpanContext, place: number): string {
  const term = terms[place];
  if (!term) return place < 0 ? '^' : '$';
  if (term.isStopWord) return term.word;
  if (isMatched[place]) return '<asked>';
  if (term.isNumber) return '<number>';
  return term.isCapitalized ? '<name>' : '<word>';
}

/** What a content word is. */
function kindOf({ terms, isMatched, numericKinds }: SpanContext, place: number): string {
  if (numericKinds[place]) return 'number';
  if (isMatched[place]) return 'asked';
  return terms[place]?.isCapitalized ? 'name' : 'word';
}

/** Whether a comma or a stronger mark stands at a place, or the sentence begins or ends there. */
function isEdge({ gaps }: SpanContext, place: number): boolean {
  const gap = gaps[place];
  return place === 0 || place === gaps.length - 1 || gap === 'comma' || gap === 'break';
}

/** What the span takes the end of, and leaves the beginning. */
function cutBefore({ terms, gaps }: SpanContext, from: number): string {
  const before = terms[from - 1];
  const first = terms[from];
  if (!before || !first) return '';
  if (before.isNumber && !first.isNumber) return 'number';
  const isName = before.isCapitalized && !before.isStopWord && first.isCapitalized;
  return isName && gaps[from] === 'attached' ? 'name' : '';
}

/** What the span takes the beginning of, and leaves the end. */
function cutAfter({ terms, gaps }: SpanContext, to: number): string {
  const last = terms[to - 1];
  const after = terms[to];
  if (!after || !last || after.isStopWord || gaps[to] === 'comma' || gaps[to] === 'break') return '';
  if (last.isNumber) return after.isNumber ? 'numbers' : 'number';
  return last.isCapitalized && after.isCapitalized && gaps[to] === 'attached' ? 'name' : '';
}

function sideOf({ firstMatch, lastMatch }: SpanContext, from: number, to: number): string {
  if (from > lastMatch) return 'after';
  return to <= firstMatch ? 'before' : 'between';
}

/** In how many of the sentences its first term stands. */
function rarityOf({ ids, search: { index } }: SpanContext, from: number): string {
  const share = index.vocabulary.sentenceFrequency(ids[from] as number) / index.sentences.length;
  if (share < 0.02) return 'rare';
  if (share < 0.08) return 'seldom';
  return share < 0.2 ? 'common' : 'frequent';
}

/** Where the noun is that the question asks for. */
function headOf({ heads }: SpanContext, from: number, to: number): string {
  if (between(heads, from, to) > 0) return 'inside';
  if (between(heads, from - 2, from) > 0) return 'before';
  return between(heads, to, to + 1) > 0 ? 'after' : '';
}
