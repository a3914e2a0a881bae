import type { Dataset } from '../evaluation/dataset.ts';
import type { ConfidenceModel } from '../qa/confidence.ts';
import type { RankerModel } from '../qa/ranker.ts';
import { learnPresence } from './presence.ts';
import { questionsOf, type TrainingQuestion } from './questions.ts';
import { confidenceExamples, trainConfidence } from './train-confidence.ts';
import { rankerExamples, trainRanker } from './train-ranker.ts';

/** All that answering has learned. */
export interface Models {
  readonly ranker: RankerModel;
  readonly confidence: ConfidenceModel;
}

/** Learns from data sets; the same data give the same models. Some four minutes for 18,000 questions. */
export function train(datasets: readonly Dataset[]): Models {
  const questions = questionsOf(datasets);
  const answerable = questions.filter(({ kind }) => kind === 'answerable');
  const ranker = trainRankerModel(answerable);
  return { ranker, confidence: trainConfidence(confidenceExamples(questions, ranker)) };
}

function trainRankerModel(answerable: readonly TrainingQuestion[]): RankerModel {
  const presence = learnPresence(answerable);
  return { presence, weights: trainRanker(rankerExamples(answerable, presence)) };
}
