import { type ConfidenceModel, logit, standardize } from '../qa/confidence.ts';
import { type ConfidenceInputs, confidenceInputs } from '../qa/confidence-inputs.ts';
import { namesIn, valuesIn, weightsOf } from '../qa/named-values.ts';
import { parseQuery } from '../qa/query.ts';
import { type RankerModel, rank } from '../qa/ranker.ts';
import { search } from '../qa/search.ts';
import { trainNetwork } from './network.ts';
import { calibrate } from './platt.ts';
import { isRight, type TrainingQuestion } from './questions.ts';
import { type Scale, scaleOf } from './scale.ts';

export interface ConfidenceExample {
  readonly asked: TrainingQuestion;
  readonly inputs: ConfidenceInputs;
  /** Whether the first sentence answers. */
  readonly isHit: boolean;
}

export function confidenceExamples(
  questions: readonly TrainingQuestion[],
  { presence, weights }: RankerModel,
): ConfidenceExample[] {
  const byName = weightsOf(weights);
  return questions.flatMap((asked) => {
    const found = search(parseQuery(asked.question, asked.index), asked.index, presence);
    const [first, ...others] = rank(found, byName);
    if (!first) return [];
    const inputs = confidenceInputs(found, [first, ...others]);
    return [{ asked, inputs, isHit: asked.kind === 'answerable' && isRight(asked, first.sentence) }];
  });
}

/** A wrong quote from an article that answers is worth showing more than one from an article that does not. */
const MISS_TARGET = 0.7;
/** Unanswerable questions made to mislead are rare in life. */
const SEPARATING = { answerable: 1, unanswerable: 0.06, 'off-topic': 0.6 } as const;
/** People ask mostly what an article answers. */
const CALIBRATING = { answerable: 1, unanswerable: 0, 'off-topic': 0.2 } as const;

/** Learns to tell questions that the article answers from others, then what chance of a right first sentence that means. */
export function trainConfidence(examples: readonly ConfidenceExample[]): ConfidenceModel {
  const model = learnToSeparate(examples);
  const { slope, offset } = calibrate(
    examples.map(({ asked, inputs, isHit }) => ({
      logit: logit(inputs, model),
      isHit,
      weight: CALIBRATING[asked.kind],
    })),
  );
  return {
    ...model,
    output: model.output.map((weight) => rounded(slope * weight)),
    bias: rounded(slope * model.bias + offset),
  };
}

function learnToSeparate(examples: readonly ConfidenceExample[]): ConfidenceModel {
  const rows = examples.map(({ inputs }) => Float64Array.from(valuesIn(inputs)));
  const scale = scaleOf(rows);
  const network = trainNetwork(
    examples.map(({ asked, isHit }, i) => ({
      inputs: (rows[i] as Float64Array).map((value, k) => standardize(value, ...scaleAt(scale, k))),
      target: asked.kind !== 'answerable' ? 0 : isHit ? 1 : MISS_TARGET,
      weight: SEPARATING[asked.kind],
    })),
  );
  const names = namesIn(examples[0]?.inputs ?? []);
  const rowOf = (i: number) => [...scaleAt(scale, i), ...network.weights.map((weights) => weights[i] as number)];
  return {
    inputs: Object.fromEntries(
      names.map((name, i) => [name, rowOf(i).map(rounded)]),
    ) as unknown as ConfidenceModel['inputs'],
    hidden: Array.from(network.hidden, rounded),
    output: Array.from(network.output),
    bias: network.bias,
  };
}

const scaleAt = ({ means, deviations }: Scale, i: number): [number, number] => [
  means[i] as number,
  deviations[i] as number,
];

const rounded = (value: number): number => Number(value.toPrecision(3));
