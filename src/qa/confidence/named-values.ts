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

/** In the order of the names. */
export const valuesIn = (groups: NamedValues): number[] => groups.flatMap((group) => Object.values(group));
