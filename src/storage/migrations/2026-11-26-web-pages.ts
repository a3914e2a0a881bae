import type { Kysely } from 'kysely';

/** The pages that articles come from, what their servers said of them, and when they are fetched again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('web_pages')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('sha256', 'text')
    .addColumn('schedule', 'text')
    .addColumn('next_at', 'bigint')
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('web_pages_key', ['guild_id', 'slug'])
    .addForeignKeyConstraint(
      'web_pages_article',
      ['guild_id', 'slug'],
      'articles',
      ['guild_id', 'slug'],
      (constraint) => constraint.onDelete('cascade'),
    )
    .execute();

  await db.schema.createIndex('web_pages_due').on('web_pages').column('next_at').execute();
}
