/** Means and standard deviations of each column, to make inputs comparable while weights are learned. */
export interface Scale {
  readonly means: Float64Array;
  readonly deviations: Float64Array;
}

/** What hardly varies is not blown up. */
const MIN_DEVIATION = 0.1;

/** @param rows all as long as the first */
export function scaleOf(rows: readonly Float64Array[]): Scale {
  const width = rows[0]?.length ?? 0;
  const means = new Float64Array(width);
  const squares = new Float64Array(width);
  for (const row of rows) {
    row.forEach((value, i) => {
      means[i] = (means[i] as number) + value / rows.length;
      squares[i] = (squares[i] as number) + (value * value) / rows.length;
    });
  }
  const deviations = squares.map((square, i) =>
    Math.max(MIN_DEVIATION, Math.sqrt(Math.max(0, square - (means[i] as number) ** 2))),
  );
  return { means, deviations };
}

/** @param furthest how many deviations a value is followed from its mean */
export const standardize = (
  row: Float64Array,
  { means, deviations }: Scale,
  furthest = Number.POSITIVE_INFINITY,
): Float64Array =>
  row.map((value, i) =>
    Math.max(-furthest, Math.min(furthest, (value - (means[i] as number)) / (deviations[i] as number))),
  );

/** Weights of standardized inputs as weights of the inputs themselves, but for what they add up to at 0. */
export const unscale = (weights: Float64Array, { deviations }: Scale): Float64Array =>
  weights.map((weight, i) => weight / (deviations[i] as number));
