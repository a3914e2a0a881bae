import type { TermRange } from './candidate-spans.ts';
import type { SpanContext } from './span-context.ts';
import { FIELD_NAMES, fieldsIn, SPAN_TEMPLATES, type SpanField, type SpanPart } from './span-features.ts';

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
  const question = createNumberer('question', values);
  const beginning = createNumberer('beginning', values);
  const end = createNumberer('end', values);
  const whole = createNumberer('span', values);
  return (context, spans) => {
    const numbers = new Int32Array(FIELD_NAMES.length + 1);
    question(numbers, context, 0, 0);
    let begun = -1;
    return spans.map(({ from, to }) => {
      if (from !== begun) beginning(numbers, context, from, to);
      begun = from;
      end(numbers, context, from, to);
      whole(numbers, context, from, to);
      return sumOf(tables, numbers);
    });
  };
}

/** A field of one value: what a template of fewer than three fields has for the others. */
const NO_FIELD = FIELD_NAMES.length;
/** The number of a value that no weight is for. */
const NO_VALUE = 0;

type ValueNumbers = ReadonlyMap<SpanField, ReadonlyMap<string, number>>;

/** Numbers the values that have weights, from 1, for each field. */
function numberValues(weights: SpanWeights): ValueNumbers {
  const numbers = new Map(FIELD_NAMES.map((field) => [field, new Map<string, number>()]));
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

/** Puts the numbers of the values that the fields of a part have for a span at the fields' places. */
type Numberer = (numbers: Int32Array, context: SpanContext, from: number, to: number) => void;

function createNumberer(part: SpanPart, values: ValueNumbers): Numberer {
  const fields = fieldsIn(part).map(([name, field]) => ({
    place: FIELD_NAMES.indexOf(name),
    field,
    known: values.get(name),
  }));
  return (numbers, context, from, to) => {
    for (const { place, field, known } of fields) {
      numbers[place] = known?.get(field(context, from, to)) ?? NO_VALUE;
    }
  };
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
  const [first = NO_FIELD, second = NO_FIELD, third = NO_FIELD] = fields.map((field) => FIELD_NAMES.indexOf(field));
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
