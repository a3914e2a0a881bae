import type { TermRange } from './candidate-spans.ts';
import type { SpanContext } from './span-context.ts';
import {
  fieldsOfBeginning,
  fieldsOfEnd,
  fieldsOfQuestion,
  fieldsOfSpan,
  SPAN_FIELDS,
  SPAN_TEMPLATES,
  type SpanField,
} from './span-features.ts';

/** Weights of the features of each template, by the values of its fields joined by spaces. */
type SpanWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What is learned of spans. */
export interface SpanModel {
  readonly weights: SpanWeights;
}

/** Scores spans of a sentence: the difference of two is the logarithm of how much likelier the one answers. */
export type SpanScorer = (context: SpanContext, spans: readonly TermRange[]) => number[];

/** Looks weights up by numbers, not by names: a sentence has some two thousand features. */
export function createSpanScorer({ weights }: SpanModel): SpanScorer {
  const values = numberValues(weights);
  const tables = SPAN_TEMPLATES.map((template) => createTable(template, weights[template] ?? {}, values));
  const parts = {
    question: createNumberer(SPAN_FIELDS.question, values),
    beginning: createNumberer(SPAN_FIELDS.beginning, values),
    end: createNumberer(SPAN_FIELDS.end, values),
    span: createNumberer(SPAN_FIELDS.span, values),
  };
  return (context, spans) => {
    const numbers = new Int32Array(FIELDS.length + 1);
    const beginnings = context.terms.map((_, from) => parts.beginning(fieldsOfBeginning(context, from)));
    const ends = context.terms.map((_, last) => parts.end(fieldsOfEnd(context, last + 1)));
    numbers.set(parts.question(fieldsOfQuestion(context)), AT.question);
    return spans.map((span) => {
      numbers.set(beginnings[span.from] ?? [], AT.beginning);
      numbers.set(ends[span.to - 1] ?? [], AT.end);
      numbers.set(parts.span(fieldsOfSpan(context, span)), AT.span);
      return sumOf(tables, numbers);
    });
  };
}

/** All fields, in the order in which the numbers of their values stand. */
const FIELDS: readonly SpanField[] = Object.values(SPAN_FIELDS).flat();
const AT = {
  question: FIELDS.indexOf(SPAN_FIELDS.question[0]),
  beginning: FIELDS.indexOf(SPAN_FIELDS.beginning[0]),
  end: FIELDS.indexOf(SPAN_FIELDS.end[0]),
  span: FIELDS.indexOf(SPAN_FIELDS.span[0]),
} as const;
/** A field of one value: what a template of fewer than three fields has for the others. */
const NO_FIELD = FIELDS.length;
/** The number of a value that no weight is for. */
const NO_VALUE = 0;

type ValueNumbers = ReadonlyMap<SpanField, ReadonlyMap<string, number>>;

/** Numbers the values that have weights, from 1, for each field. */
function numberValues(weights: SpanWeights): ValueNumbers {
  const numbers = new Map(FIELDS.map((field) => [field, new Map<string, number>()]));
  for (const template of SPAN_TEMPLATES) {
    const fields = fieldsOfTemplate(template);
    for (const name of Object.keys(weights[template] ?? {})) {
      name.split(' ').forEach((value, i) => {
        const known = numbers.get(fields[i] as SpanField);
        if (known && !known.has(value)) known.set(value, known.size + 1);
      });
    }
  }
  return numbers;
}

/** Reads the values of a few fields into their numbers. */
function createNumberer<F extends SpanField>(fields: readonly F[], values: ValueNumbers) {
  const known = fields.map((field) => values.get(field));
  return (part: Readonly<Record<F, string>>) => fields.map((field, i) => known[i]?.get(part[field]) ?? NO_VALUE);
}

/** The weights of a template by the numbers of its fields' values. */
interface Table {
  /** Places of its fields. */
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly secondSize: number;
  readonly thirdSize: number;
  readonly weights: Float32Array;
}

function createTable(template: string, weights: Readonly<Record<string, number>>, values: ValueNumbers): Table {
  const fields = fieldsOfTemplate(template);
  const sizeOf = (field: SpanField) => (values.get(field)?.size ?? 0) + 1;
  const numberOf = (field: SpanField | undefined, value: string) =>
    (field && values.get(field)?.get(value)) ?? NO_VALUE;
  const [first = NO_FIELD, second = NO_FIELD, third = NO_FIELD] = fields.map((field) => FIELDS.indexOf(field));
  const [firstSize = 1, secondSize = 1, thirdSize = 1] = fields.map(sizeOf);
  const table = new Float32Array(firstSize * secondSize * thirdSize);
  for (const [name, weight] of Object.entries(weights)) {
    const [a = 0, b = 0, c = 0] = name.split(' ').map((value, i) => numberOf(fields[i], value));
    table[(a * secondSize + b) * thirdSize + c] = weight;
  }
  return { first, second, third, secondSize, thirdSize, weights: table };
}

const fieldsOfTemplate = (template: string) => template.split(' ') as SpanField[];

function sumOf(tables: readonly Table[], numbers: Int32Array): number {
  let sum = 0;
  for (const { first, second, third, secondSize, thirdSize, weights } of tables) {
    const row = (numbers[first] as number) * secondSize + (numbers[second] as number);
    sum += weights[row * thirdSize + (numbers[third] as number)] as number;
  }
  return sum;
}
