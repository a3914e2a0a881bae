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
        const { numDeletedRows } = await transaction
          .deleteFrom('articles')
          .where(({ exists, selectFrom }) =>
            exists(
              selectFrom('versions')
                .select('number')
                .whereRef('versions.guild_id', '=', 'articles.guild_id')
                .whereRef('versions.slug', '=', 'articles.slug')
                .whereRef('versions.number', '=', 'articles.latest')
                .where('kind', '=', 'remove')
                .where('at', '<', before),
            ),
          )
          .executeTakeFirstOrThrow();
        if (numDeletedRows > 0n) await deleteUnused(transaction);
        return Number(numDeletedRows);
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
  for (const { sha256 } of deleted) await deletionOfUnused(db).where('sha256', '=', sha256).execute();
}

/** Deletes the content that no version has any more. */
export async function deleteUnused(db: Database): Promise<void> {
  await deletionOfUnused(db).execute();
}

const deletionOfUnused = (db: Database) =>
  db
    .deleteFrom('sources')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('versions').select('versions.sha256').whereRef('versions.sha256', '=', 'sources.sha256'))),
    );

function toVersion(row: Selectable<VersionRow>): ArticleVersion {
  const { number, kind, author, at, note, size, sha256 } = row;
  return { number, kind, author, at, size, sha256, ...(note === null ? {} : { note }) };
}
