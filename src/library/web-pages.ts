import { EMPTY_PAGE, type StoredPage, type WebPageStore } from '../storage/web-page-store.ts';
import { SCHEDULES, type Schedule } from './schedule.ts';

/** The page that an article comes from. */
export interface WebPage {
  /** As the article's front matter has it. */
  readonly url: string;
  /** What the server said of the page when it was last fetched, to ask whether it changed since. */
  readonly etag: string | undefined;
  readonly lastModified: string | undefined;
  /** SHA-256 of the text that the page had then. */
  readonly sha256: string | undefined;
  /** How often it is fetched; without it, only when a moderator says so. */
  readonly schedule: Schedule | undefined;
  /** When it is fetched next, epoch ms. */
  readonly nextAt: number | undefined;
  /** How often fetching it by schedule has failed in a row. */
  readonly failures: number;
}

/** A page with a schedule, and the article that comes from it. */
export interface ScheduledPage extends WebPage {
  readonly guildId: string;
  readonly slug: string;
  readonly schedule: Schedule;
}

/** All methods reject with a `StorageError` where the database fails; then nothing is changed. */
export interface WebPages {
  of(guildId: string, slug: string): Promise<WebPage | undefined>;
  /** Keeps what is given. What was known of another address, its schedule too, is forgotten. The article must be there. */
  keep(guildId: string, slug: string, change: Pick<WebPage, 'url'> & Partial<WebPage>): Promise<void>;
  /** Changes a page that was read before, where the article still has that address; else, or where the article is gone, nothing. */
  update(page: ScheduledPage, change: Partial<Omit<WebPage, 'url'>>): Promise<void>;
  /** The pages of a server's articles that have a schedule, the next ones first; not those of hidden articles. */
  scheduled(guildId: string): Promise<readonly ScheduledPage[]>;
  /** The pages of all servers that are to be fetched by now, the same way. @param now epoch ms */
  due(now: number, limit: number): Promise<readonly ScheduledPage[]>;
}

export function createWebPages(store: WebPageStore): WebPages {
  return {
    async of(guildId, slug) {
      const stored = await store.read({ guildId, slug });
      return stored && fromStored(stored);
    },
    async keep(guildId, slug, change) {
      const known = await store.read({ guildId, slug });
      const forgotten = known && known.url !== change.url ? EMPTY_PAGE : {};
      await store.write({ guildId, slug }, { ...forgotten, ...toStored(change) });
    },
    update: (page, change) => store.update(page, toStored({ ...change, url: page.url })),
    scheduled: async (guildId) => withSchedule(await store.scheduled(guildId)),
    due: async (now, limit) => withSchedule(await store.due(now, limit)),
  };
}

const withSchedule = (stored: readonly StoredPage[]): ScheduledPage[] =>
  stored.flatMap((row) => {
    const page = fromStored(row);
    const { schedule } = page;
    return schedule ? [{ ...page, schedule, guildId: row.guild_id, slug: row.slug }] : [];
  });

const fromStored = (stored: StoredPage): WebPage => ({
  url: stored.url,
  etag: stored.etag ?? undefined,
  lastModified: stored.last_modified ?? undefined,
  sha256: stored.sha256 ?? undefined,
  schedule: SCHEDULES.find((schedule) => schedule === stored.schedule),
  nextAt: stored.next_at ?? undefined,
  failures: stored.failures,
});

const COLUMNS = {
  url: 'url',
  etag: 'etag',
  lastModified: 'last_modified',
  sha256: 'sha256',
  schedule: 'schedule',
  nextAt: 'next_at',
  failures: 'failures',
} as const satisfies Record<keyof WebPage, keyof StoredPage>;

/** Only what is given, undefined as null. */
function toStored({ url, ...others }: Pick<WebPage, 'url'> & Partial<WebPage>): Pick<StoredPage, 'url'> {
  const entries = Object.entries(others).map(([key, value]) => [COLUMNS[key as keyof WebPage], value ?? null]);
  return { url, ...Object.fromEntries(entries) };
}
