/**
 * Named numbers in groups of a few. They are never put together in one object: V8 makes a dictionary of an object that is given more
 * than some dozen names one after the other, and that took longer than to compute the numbers.
 */
export type NamedValues = readonly Readonly<Record<string, number>>[];

/** The names in all groups. */
export type NameIn<Groups extends NamedValues> = NameOf<Groups[number]>;

type NameOf<Group> = Group extends unknown ? keyof Group & string : never;

export const namesIn = <Groups extends NamedValues>(groups: Groups): NameIn<Groups>[] =>
  groups.flatMap((group) => Object.keys(group) as NameIn<Groups>[]);

/** A number by each name; read from an object by changing names, V8 would box each. */
export type Weights<Name extends string = string> = ReadonlyMap<Name, number>;

export const weightsOf = <Name extends string>(weights: Readonly<Record<Name, number>>): Weights<Name> =>
  new Map(Object.entries(weights) as [Name, number][]);

/** The sum of all values, each times the weight of its name. */
export function weightedSum(groups: NamedValues, weights: Weights): number {
  let sum = 0;
  // Without making lists of them: this runs for each sentence.
  for (const group of groups) {
    for (const name in group) sum += (weights.get(name) as number) * (group[name] as number);
  }
  return sum;
}

/** In the order of the names. */
export const valuesIn = (groups: NamedValues): number[] => groups.flatMap((group) => Object.values(group));
