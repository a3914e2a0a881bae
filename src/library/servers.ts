import { setImmediate } from 'node:timers/promises';
import type { ServerStore } from '../storage/server-store.ts';

/** All that is kept of the servers, as a whole. All methods reject with a `StorageError` where the database fails. */
export interface Servers {
  /** Deletes everything of a server, in memory too. Once it resolves, the database has nothing of it. */
  delete(guildId: string): Promise<void>;
  /**
   * Notes which servers the bot has left or was removed from, and takes the note back of those that it is in again.
   * @param present the ids of all that it is in, whether they can be reached at the moment or not
   */
  see(present: ReadonlySet<string>): Promise<void>;
  /**
   * Deletes everything of the servers that the bot has not been in for 30 days.
   * @param present as for `see`, which comes first
   * @returns how many servers
   */
  purge(present: ReadonlySet<string>): Promise<number>;
}

interface ServersOptions {
  readonly store: ServerStore;
  /** Lets go of what is in memory of a server. */
  readonly forget: (guildId: string) => void;
  /** Runs changes one after the other. */
  readonly inTurn: <T>(action: () => Promise<T>) => Promise<T>;
  /** Epoch ms. */
  readonly now: () => number;
}

/** How long the data of a server is kept that the bot is in no more, in milliseconds. */
const KEPT = 30 * 24 * 60 * 60 * 1_000;

export function createServers({ store, forget, inTurn, now }: ServersOptions): Servers {
  async function deleteNow(guildId: string): Promise<void> {
    await store.delete(guildId);
    forget(guildId);
  }

  async function see(present: ReadonlySet<string>, at: number): Promise<void> {
    const noted = await store.departures();
    for (const guildId of await store.all()) {
      if (present.has(guildId) && noted.has(guildId)) await store.forgetDeparture(guildId);
      if (!present.has(guildId) && !noted.has(guildId)) await store.noteDeparture(guildId, at);
    }
  }

  async function purge(present: ReadonlySet<string>, time: number): Promise<number> {
    // A note that could not be taken back must not cost a server its articles.
    await see(present, time);
    const past = [...(await store.departures())].filter(([, at]) => at <= time - KEPT);
    for (const [guildId] of past) {
      // Who asks something is answered between two of them.
      await setImmediate();
      await deleteNow(guildId);
    }
    return past.length;
  }

  return {
    delete: (guildId) => inTurn(() => deleteNow(guildId)),
    see(present) {
      const time = now();
      return inTurn(() => see(present, time));
    },
    purge(present) {
      const time = now();
      return inTurn(() => purge(present, time));
    },
  };
}
