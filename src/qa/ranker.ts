import { type FeatureName, featuresOf } from './features.ts';
import model from './models/ranker.json' with { type: 'json' };
import { type Weights, weightedSum, weightsOf } from './named-values.ts';
import type { Presence, Search } from './search.ts';

export interface RankedSentence {
  /** Place in `index.sentences`. */
  readonly sentence: number;
  /** Higher is better; the difference of two is the logarithm of how much likelier the one answers. */
  readonly score: number;
}

/** A weight for each feature. */
export type RankerWeights = Readonly<Record<FeatureName, number>>;

export interface RankerModel {
  readonly presence: Presence;
  readonly weights: RankerWeights;
}

const LEARNED = weightsOf(model.weights);

/**
 * Orders the shortlisted sentences, the one that most likely answers first; ties keep the articles' order. A linear ranker whose
 * weights are learned offline with a listwise softmax loss (ListNet, Cao et al. 2007): see `npm run train`.
 */
export function rank(search: Search, weights: Weights<FeatureName> = LEARNED): RankedSentence[] {
  return search.shortlist.sentences
    .map((sentence) => ({ sentence, score: weightedSum(featuresOf(search, sentence), weights) }))
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
}
