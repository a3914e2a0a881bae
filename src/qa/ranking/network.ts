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

/** The output for the values of all inputs, in the order of the model's. */
export type Network = (values: ArrayLike<number>) => number;

/** @param furthest how many standard deviations an input is followed from its mean */
export function createNetwork(
  { inputs, hidden, output, bias }: NetworkModel,
  furthest = Number.POSITIVE_INFINITY,
): Network {
  const rows = Object.values<readonly number[]>(inputs).map((row) => Float64Array.from(row));
  const units = new Float64Array(hidden.length);
  return (values) => {
    units.set(hidden);
    // Added to a number: V8 boxed each sum of a loop that began with a value it knew no type of.
    let sum = 0 + bias;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as Float64Array;
      const value = ((values[i] as number) - (row[0] as number)) / (row[1] as number);
      const input = Math.max(-furthest, Math.min(furthest, value));
      sum += (row[2] as number) * input;
      for (let u = 0; u < units.length; u++) units[u] = (units[u] as number) + (row[u + 3] as number) * input;
    }
    for (let u = 0; u < units.length; u++) sum += (output[u] as number) * Math.tanh(units[u] as number);
    return sum;
  };
}
