import type { Article } from '../../article/article.ts';
import { UserError } from '../../errors.ts';
import type { Snapshot } from '../../library/library.ts';
import { defaultArticleOf, type ServerSettings } from '../../library/server-settings.ts';
import type { Answer } from '../../qa/answer.ts';
import { answerQuestion } from '../../qa/answer-question.ts';
import { aboutSomethingElse } from '../../qa/follow-up-answer.ts';
import { readFollowUp, withPrevious } from '../../qa/question/follow-up.ts';
import { asksNothing } from '../../qa/question/small-talk.ts';
import { type Cooldown, requireTurn } from '../cooldown.ts';
import { MAX_QUESTION } from '../limits.ts';
import type { QuestionBefore } from './conversations.ts';

/** A question, and where its answer is looked for. */
interface Question {
  readonly question: string;
  /** The questions before, which a follow-up is read with: the nearest first. */
  readonly previous?: readonly string[] | undefined;
  readonly snapshot: Snapshot;
  /** Where to look; in every article when left out. */
  readonly article?: Article | undefined;
  /** Whether every article is meant, and not the server's default one. */
  readonly inAll?: boolean;
}

/** A question as a person asks it. */
export interface Asked extends Question {
  /** The person's id. */
  readonly asker: string;
}

/** Of the questions before, more than these never fit in one that is searched for. */
const MAX_PREVIOUS = MAX_QUESTION / 2;

/** A follow-up with the question before it, asked of the same articles unless others are named; any other question as it is. */
export function readWith<Q extends Question>(before: QuestionBefore | undefined, asked: Q): Q {
  if (!before || !readFollowUp(asked.question)) return asked;
  const previous = [before.question, ...(before.previous ?? [])].slice(0, MAX_PREVIOUS);
  const followUp = { ...asked, previous };
  if (asked.article || asked.inAll) return followUp;
  return before.article === undefined
    ? { ...followUp, inAll: true }
    : { ...followUp, article: asked.snapshot.find(before.article) };
}

/** Where no article is named, the server's default one is asked. */
export function withDefault<Q extends Question>(asked: Q, server: ServerSettings): Q {
  return asked.article || asked.inAll ? asked : { ...asked, article: defaultArticleOf(server, asked.snapshot) };
}

/** A question as it is understood: what is searched for, and what the next one may lean on. */
export function understood({ question, previous = [] }: Pick<Question, 'question' | 'previous'>): string {
  return [question, ...previous].reduceRight((before, asked) => withPrevious(asked, before, MAX_QUESTION));
}

/** @throws {UserError} where there is no question, too long a question, or the person has to wait */
export function ask(asked: Asked, cooldown: Cooldown): Answer {
  const { question, asker } = asked;
  if (question.length > MAX_QUESTION) throw new UserError('question-too-long', { limit: MAX_QUESTION });
  if (asksNothing(understood(asked))) throw new UserError('empty-question');
  requireTurn(asker, cooldown);
  return answerTo(asked);
}

/** What the articles answer to a question, as it is understood. */
export function answerTo(asked: Question): Answer {
  const { question, snapshot, article } = asked;
  const indexes = snapshot.indexes(article);
  const answer = answerQuestion(understood(asked), indexes);
  const isElsewhere = asked.previous !== undefined && readFollowUp(question) === 'something-else';
  return isElsewhere ? aboutSomethingElse(answer, answerQuestion(question, indexes)) : answer;
}
