/** Undefined where there is nothing to take the mean of. */
export function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Area under the ROC curve, 0..1: how often a positive scores above a negative, ties counting half (Mann-Whitney U by
 * ranks). 0.5 is chance. Undefined where one of the two is empty.
 */
export function auroc(positives: readonly number[], negatives: readonly number[]): number | undefined {
  if (positives.length === 0 || negatives.length === 0) return undefined;
  const ascending = [...negatives].sort((a, b) => a - b);
  const below = (score: number) => count(ascending, (other) => other < score);
  const notAbove = (score: number) => count(ascending, (other) => other <= score);
  return mean(positives.map((score) => (below(score) + notAbove(score)) / (2 * negatives.length)));
}

/** How many at the beginning fulfil a condition that no later one fulfils again: binary search. */
function count(ascending: readonly number[], holds: (value: number) => boolean): number {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(ascending[middle] as number)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The lowest threshold that refuses a share of the scores, where what is not above it is refused; undefined for no scores. */
export function refusalThreshold(scores: readonly number[], share: number): number | undefined {
  return [...scores].sort((a, b) => a - b)[Math.max(0, Math.ceil(share * scores.length) - 1)];
}

export interface Prediction {
  /** 0..1 */
  readonly score: number;
  readonly isRight: boolean;
}

const BINS = 10;

/**
 * Expected calibration error, 0..1: how far the score is from the share that is right, on average, over ten equal bins of
 * the score (Guo et al., 2017). Undefined for no predictions.
 */
export function calibrationError(predictions: readonly Prediction[]): number | undefined {
  const bins = Array.from({ length: BINS }, () => ({ score: 0, right: 0 }));
  for (const { score, isRight } of predictions) {
    const bin = bins[Math.min(BINS - 1, Math.floor(score * BINS))];
    if (!bin) throw new RangeError(`A score is in 0..1, not ${score}`);
    bin.score += score;
    bin.right += isRight ? 1 : 0;
  }
  const difference = bins.reduce((sum, { score, right }) => sum + Math.abs(score - right), 0);
  return predictions.length === 0 ? undefined : difference / predictions.length;
}
