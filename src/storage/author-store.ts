import { type ArticleVersion, DELETED_AUTHOR } from '../article/article-version.ts';
import type { Database } from './schema.ts';

/** A version that somebody made. */
export interface AuthoredVersion extends Pick<ArticleVersion, 'number' | 'kind' | 'at' | 'note'> {
  readonly guildId: string;
  readonly slug: string;
}

/** What is kept about the moderators who made versions. Every method rejects with a `StorageError` where the database fails. */
export type AuthorStore = ReturnType<typeof createAuthorStore>;

export function createAuthorStore(db: Database) {
  return {
    /** The versions that a person made, in every server, oldest first. */
    async versionsBy(author: string): Promise<AuthoredVersion[]> {
      const rows = await db
        .selectFrom('versions')
        .select(['guild_id', 'slug', 'number', 'kind', 'at', 'note'])
        .where('author', '=', author)
        .orderBy('at')
        .execute();
      return rows.map(({ guild_id, note, ...version }) => ({
        guildId: guild_id,
        ...version,
        ...(note === null ? {} : { note }),
      }));
    },

    /** Takes a person's id out of the versions, which stay with their notes. @returns of how many */
    async forget(author: string): Promise<number> {
      const { numUpdatedRows } = await db
        .updateTable('versions')
        .set({ author: DELETED_AUTHOR })
        .where('author', '=', author)
        .executeTakeFirstOrThrow();
      return Number(numUpdatedRows);
    },
  };
}
