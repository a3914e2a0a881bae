import type { RankerWeights } from '../qa/ranker.ts';
import { type RankerExample, trainRanker } from './train-ranker.ts';

const FOLDS = 5;

export interface Validation {
  /** Place of the data set. */
  readonly dataset: number;
  readonly questions: number;
  /** Share of questions whose first sentence, or one of the first three, is right. */
  readonly hit1: number;
  readonly hit3: number;
}

/** What the ranker reaches on articles that it was not trained on: five times it is trained on four fifths, and tried on the rest. */
export function crossValidate(examples: readonly RankerExample[]): Validation[] {
  const groups = [...new Set(examples.map(({ asked }) => asked.group))].sort();
  const foldOf = new Map(groups.map((group, i) => [group, i % FOLDS]));
  const places = Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const isHeldOut = ({ asked }: RankerExample) => foldOf.get(asked.group) === fold;
    const weights = trainRanker(examples.filter((example) => !isHeldOut(example)));
    return examples.filter(isHeldOut).map((example) => ({
      dataset: example.asked.dataset,
      place: placeOfRight(example, weights),
    }));
  });
  const datasets = [...new Set(places.map(({ dataset }) => dataset))].sort((a, b) => a - b);
  return datasets.map((dataset) => {
    const own = places.filter((one) => one.dataset === dataset).map(({ place }) => place);
    const share = (most: number) => own.filter((place) => place < most).length / own.length;
    return { dataset, questions: own.length, hit1: share(1), hit3: share(3) };
  });
}

/** Place of the first right sentence in order of score, from 0; infinite where none is right. */
function placeOfRight({ names, rows, right }: RankerExample, weights: RankerWeights): number {
  const scores = rows.map((row) => names.reduce((sum, name, i) => sum + weights[name] * (row[i] as number), 0));
  const best = Math.max(...scores.filter((_, i) => right[i]));
  return best === Number.NEGATIVE_INFINITY ? Number.POSITIVE_INFINITY : scores.filter((score) => score > best).length;
}
