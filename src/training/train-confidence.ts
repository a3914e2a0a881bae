import { type ConfidenceModel, FURTHEST, sigmoid } from '../qa/confidence/confidence.ts';
import { type ConfidenceInput, type ConfidenceInputs, confidenceInputs } from '../qa/confidence/confidence-inputs.ts';
import { namesIn, valuesIn } from '../qa/confidence/named-values.ts';
import { parseQuery } from '../qa/question/query.ts';
import { createNetwork } from '../qa/ranking/network.ts';
import { rank } from '../qa/ranking/ranker.ts';
import { type Presence, search } from '../qa/search/search.ts';
import type { HeldOutRankers } from './cross-validate.ts';
import { rounded, trainNetwork } from './network.ts';
import { calibrate } from './platt.ts';
import { isRight, type TrainingQuestion } from './questions.ts';

export interface ConfidenceExample {
  readonly asked: TrainingQuestion;
  readonly inputs: ConfidenceInputs;
  /** Whether the first sentence answers. */
  readonly isHit: boolean;
}

export function confidenceExamples(
  questions: readonly TrainingQuestion[],
  presence: Presence,
  rankerFor: HeldOutRankers,
): ConfidenceExample[] {
  return questions.flatMap((asked) => {
    const found = search(parseQuery(asked.question, asked.index), asked.index, presence);
    const [first, ...others] = rank(found, rankerFor(asked.group));
    if (!first) return [];
    const inputs = confidenceInputs(found, [first, ...others]);
    return [{ asked, inputs, isHit: asked.kind === 'answerable' && isRight(asked, first.sentence) }];
  });
}

/** A wrong quote from an article that answers is worth showing more than one from an article that does not. */
const MISS_TARGET = 0.7;
/** Unanswerable questions made to mislead are rare in life; borrowed ones cost more good answers than others. */
const SEPARATING = { answerable: 1, unanswerable: 0.06, 'off-topic': 0.8, borrowed: 0.1 } as const;
/** People ask mostly what an article answers. */
const CALIBRATING = { answerable: 1, unanswerable: 0, 'off-topic': 0.2, borrowed: 0 } as const;

const DESCENT = { units: 8, epochs: 20, batch: 32, rate: 0.005, decay: 0.03, furthest: FURTHEST } as const;

/** Learns to tell questions that the article answers from others, then what chance of a right first sentence that means. */
export function trainConfidence(examples: readonly ConfidenceExample[]): ConfidenceModel {
  const model = learnToSeparate(examples);
  const logitOf = createNetwork(model, FURTHEST);
  const { slope, offset } = calibrate(
    examples.map(({ asked, inputs, isHit }) => ({
      logit: logitOf(valuesIn(inputs)),
      isHit,
      weight: CALIBRATING[asked.kind],
    })),
  );
  return scaled(model, slope, offset);
}

/** The network whose output is so many times as great, and so much greater. */
function scaled({ inputs, hidden, output, bias }: ConfidenceModel, slope: number, offset: number): ConfidenceModel {
  const names = Object.keys(inputs) as ConfidenceInput[];
  const scaledRow = ([mean = 0, deviation = 1, direct = 0, ...units]: readonly number[]) => [
    mean,
    deviation,
    rounded(slope * direct),
    ...units,
  ];
  return {
    inputs: Object.fromEntries(
      names.map((name) => [name, scaledRow(inputs[name])]),
    ) as unknown as ConfidenceModel['inputs'],
    hidden,
    output: output.map((weight) => rounded(slope * weight)),
    bias: rounded(slope * bias + offset),
  };
}

function learnToSeparate(examples: readonly ConfidenceExample[]): ConfidenceModel {
  const cases = examples.map(({ asked, inputs, isHit }) => ({
    rows: [Float64Array.from(valuesIn(inputs))],
    target: asked.kind !== 'answerable' ? 0 : isHit ? 1 : MISS_TARGET,
    weight: SEPARATING[asked.kind],
  }));
  return trainNetwork(cases, namesIn(examples[0]?.inputs ?? []), slopesOf, DESCENT);
}

/** Of cross-entropy. */
const slopesOf = ({ target, weight }: { target: number; weight: number }, [score = 0]: readonly number[]): number[] => [
  weight * (sigmoid(score) - target),
];
