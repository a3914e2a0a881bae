/** A number by each name; read from an object by changing names, V8 would box each. */
export type Weights = ReadonlyMap<string, number>;

export const weightsOf = (weights: Readonly<Record<string, number>>): Weights => new Map(Object.entries(weights));

/** The sum of all values, each times the weight of its name. */
export function weightedSum(values: Readonly<Record<string, number>>, weights: Weights): number {
  let sum = 0;
  // Without making a list of them: this runs for each sentence and set.
  for (const name in values) sum += (weights.get(name) as number) * (values[name] as number);
  return sum;
}
