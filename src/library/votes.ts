import { createHmac } from 'node:crypto';
import type { Vote, VoteCounts, VoteStore, VoteValue } from '../storage/vote-store.ts';
import { KEPT_FOR } from './kept-for.ts';

export type { VoteCounts };

/** A person presses 👍 or 👎 under an answer. */
interface Press {
  readonly guildId: string;
  /** Of the answer. */
  readonly messageId: string;
  /** The person's id. */
  readonly person: string;
  readonly value: VoteValue;
}

/** A person's vote before and after; undefined for none. */
export interface Voted {
  readonly before: VoteValue | undefined;
  readonly after: VoteValue | undefined;
}

/** What people think of answers: one vote a person an answer. All methods reject with a `StorageError` where the database fails. */
export interface Votes {
  /** Whether an answer can still be voted on: votes are not kept for ever. @param answeredAt epoch ms */
  areTaken(answeredAt: number): boolean;
  /** Votes, changes the vote, or takes it back where it is the same already. */
  press(press: Press): Promise<Voted>;
  counts(answer: Pick<Vote, 'guildId' | 'messageId'>): Promise<VoteCounts>;
  /** A person's votes, oldest first. */
  of(person: string): Promise<readonly Vote[]>;
  /** The code that stands for a person: a hash, enough to know the same person again, and to find the votes that the person wants deleted. */
  voterOf(person: string): Promise<string>;
  /** Deletes those that are old. @returns how many */
  purge(): Promise<number>;
}

/** A second press of the same button so soon is one press with an unsteady hand, in milliseconds; the clock may have been set back since. */
const DOUBLE_CLICK = 1_000;

/** @param now epoch ms */
export function createVotes(store: VoteStore, now: () => number): Votes {
  const voterOf = async (person: string) =>
    createHmac('sha256', Buffer.from(await store.secret(), 'hex'))
      .update(person)
      .digest('hex');

  return {
    areTaken: (answeredAt) => now() - answeredAt < KEPT_FOR,
    async press({ person, value, ...answer }) {
      const at = now();
      return store.cast(answer, await voterOf(person), at, (before) => {
        const isAgain = before?.value === value && Math.abs(at - before.at) >= DOUBLE_CLICK;
        return isAgain ? undefined : value;
      });
    },
    counts: store.counts,
    of: async (person) => store.of(await voterOf(person)),
    voterOf,
    purge: () => store.purge(now() - KEPT_FOR),
  };
}
