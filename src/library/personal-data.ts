import type { AuthoredVersion, PersonStore } from '../storage/person-store.ts';
import type { Vote } from '../storage/vote-store.ts';
import type { Votes } from './votes.ts';

/** What the database holds about one person. */
export interface Held {
  readonly votes: readonly Vote[];
  /** Versions of articles that the person made as a moderator. */
  readonly versions: readonly AuthoredVersion[];
}

/** For people who ask what is held about them. All methods reject with a `StorageError` where the database fails. */
export interface PersonalData {
  heldAbout(person: string): Promise<Held>;
  /** Deletes the votes and takes the person's id out of the versions, which stay; all of it or nothing. @returns of how many each */
  delete(person: string): Promise<{ readonly votes: number; readonly versions: number }>;
}

export function createPersonalData(votes: Votes, store: PersonStore): PersonalData {
  return {
    heldAbout: async (person) => ({ votes: await votes.of(person), versions: await store.versionsBy(person) }),
    delete: async (person) => store.forget(person, await votes.voterOf(person)),
  };
}
