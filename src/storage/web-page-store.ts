import { type ArticleKey, latestVersions } from './article-store.ts';
import type { Database, WebPageRow } from './schema.ts';

/** A page as the database has it, with the article that comes from it. */
export type StoredPage = WebPageRow;

/** Where the pages are kept that articles come from. Every method rejects with a `StorageError` where the database fails. */
export type WebPageStore = ReturnType<typeof createWebPageStore>;

export function createWebPageStore(db: Database) {
  /** Those with a schedule, of articles that are not hidden, the next ones first. */
  const scheduled = () =>
    latestVersions(db)
      .innerJoin('web_pages', (join) =>
        join.onRef('web_pages.guild_id', '=', 'articles.guild_id').onRef('web_pages.slug', '=', 'articles.slug'),
      )
      .selectAll('web_pages')
      .where('web_pages.schedule', 'is not', null)
      .where('versions.kind', '<>', 'remove')
      .orderBy('web_pages.next_at');

  return {
    read({ guildId, slug }: ArticleKey): Promise<StoredPage | undefined> {
      return db
        .selectFrom('web_pages')
        .selectAll()
        .where('guild_id', '=', guildId)
        .where('slug', '=', slug)
        .executeTakeFirst();
    },

    /** Changes what is given; of a page that is not known yet, the rest is empty. */
    async write({ guildId, slug }: ArticleKey, page: Pick<StoredPage, 'url'> & Partial<StoredPage>): Promise<void> {
      await db
        .insertInto('web_pages')
        .values({ ...EMPTY_PAGE, ...page, guild_id: guildId, slug })
        .onConflict((conflict) => conflict.columns(['guild_id', 'slug']).doUpdateSet(page))
        .execute();
    },

    /** Changes what is given of a page that still has this address; of no other. */
    async update({ guildId, slug }: ArticleKey, page: Pick<StoredPage, 'url'> & Partial<StoredPage>): Promise<void> {
      await db
        .updateTable('web_pages')
        .set(page)
        .where('guild_id', '=', guildId)
        .where('slug', '=', slug)
        .where('url', '=', page.url)
        .execute();
    },

    /** The pages of a server's articles that have a schedule, the next ones first; not those of hidden articles. */
    scheduled: (guildId: string): Promise<StoredPage[]> =>
      scheduled().where('web_pages.guild_id', '=', guildId).execute(),

    /** The pages of all servers that are to be fetched by now, the same way. @param now epoch ms */
    due: (now: number, limit: number): Promise<StoredPage[]> =>
      scheduled().where('web_pages.next_at', '<=', now).limit(limit).execute(),
  };
}

/** Of a page that nothing is known of but its address. */
export const EMPTY_PAGE = { etag: null, last_modified: null, sha256: null, schedule: null, next_at: null, failures: 0 };
