import type { Selectable } from 'kysely';
import type { ArticleVersion } from '../article/article-version.ts';
import type { Database, VersionRow } from './schema.ts';

/** Which article: its server's id and its slug. */
export interface ArticleKey {
  readonly guildId: string;
  readonly slug: string;
}

/** How many versions of an article are kept: one more, and the oldest goes. */
export const MAX_VERSIONS = 200;

/** Where the articles of the servers are kept. Every method rejects with a `StorageError` where the database fails. */
export type ArticleStore = ReturnType<typeof createArticleStore>;

export function createArticleStore(db: Database) {
  return {
    /** What each article of the server is now, those hidden too, by slug. */
    async list(guildId: string): Promise<{ slug: string; latest: ArticleVersion }[]> {
      const rows = await latestVersions(db)
        .selectAll('versions')
        .where('articles.guild_id', '=', guildId)
        .orderBy('articles.slug')
        .execute();
      return rows.map((row) => ({ slug: row.slug, latest: toVersion(row) }));
    },

    async latest({ guildId, slug }: ArticleKey): Promise<ArticleVersion | undefined> {
      const row = await latestVersions(db)
        .selectAll('versions')
        .where('articles.guild_id', '=', guildId)
        .where('articles.slug', '=', slug)
        .executeTakeFirst();
      return row && toVersion(row);
    },

    /** The sources of the server's articles that are not hidden, by slug. */
    served(guildId: string): Promise<{ slug: string; source: string }[]> {
      return latestVersions(db)
        .innerJoin('sources', 'sources.sha256', 'versions.sha256')
        .select(['articles.slug', 'sources.source'])
        .where('articles.guild_id', '=', guildId)
        .where('versions.kind', '<>', 'remove')
        .orderBy('articles.slug')
        .execute();
    },

    /** An article's versions, newest first. */
    async history({ guildId, slug }: ArticleKey): Promise<ArticleVersion[]> {
      const rows = await db
        .selectFrom('versions')
        .selectAll()
        .where('guild_id', '=', guildId)
        .where('slug', '=', slug)
        .orderBy('number', 'desc')
        .execute();
      return rows.map(toVersion);
    },

    /** A version and what it holds. */
    async read(
      { guildId, slug }: ArticleKey,
      number: number,
    ): Promise<(ArticleVersion & { source: string }) | undefined> {
      const row = await db
        .selectFrom('versions')
        .innerJoin('sources', 'sources.sha256', 'versions.sha256')
        .selectAll('versions')
        .select('sources.source')
        .where('guild_id', '=', guildId)
        .where('slug', '=', slug)
        .where('number', '=', number)
        .executeTakeFirst();
      return row && { ...toVersion(row), source: row.source };
    },

    /**
     * Makes a version the article's latest where the latest is still the one before it (where there is no article, for
     * number 1), and lets go of the oldest where there are too many; all of it or nothing. Once it resolves, the version is on the disk.
     * @param source where the content may be new; its SHA-256 is the version's
     * @returns false where the latest is another: nothing was changed
     */
    append({ guildId, slug }: ArticleKey, version: ArticleVersion, source?: string): Promise<boolean> {
      return db.transaction().execute(async (transaction) => {
        if (!(await claim(transaction, { guildId, slug }, version.number))) return false;
        if (source !== undefined) {
          await transaction
            .insertInto('sources')
            .values({ sha256: version.sha256, source })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }
        await transaction
          .insertInto('versions')
          .values({ guild_id: guildId, slug, ...version, note: version.note ?? null })
          .execute();
        await deleteUpTo(transaction, { guildId, slug }, version.number - MAX_VERSIONS);
        return true;
      });
    },

    /**
     * Deletes the articles hidden since before a time, with their versions and the content that no other has.
     * @param before epoch ms
     * @returns how many articles
     */
    purge(before: number): Promise<number> {
      return db.transaction().execute(async (transaction) => {
        const hidden = await latestVersions(transaction)
          .select(['articles.guild_id', 'articles.slug', 'articles.latest'])
          .where('versions.kind', '=', 'remove')
          .where('versions.at', '<', before)
          .execute();
        for (const { guild_id, slug, latest } of hidden) {
          await deleteUpTo(transaction, { guildId: guild_id, slug }, latest);
          await transaction.deleteFrom('articles').where('guild_id', '=', guild_id).where('slug', '=', slug).execute();
        }
        return hidden.length;
      });
    },
  };
}

/** The articles, each with the version that it is now. */
export const latestVersions = (db: Database) =>
  db
    .selectFrom('articles')
    .innerJoin('versions', (join) =>
      join
        .onRef('versions.guild_id', '=', 'articles.guild_id')
        .onRef('versions.slug', '=', 'articles.slug')
        .onRef('versions.number', '=', 'articles.latest'),
    );

/** Moves the article on to its version `number`, if it is at the one before. The write also keeps others out until the end. */
async function claim(db: Database, { guildId, slug }: ArticleKey, number: number): Promise<boolean> {
  if (number === 1) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('articles')
      .values({ guild_id: guildId, slug, latest: number })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await db
    .updateTable('articles')
    .set({ latest: number })
    .where('guild_id', '=', guildId)
    .where('slug', '=', slug)
    .where('latest', '=', number - 1)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** Deletes an article's versions up to a number, with the content that no other has. */
async function deleteUpTo(db: Database, { guildId, slug }: ArticleKey, number: number): Promise<void> {
  if (number < 1) return;
  const deleted = await db
    .deleteFrom('versions')
    .where('guild_id', '=', guildId)
    .where('slug', '=', slug)
    .where('number', '<=', number)
    .returning('sha256')
    .execute();
  await deleteUnused(db, deleted);
}

/**
 * Deletes what no version has any more of the contents that versions had. All others are left unread: there may be so many that nobody
 * would be answered meanwhile.
 */
export async function deleteUnused(db: Database, had: readonly Pick<VersionRow, 'sha256'>[]): Promise<void> {
  for (const sha256 of new Set(had.map((version) => version.sha256))) {
    await db
      .deleteFrom('sources')
      .where('sha256', '=', sha256)
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('versions').select('sha256').where('versions.sha256', '=', sha256))),
      )
      .execute();
  }
}

function toVersion(row: Selectable<VersionRow>): ArticleVersion {
  const { number, kind, author, at, note, size, sha256 } = row;
  return { number, kind, author, at, size, sha256, ...(note === null ? {} : { note }) };
}
