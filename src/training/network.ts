import { sigmoid } from '../qa/confidence.ts';
import { Adam } from './adam.ts';
import { createRandom, shuffle } from './random.ts';

export interface Case {
  readonly inputs: Float64Array;
  /** What the network should say, 0..1. */
  readonly target: number;
  /** How much the case counts. */
  readonly weight: number;
}

/** One hidden layer: `weights` has a row of inputs for each hidden unit. */
export interface Network {
  readonly weights: readonly Float64Array[];
  readonly hidden: Float64Array;
  readonly output: Float64Array;
  readonly bias: number;
}

const UNITS = 8;
const EPOCHS = 20;
const BATCH = 32;
const RATE = 0.005;
const DECAY = 0.03;
/** How far from 0 weights begin, so that no two units are alike. */
const SPREAD = { inputs: 0.2, output: 0.3 } as const;

/** Learns a network of tanh units with a logistic output by cross-entropy. Deterministic. @param cases standardized */
export function trainNetwork(cases: readonly Case[]): Network {
  const width = (cases[0]?.inputs.length ?? 0) + 1;
  const random = createRandom(2);
  const between = (spread: number) => (2 * random() - 1) * spread;
  // A row for each unit, its bias last; then the output's weights and its bias.
  const parameters = new Float64Array(UNITS * width + UNITS + 1);
  for (let i = 0; i < parameters.length - 1; i++) {
    parameters[i] = between(i < UNITS * width ? SPREAD.inputs : SPREAD.output);
  }
  const adam = new Adam(parameters, { steps: EPOCHS * Math.ceil(cases.length / BATCH), rate: RATE, decay: DECAY });
  const shuffled = [...cases];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(shuffled, random);
    for (let from = 0; from < shuffled.length; from += BATCH) {
      const gradient = new Float64Array(parameters.length);
      for (const one of shuffled.slice(from, from + BATCH)) addGradient(one, parameters, gradient);
      adam.update(gradient);
    }
  }
  return toNetwork(parameters, width);
}

function addGradient({ inputs, target, weight }: Case, parameters: Float64Array, gradient: Float64Array): void {
  const width = inputs.length + 1;
  const outputAt = UNITS * width;
  const units = activations(inputs, parameters);
  const logit = units.reduce(
    (sum, unit, u) => sum + unit * at(parameters, outputAt + u),
    at(parameters, outputAt + UNITS),
  );
  const pull = (weight * (sigmoid(logit) - target)) / BATCH;
  gradient[outputAt + UNITS] = at(gradient, outputAt + UNITS) + pull;
  units.forEach((unit, u) => {
    gradient[outputAt + u] = at(gradient, outputAt + u) + pull * unit;
    const slope = pull * at(parameters, outputAt + u) * (1 - unit * unit);
    const row = u * width;
    for (let i = 0; i < inputs.length; i++) gradient[row + i] = at(gradient, row + i) + slope * at(inputs, i);
    gradient[row + inputs.length] = at(gradient, row + inputs.length) + slope;
  });
}

function activations(inputs: Float64Array, parameters: Float64Array): number[] {
  const width = inputs.length + 1;
  return Array.from({ length: UNITS }, (_, u) => {
    let sum = at(parameters, u * width + inputs.length);
    for (let i = 0; i < inputs.length; i++) sum += at(parameters, u * width + i) * at(inputs, i);
    return Math.tanh(sum);
  });
}

function toNetwork(parameters: Float64Array, width: number): Network {
  const rows = Array.from({ length: UNITS }, (_, u) => parameters.slice(u * width, (u + 1) * width));
  const rest = parameters.slice(UNITS * width);
  return {
    weights: rows.map((row) => row.slice(0, -1)),
    hidden: Float64Array.from(rows, (row) => at(row, width - 1)),
    output: rest.slice(0, UNITS),
    bias: at(rest, UNITS),
  };
}

const at = (array: Float64Array, index: number): number => array[index] as number;
