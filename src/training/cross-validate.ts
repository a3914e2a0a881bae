import { createNetwork, type Network } from '../qa/ranking/network.ts';
import { type RankerExample, trainRanker } from './train-ranker.ts';

const FOLDS = 5;
/** Fewer leave nothing to learn from when one is held out. */
export const LEAST_GROUPS = 2;

export interface Validation {
  /** Place of the data set. */
  readonly dataset: number;
  readonly questions: number;
  /** Share of questions whose first sentence, or one of the first three, is right. */
  readonly hit1: number;
  readonly hit3: number;
}

/** What is learned has to be tried on an article that it was not learned from. */
export class TooFewGroupsError extends Error {
  override readonly name = 'TooFewGroupsError';

  /** @param groups what there are too few of */
  constructor(groups: string) {
    super(`There is too little to learn from: at least ${LEAST_GROUPS} ${groups} are needed.`);
  }
}

/** A ranker for the articles of each group, learned without them. */
export type HeldOutRankers = (group: string) => Network;

/**
 * Five times a ranker is learned from four fifths of the groups, for the rest; of fewer than five groups, from all but one. Groups
 * of which no candidate is right teach nothing: any of the rankers was learned without them.
 * @throws {TooFewGroupsError} where there are not even two others
 */
export function trainHeldOut(examples: readonly RankerExample[]): HeldOutRankers {
  const teaching = examples.filter(({ right }) => right.includes(true));
  const groups = [...new Set(teaching.map(({ asked }) => asked.group))].sort();
  if (groups.length < LEAST_GROUPS) throw new TooFewGroupsError('articles with a sentence that answers');
  const folds = Math.min(FOLDS, groups.length);
  const foldOf = new Map(groups.map((group, i) => [group, i % folds]));
  const rankers = Array.from({ length: folds }, (_, fold) =>
    createNetwork(trainRanker(teaching.filter(({ asked }) => foldOf.get(asked.group) !== fold))),
  );
  return (group) => rankers[foldOf.get(group) ?? 0] as Network;
}

/** What the ranker reaches on articles that it was not trained on. */
export function crossValidate(examples: readonly RankerExample[], rankerFor: HeldOutRankers): Validation[] {
  const places = examples.map((example) => ({
    dataset: example.asked.dataset,
    place: placeOfRight(example, rankerFor(example.asked.group)),
  }));
  const datasets = [...new Set(places.map(({ dataset }) => dataset))].sort((a, b) => a - b);
  return datasets.map((dataset) => {
    const own = places.filter((one) => one.dataset === dataset).map(({ place }) => place);
    const share = (most: number) => own.filter((place) => place < most).length / own.length;
    return { dataset, questions: own.length, hit1: share(1), hit3: share(3) };
  });
}

/** Place of the first right sentence in order of score, from 0, those that score the same before it; infinite where none is right. */
function placeOfRight({ rows, right }: RankerExample, network: Network): number {
  if (!right.includes(true)) return Number.POSITIVE_INFINITY;
  const scores = rows.map((row) => network(row));
  const best = Math.max(...scores.filter((_, i) => right[i]));
  return scores.filter((score, i) => !right[i] && !(score < best)).length;
}
