import type { Span } from '../../text/span.ts';
import model from '../models/answer-span.json' with { type: 'json' };
import type { QuestionType } from '../question/question-type.ts';
import { askedForBy } from '../ranking/evidence-features.ts';
import type { Search } from '../search/search.ts';
import { asksForSeveral, withList } from './answer-list.ts';
import { candidateSpans, type TermRange } from './candidate-spans.ts';
import { between, type SpanContext, spanContext } from './span-context.ts';
import { createSpanScorer, type SpanScorer } from './span-scorer.ts';

/** A reason or a way of doing something takes a whole clause; and without a question word it is not known what is asked for. */
const NEVER_NAMED: ReadonlySet<QuestionType> = new Set(['why', 'how', 'other']);

/** A span is named if its chance to be the answer, should one of the sentence's spans be, is at least this. */
const NAMED_FROM = 0.13;

/** In terms. Of a page without a full stop, none of a hundred thousand spans stands out, and to look at them all takes seconds. */
const LONGEST = 10_000;

const learned = createSpanScorer(model);

/**
 * The words of a sentence that answer a question: undefined where none clearly do. A log-linear model over the sentence's spans,
 * whose weights are learned offline: see `npm run train`.
 * @returns offsets into the sentence: whole words, and the signs of a number
 */
export function findAnswer(search: Search, sentence: number, scorer: SpanScorer = learned): Span | undefined {
  const isTooLong = search.index.read(sentence).terms.length > LONGEST;
  if (NEVER_NAMED.has(search.query.type) || isTooLong) return undefined;
  const context = spanContext(search, sentence);
  const spans = candidateSpans(context);
  const values = valuesAskedFor(context, sentence);
  const scores = withValuesFirst(scorer(context, spans), spans, values);
  const best = placeOfMost(scores);
  const chance = chanceOf(best, scores);
  const found = spans[best];
  const span = found && named(context, found);
  const first = span && context.terms[span.from];
  const last = span && context.terms[span.to - 1];
  // What is measured has but one value there.
  const isPlain = search.query.dimension !== undefined && values.wanted.length === 1;
  if ((chance < NAMED_FROM && !isPlain) || !first || !last) return undefined;
  return withSigns(search.index.sentences[sentence]?.text ?? '', { start: first.start, end: last.end });
}

/** Of these a value tells: « deux ans » is no price. */
const OF_VALUES: ReadonlySet<QuestionType> = new Set(['when', 'quantity']);

/** The values of a sentence that a question of when or how much asks for, and its years that count nothing. */
interface Values {
  readonly wanted: readonly TermRange[];
  readonly years: readonly TermRange[];
}

/** Of how much those that count the noun asked for, where there is one. */
function valuesAskedFor(context: SpanContext, sentence: number): Values {
  const { query, index } = context.search;
  if (!OF_VALUES.has(query.type)) return { wanted: [], years: [] };
  const analyzed = index.read(sentence);
  const isAskedFor = askedForBy(query, analyzed, index.lang);
  const isQuantity = query.type === 'quantity';
  const asked = analyzed.evidence.filter((part) => isAskedFor?.(part));
  // A year may be a number, too, but the number of nothing.
  const years = asked.filter(({ kind }) => isQuantity && kind === 'year');
  const values = asked.filter((part) => !years.includes(part));
  const counting = isQuantity ? values.filter((value) => countsNoun(value, context)) : [];
  return { wanted: counting.length > 0 ? counting : values, years };
}

/** The scores, of which only spans with a value that is asked for keep theirs, where the sentence has such a value. */
function withValuesFirst(
  scores: readonly number[],
  spans: readonly TermRange[],
  { wanted, years }: Values,
): readonly number[] {
  const has = spans.map((span) => overlapsAny(span, wanted) && !overlapsAny(span, years));
  return has.includes(true) ? scores.map((score, i) => (has[i] ? score : Number.NEGATIVE_INFINITY)) : scores;
}

const overlapsAny = ({ from, to }: TermRange, others: readonly TermRange[]): boolean =>
  others.some((other) => other.from < to && other.to > from);

/** « 307 marches », « 25 millions de marches »; but what the question says itself is no answer: « Combien … en 2019 ? ». */
const countsNoun = ({ from, to }: TermRange, { heads, isMatched, terms }: SpanContext): boolean =>
  !isMatched[from] && between(heads, from + 1, Math.min(to + 2, terms.length)) > 0;

/** What is named of a span: the list that it is an item of, where several things are asked for; of an amount the number. */
function named(context: SpanContext, found: TermRange): TermRange {
  const { query } = context.search;
  if (context.terms[found.from]?.isCapitalized && asksForSeveral(query)) return withList(context, found);
  return query.type === 'quantity' ? withoutCounted(context, found) : found;
}

/** Without what the question counts itself at its end: of « 300 tonnes » the number, where it asks how many tonnes. */
function withoutCounted({ isMatched, terms }: SpanContext, { from, to }: TermRange): TermRange {
  let end = to;
  while (end > from + 1 && (isMatched[end - 1] || terms[end - 1]?.isStopWord)) end -= 1;
  return { from, to: end };
}

function placeOfMost(scores: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < scores.length; i++) if ((scores[i] as number) > (scores[best] as number)) best = i;
  return best;
}

/** By the softmax of the scores. */
function chanceOf(place: number, scores: readonly number[]): number {
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - (scores[place] as number));
  return 1 / sum;
}

/** "$40", « 60 % ». */
function withSigns(text: string, { start, end }: Span): Span {
  const before = /^\p{Nd}/u.test(text.slice(start))
    ? /[$€£¥]\p{Zs}?$/u.exec(text.slice(Math.max(0, start - 2), start))
    : null;
  const after = /\p{Nd}$/u.test(text.slice(start, end)) ? /^\p{Zs}?[%٪‰°$€£¥]/u.exec(text.slice(end, end + 2)) : null;
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}
