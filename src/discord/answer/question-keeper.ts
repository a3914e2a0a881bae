import type { Logger } from 'winston';
import type { KeptQuestions } from '../../library/kept-questions.ts';
import type { ServerSettings } from '../../library/server-settings.ts';
import type { Voted } from '../../library/votes.ts';
import type { Answer } from '../../qa/answer.ts';
import { type Asked, understood } from './asking.ts';

/**
 * Keeps questions for the moderators of a server, where they want that: the words, and not who asked or voted. Never rejects: a
 * question that cannot be kept is a line in the operator's log.
 */
export interface QuestionKeeper {
  /**
   * Keeps a question that got no answer.
   * @param guildId null in direct messages, where none is kept
   */
  unanswered(guildId: string | null, server: ServerSettings, asked: Asked, answer: Answer): Promise<void>;
  /** Keeps a question whose answer somebody votes against, until the vote is taken back or changed. */
  voted(guildId: string, server: ServerSettings, question: string | undefined, vote: Voted): Promise<void>;
}

interface KeeperOptions {
  readonly questions: KeptQuestions;
  readonly logger: Logger;
}

const NOT_KEPT = 'a question is not kept';
const STILL_KEPT = 'a question is kept though the vote against its answer was taken back';

export function createQuestionKeeper({ questions, logger }: KeeperOptions): QuestionKeeper {
  async function logged(guild: string, change: Promise<void>, fault: string): Promise<void> {
    await change.catch((error: unknown) => logger.error(fault, { guild, error }));
  }

  return {
    async unanswered(guildId, { keepsQuestions }, asked, answer) {
      // What has no word to search for is no question.
      if (guildId === null || !keepsQuestions || answer.kind === 'answered' || answer.reason === 'empty-question')
        return;
      await logged(guildId, questions.keep(guildId, understood(asked), 'unanswered'), NOT_KEPT);
    },
    async voted(guildId, { keepsQuestions }, question, { before, after }) {
      if (!keepsQuestions || question === undefined || before === after) return;
      if (after === 'down') await logged(guildId, questions.keep(guildId, question, 'downvoted'), NOT_KEPT);
      else if (before === 'down') await logged(guildId, questions.takeVoteBack(guildId, question), STILL_KEPT);
    },
  };
}
