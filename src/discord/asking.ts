import type { Article } from '../article/article.ts';
import { UserError } from '../errors.ts';
import type { Snapshot } from '../library/library.ts';
import type { Answer } from '../qa/answer.ts';
import { answerQuestion } from '../qa/answer-question.ts';
import type { Cooldown } from './cooldown.ts';
import { MAX_QUESTION } from './limits.ts';

/** A question as a person asks it. */
export interface Asked {
  readonly question: string;
  /** The person's id. */
  readonly asker: string;
  readonly snapshot: Snapshot;
  /** Where to look; in every article when left out. */
  readonly article?: Article | undefined;
}

/** @throws {UserError} where there is no question, too long a question, or the person has to wait */
export function ask({ question, asker, snapshot, article }: Asked, cooldown: Cooldown): Answer {
  if (question.length > MAX_QUESTION) throw new UserError('question-too-long', { limit: MAX_QUESTION });
  if (!/[\p{L}\p{N}]/u.test(question)) throw new UserError('empty-question');
  const seconds = cooldown.take(asker);
  if (seconds > 0) throw new UserError('cooldown', { seconds });
  return answerQuestion(question, snapshot.indexes(article));
}
