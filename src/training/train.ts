import type { Dataset } from '../evaluation/dataset.ts';
import type { SpanModel } from '../qa/answer-span/span-scorer.ts';
import type { ConfidenceModel } from '../qa/confidence/confidence.ts';
import type { RankerModel } from '../qa/ranking/ranker.ts';
import { borrowedQuestions } from './borrowed-questions.ts';
import { crossValidate, trainHeldOut, type Validation } from './cross-validate.ts';
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
  const rankerFor = trainHeldOut(examples);
  return {
    ranker: { presence, ...trainRanker(examples) },
    // A ranker does better on the articles that it was learned from; confidence has to know how well it does on others.
    confidence: trainConfidence(
      confidenceExamples([...questions, ...borrowedQuestions(answerable)], presence, rankerFor),
    ),
    answerSpan: trainAnswerSpan(answerable),
    validation: crossValidate(examples, rankerFor),
  };
}
