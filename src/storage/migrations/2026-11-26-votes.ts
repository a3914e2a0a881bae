import { randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';

/** Votes on answers, and the questions that each server's moderators are to see. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('votes')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('voter', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('votes_key', ['guild_id', 'message_id', 'voter'])
    .execute();
  await db.schema.createIndex('votes_voter').on('votes').column('voter').execute();

  await db.schema
    .createTable('questions')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('question', 'text', (column) => column.notNull())
    .addColumn('unanswered', 'integer', (column) => column.notNull())
    .addColumn('downvotes', 'integer', (column) => column.notNull())
    .addColumn('last_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('questions_key', ['guild_id', 'id'])
    .execute();

  await db.schema
    .createTable('secrets')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await sql`insert into secrets (name, value) values ('voters', ${randomBytes(32).toString('hex')})`.execute(db);
}
