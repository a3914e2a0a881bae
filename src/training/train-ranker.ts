import { type FeatureName, featuresOf } from '../qa/features.ts';
import { namesIn, valuesIn } from '../qa/named-values.ts';
import type { NetworkModel } from '../qa/network.ts';
import { parseQuery } from '../qa/query.ts';
import { type Presence, search } from '../qa/search.ts';
import { type Listing, trainListwise } from './listwise.ts';
import { isRight, type TrainingQuestion } from './questions.ts';

/** A question with the features of its shortlisted sentences. */
export interface RankerExample extends Listing {
  readonly asked: TrainingQuestion;
  readonly names: readonly FeatureName[];
}

export function rankerExamples(questions: readonly TrainingQuestion[], presence: Presence): RankerExample[] {
  return questions.map((asked) => {
    const found = search(parseQuery(asked.question, asked.index), asked.index, presence);
    const features = found.shortlist.sentences.map((sentence) => featuresOf(found, sentence));
    return {
      asked,
      names: namesIn(features[0] ?? []),
      rows: features.map((row) => Float64Array.from(valuesIn(row))),
      right: found.shortlist.sentences.map((sentence) => isRight(asked, sentence)),
    };
  });
}

/** Learns from the questions whose answer is on their shortlist. */
export function trainRanker(examples: readonly RankerExample[]): NetworkModel<FeatureName> {
  const listings = examples.filter(({ right }) => right.includes(true));
  return trainListwise(listings, listings[0]?.names ?? []);
}
