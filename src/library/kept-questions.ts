import { createHash } from 'node:crypto';
import type { KeptQuestion, QuestionStore } from '../storage/question-store.ts';
import { KEPT_FOR } from './kept-for.ts';

export type { KeptQuestion };

/** Why a question is kept: it got no answer, or somebody voted against the answer. */
type KeptFor = 'unanswered' | 'downvoted';

/**
 * What the moderators of a server are to see of what was asked in vain: each question, how often and when last, never who asked.
 * Whether they want that, the caller asks first. All methods reject with a `StorageError` where the database fails.
 */
export interface KeptQuestions {
  keep(guildId: string, question: string, why: KeptFor): Promise<void>;
  /** A vote against an answer to it was taken back. */
  takeVoteBack(guildId: string, question: string): Promise<void>;
  /** The last first; at most `MAX_QUESTIONS`. */
  list(guildId: string): Promise<readonly KeptQuestion[]>;
  /** Deletes those of the server's with these ids that have not come again since. @param since epoch ms @returns how many */
  remove(guildId: string, ids: readonly string[], since: number): Promise<number>;
  /** Deletes those that are old, and all of servers that no longer keep any. @returns how many */
  purge(): Promise<number>;
}

/** How many different questions a server may have: beyond, those that came last longest ago go. */
const MAX_QUESTIONS = 1_000;

/** @param now epoch ms */
export function createKeptQuestions(store: QuestionStore, now: () => number): KeptQuestions {
  return {
    keep: (guildId, question, why) =>
      store.keep(
        guildId,
        {
          id: idOf(question),
          question,
          unanswered: why === 'unanswered' ? 1 : 0,
          downvotes: why === 'downvoted' ? 1 : 0,
          lastAt: now(),
        },
        MAX_QUESTIONS,
      ),
    takeVoteBack: (guildId, question) => store.takeVoteBack(guildId, idOf(question)),
    list: store.list,
    remove: store.remove,
    purge: () => store.purge(now() - KEPT_FOR),
  };
}

/** The same for the same words. */
const idOf = (question: string): string => createHash('sha256').update(question).digest('hex').slice(0, 16);
