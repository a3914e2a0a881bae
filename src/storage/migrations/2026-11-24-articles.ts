import type { Kysely } from 'kysely';

/** The servers' own articles, their versions, and what these hold. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('sources')
    .addColumn('sha256', 'text', (column) => column.primaryKey())
    .addColumn('source', 'text', (column) => column.notNull())
    .execute();

  await db.schema
    .createTable('articles')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('latest', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('articles_key', ['guild_id', 'slug'])
    .execute();

  await db.schema
    .createTable('versions')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('slug', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addColumn('note', 'text')
    .addColumn('size', 'integer', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull().references('sources.sha256'))
    .addPrimaryKeyConstraint('versions_key', ['guild_id', 'slug', 'number'])
    .addForeignKeyConstraint('versions_article', ['guild_id', 'slug'], 'articles', ['guild_id', 'slug'], (constraint) =>
      constraint.onDelete('cascade'),
    )
    .execute();

  await db.schema.createIndex('versions_source').on('versions').column('sha256').execute();
}
