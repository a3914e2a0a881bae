import type { Dataset } from '../evaluation/dataset.ts';
import type { ConfidenceModel } from '../qa/confidence.ts';
import type { RankerModel } from '../qa/ranker.ts';
import type { SpanModel } from '../qa/span-scorer.ts';
import { crossValidate, type Validation } from './cross-validate.ts';
import { learnPresence } from './presence.ts';
import { questionsOf } from './questions.ts';
import { trainAnswerSpan } from './train-answer-span.ts';
import { confidenceExamples, trainConfidence } from './train-confidence.ts';
import { rankerExamples, trainRanker } from './train-ranker.ts';

/** All that answering has learned, and what the ranker reaches on articles that it was not trained on. */
export interface Learned {
  readonly ranker: RankerModel;
  readonly confidence: ConfidenceModel;
  readonly answerSpan: SpanModel;
  readonly validation: readonly Validation[];
}

/** Learns from data sets; the same data give the same models. */
export function train(datasets: readonly Dataset[]): Learned {
  const questions = questionsOf(datasets);
  const answerable = questions.filter(({ kind }) => kind === 'answerable');
  const presence = learnPresence(answerable);
  const examples = rankerExamples(answerable, presence);
  const ranker = { presence, weights: trainRanker(examples) };
  return {
    ranker,
    confidence: trainConfidence(confidenceExamples(questions, ranker)),
    answerSpan: trainAnswerSpan(answerable),
    validation: crossValidate(examples),
  };
}
