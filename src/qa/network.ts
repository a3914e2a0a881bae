import type { NamedValues } from './named-values.ts';

/**
 * A neural network of one output and one hidden layer of a few tanh units. The inputs also go to the output directly, so the units
 * only learn what is not linear.
 */
export interface NetworkModel<Name extends string = string> {
  /** Each input's mean and standard deviation, its weight for the output, and its weight for each hidden unit. */
  readonly inputs: Readonly<Record<Name, readonly number[]>>;
  /** Biases of the hidden units, their weights for the output, and the output's bias. */
  readonly hidden: readonly number[];
  readonly output: readonly number[];
  readonly bias: number;
}

/** The output for the values of all inputs. */
export type Network = (values: NamedValues) => number;

/** @param furthest how many standard deviations an input is followed from its mean */
export function createNetwork(
  { inputs, hidden, output, bias }: NetworkModel,
  furthest = Number.POSITIVE_INFINITY,
): Network {
  const rows = new Map(Object.entries(inputs).map(([name, row]) => [name, Float64Array.from(row)]));
  const units = new Float64Array(hidden.length);
  return (values) => {
    units.set(hidden);
    let sum = bias;
    for (const group of values) {
      for (const name in group) {
        const row = rows.get(name) as Float64Array;
        const value = ((group[name] as number) - (row[0] as number)) / (row[1] as number);
        const input = Math.max(-furthest, Math.min(furthest, value));
        sum += (row[2] as number) * input;
        for (let u = 0; u < units.length; u++) units[u] = (units[u] as number) + (row[u + 3] as number) * input;
      }
    }
    for (let u = 0; u < units.length; u++) sum += (output[u] as number) * Math.tanh(units[u] as number);
    return sum;
  };
}
