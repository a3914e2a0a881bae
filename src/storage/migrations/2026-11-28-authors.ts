import type { Kysely } from 'kysely';

/** Who asks what is held about them reads their own versions, and nobody else's. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.createIndex('versions_author').on('versions').column('author').execute();
}
