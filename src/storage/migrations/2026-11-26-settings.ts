import type { Kysely } from 'kysely';

/** What each server's moderators have chosen, a server without a row nothing; and since when the bot is in a server no more. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('settings')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('answer_language', 'text')
    .addColumn('default_article', 'text')
    .addColumn('channels', 'text', (column) => column.notNull())
    .addColumn('log_channel', 'text')
    .addColumn('cooldown_seconds', 'integer')
    .addColumn('keeps_questions', 'integer', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('departures')
    .addColumn('guild_id', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
}
