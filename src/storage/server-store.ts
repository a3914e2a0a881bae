import { sql } from 'kysely';
import { deleteUnused } from './article-store.ts';
import type { Database, Schema } from './schema.ts';

/** The tables that belong to servers. */
type ServerTable = {
  [Table in keyof Schema]: 'guild_id' extends keyof Schema[Table] ? Table : never;
}[keyof Schema];

/** All of them, or this does not compile. In the order in which their rows can be deleted. */
const SERVER_TABLES: Readonly<Record<ServerTable, true>> = {
  web_pages: true,
  versions: true,
  articles: true,
  settings: true,
  departures: true,
  votes: true,
  questions: true,
};

const TABLES = Object.keys(SERVER_TABLES) as ServerTable[];

/** All that is kept of servers, as a whole. Every method rejects with a `StorageError` where the database fails. */
export type ServerStore = ReturnType<typeof createServerStore>;

export function createServerStore(db: Database) {
  return {
    /** Deletes everything of a server, or nothing; the content that only it had too. */
    delete(guildId: string): Promise<void> {
      return db.transaction().execute(async (transaction) => {
        const had = await transaction.selectFrom('versions').select('sha256').where('guild_id', '=', guildId).execute();
        for (const table of TABLES) await transaction.deleteFrom(table).where('guild_id', '=', guildId).execute();
        await deleteUnused(transaction, had);
      });
    },

    /** The servers of which there is anything. */
    async all(): Promise<ReadonlySet<string>> {
      const guildIds = new Set<string>();
      for (const table of TABLES) {
        const { rows } = await serversIn(table).execute(db);
        for (const { guild_id } of rows) guildIds.add(guild_id);
      }
      return guildIds;
    },

    /** Since when the bot is in servers no more, where that was noted: by their ids, in epoch ms. */
    async departures(): Promise<ReadonlyMap<string, number>> {
      const rows = await db.selectFrom('departures').selectAll().execute();
      return new Map(rows.map(({ guild_id, at }) => [guild_id, at]));
    },

    async noteDeparture(guildId: string, at: number): Promise<void> {
      await db.insertInto('departures').values({ guild_id: guildId, at }).execute();
    },

    async forgetDeparture(guildId: string): Promise<void> {
      await db.deleteFrom('departures').where('guild_id', '=', guildId).execute();
    },
  };
}

/**
 * The servers that a table has rows of. Each is found from the one before it, for they begin the primary key: all rows would have
 * to be gone through for `distinct`.
 */
const serversIn = (table: ServerTable) => sql<{ guild_id: string }>`
  with recursive servers (guild_id) as (
    select min(guild_id) from ${sql.table(table)}
    union all
    select (select min(guild_id) from ${sql.table(table)} where guild_id > servers.guild_id)
    from servers where servers.guild_id is not null
  )
  select guild_id from servers where guild_id is not null`;
