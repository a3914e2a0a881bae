import { NUMERIC_KINDS, spanKey } from '../index/sentence-layout.ts';
import type { TermRange } from './candidate-spans.ts';
import { between, FAR, type SpanContext } from './span-context.ts';

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
  'type numeric head',
  'type first last',
  'lang first last',
  'lang type length',
  'lang length',
] as const;

/** The value of a field for the terms from `from` up to, not including, `to`; the empty string is none, and makes no feature. */
type Field = (context: SpanContext, from: number, to: number) => string;

/** Fields of a span, by what they depend on: the question, where the span begins, where it ends, or both. */
const FIELDS = {
  question: {
    lang: ({ search }) => search.index.lang,
    // What is measured tells more of an answer than that it is how much.
    type: ({ search: { query } }) => query.dimension ?? query.type,
  },
  beginning: {
    before: (context, from) => classOf(context, from - 1),
    before2: (context, from) => classOf(context, from - 2),
    left: ({ fromLeft }, from) => distanceOf(fromLeft[from] ?? FAR),
    cutBefore,
    rarity: rarityOf,
    first: kindOf,
  },
  end: {
    after: (context, _, to) => classOf(context, to),
    right: ({ fromRight }, _, to) => distanceOf(fromRight[to - 1] ?? FAR),
    cutAfter,
    last: (context, _, to) => kindOf(context, to - 1),
  },
  span: {
    length: (_, from, to) => lengthOf(to - from),
    numeric: numericOf,
    capitals: capitalsOf,
    kinds: ({ exactKinds }, from, to) => exactKinds.get(spanKey(from, to)) ?? '',
    edges: (context, from, to) => edgesOf(isEdge(context, from), isEdge(context, to)),
    nearest: ({ fromLeft, fromRight }, from, to) =>
      distanceOf(Math.min(fromLeft[from] as number, fromRight[to - 1] as number)),
    side: sideOf,
    overlap: ({ matched }, from, to) => upTo3(between(matched, from, to)),
    commas: ({ commas }, from, to) => upTo3(between(commas, from + 1, to)),
    stops: ({ stopWords }, from, to) => upTo3(between(stopWords, from, to)),
    title: ({ titleWords }, from, to) => (between(titleWords, from, to) > 0 ? 'yes' : ''),
    head: headOf,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Field>>>>;

type Fields = typeof FIELDS;
export type SpanPart = keyof Fields;
export type SpanField = { [Part in SpanPart]: keyof Fields[Part] }[SpanPart];

/** The fields of one part, in order. */
export const fieldsIn = (part: SpanPart) => Object.entries(FIELDS[part]) as [SpanField, Field][];

const ALL_FIELDS = (Object.keys(FIELDS) as SpanPart[]).flatMap(fieldsIn);
export const FIELD_NAMES: readonly SpanField[] = ALL_FIELDS.map(([name]) => name);

/** The values of all fields. */
export function fieldsOf(context: SpanContext, { from, to }: TermRange): Readonly<Record<SpanField, string>> {
  const values = ALL_FIELDS.map(([name, field]) => [name, field(context, from, to)]);
  return Object.fromEntries(values) as Record<SpanField, string>;
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
function cutAfter({ terms, gaps }: SpanContext, _: number, to: number): string {
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
