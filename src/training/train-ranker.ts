import { parseQuery } from '../qa/question/query.ts';
import { FEATURE_NAMES, type FeatureName } from '../qa/ranking/feature-vector.ts';
import { featuresOf } from '../qa/ranking/features.ts';
import type { NetworkModel } from '../qa/ranking/network.ts';
import { type Presence, search } from '../qa/search/search.ts';
import { type Listing, trainListwise } from './listwise.ts';
import { isRight, type TrainingQuestion } from './questions.ts';

/** A question with the features of its shortlisted sentences. */
export interface RankerExample extends Listing {
  readonly asked: TrainingQuestion;
}

export function rankerExamples(questions: readonly TrainingQuestion[], presence: Presence): RankerExample[] {
  return questions.map((asked) => {
    const found = search(parseQuery(asked.question, asked.index), asked.index, presence);
    return {
      asked,
      rows: found.shortlist.sentences.map((sentence) => featuresOf(found, sentence)),
      right: found.shortlist.sentences.map((sentence) => isRight(asked, sentence)),
    };
  });
}

/** Learns from the questions whose answer is on their shortlist. */
export function trainRanker(examples: readonly RankerExample[]): NetworkModel<FeatureName> {
  const listings = examples.filter(({ right }) => right.includes(true));
  return trainListwise(listings, FEATURE_NAMES);
}
