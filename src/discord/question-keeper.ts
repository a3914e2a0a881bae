import type { Logger } from 'winston';
import type { KeptQuestions } from '../library/kept-questions.ts';
import type { ServerSettings } from '../library/server-settings.ts';
import type { Answer } from '../qa/answer.ts';
import { type Asked, understood } from './asking.ts';

/**
 * Keeps a question that got no answer, where the moderators of the server want that: the words, and not who asked. Never rejects: a
 * question that cannot be kept is a line in the operator's log.
 * @param guildId null in direct messages, where none is kept
 */
export type KeepUnanswered = (
  guildId: string | null,
  server: ServerSettings,
  asked: Asked,
  answer: Answer,
) => Promise<void>;

interface KeeperOptions {
  readonly questions: KeptQuestions;
  readonly logger: Logger;
}

export function createQuestionKeeper({ questions, logger }: KeeperOptions): KeepUnanswered {
  return async (guildId, { keepsQuestions }, asked, answer) => {
    // What has no word to search for is no question.
    if (guildId === null || !keepsQuestions || answer.kind === 'answered' || answer.reason === 'empty-question') return;
    try {
      await questions.keep(guildId, understood(asked), 'unanswered');
    } catch (error) {
      logger.error('a question is not kept', { guild: guildId, error });
    }
  };
}
