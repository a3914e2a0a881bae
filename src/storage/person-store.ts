import { type ArticleVersion, DELETED_AUTHOR } from '../article/article-version.ts';
import type { Database } from './schema.ts';

/** A version that somebody made. */
export interface AuthoredVersion extends Pick<ArticleVersion, 'number' | 'kind' | 'at' | 'note'> {
  readonly guildId: string;
  readonly slug: string;
}

/** What is kept about one person. Every method rejects with a `StorageError` where the database fails. */
export type PersonStore = ReturnType<typeof createPersonStore>;

export function createPersonStore(db: Database) {
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

    /**
     * Deletes a person's votes and takes their id out of the versions, which stay with their notes; all of it or nothing.
     * @param voter the code that stands for the person in votes
     * @returns of how many each
     */
    forget(author: string, voter: string): Promise<{ votes: number; versions: number }> {
      return db.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('votes')
          .where('voter', '=', voter)
          .executeTakeFirstOrThrow();
        const { numUpdatedRows } = await transaction
          .updateTable('versions')
          .set({ author: DELETED_AUTHOR })
          .where('author', '=', author)
          .executeTakeFirstOrThrow();
        return { votes: Number(numDeletedRows), versions: Number(numUpdatedRows) };
      });
    },
  };
}
