import type { Logger } from 'winston';
import type { ArticleVersion } from '../../article/article-version.ts';
import type { ContentReader } from '../../content/content.ts';
import { frontMatterOf } from '../../content/source.ts';
import { StorageError, UserError } from '../../errors.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { CATALOGUES } from '../../i18n/catalogues.ts';
import { nextTime, retryTime } from '../../library/schedule.ts';
import type { ServerLibraries } from '../../library/server-libraries.ts';
import type { ScheduledPage, WebPage } from '../../library/web-pages.ts';
import { failureOf } from '../failure.ts';
import type { LogChannel } from '../log-channel.ts';
import { message, text } from '../message.ts';
import { fetchAgain, fetchedPage } from './fetch-again.ts';
import { nameOf } from './own-article.ts';
import { failedMessage, refreshedMessage } from './refresh-message.ts';
import { requireSaved } from './require-saved.ts';
import { articleOf } from './version-source.ts';

interface ScheduledRefreshesOptions {
  readonly libraries: Pick<ServerLibraries, 'content' | 'pages'>;
  readonly reader: Pick<ContentReader, 'refresh'>;
  readonly logChannel: LogChannel;
  readonly logger: Logger;
  /** Epoch ms. */
  readonly now: () => number;
  /** The bot's own id: it is the author of what changes. */
  readonly author: () => string;
  /** Whether the bot is in that server. */
  readonly isThere: (guildId: string) => boolean;
  readonly isStopping: () => boolean;
}

/** How many pages are looked up, and how many of them are fetched, at once. */
const BATCH = 60;
const AT_ONCE = 3;

/**
 * Fetches the pages that are due, and serves what changed. The log channel is told of each change, of the first of failures in a row,
 * and when they are over. A fault of one page is logged and leaves the others alone.
 * @returns does so, or waits where it is being done already; rejects with a `StorageError`
 */
export function createScheduledRefreshes(options: ScheduledRefreshesOptions): () => Promise<void> {
  const { libraries, reader, logChannel, logger, now, author, isThere, isStopping } = options;
  const { content, pages } = libraries;

  /** While a page is fetched, a moderator may give the article another. */
  const keep = (page: ScheduledPage, change: Partial<Omit<WebPage, 'url'>>) =>
    pages.update(page, { nextAt: nextTime(page.schedule, page, now()), ...change });

  async function refresh(page: ScheduledPage): Promise<void> {
    const { guildId, slug } = page;
    if (!isThere(guildId)) return keep(page, {});
    const latest = await content.latest(guildId, slug);
    const source = latest && (await content.source(guildId, slug, latest.number));
    // It may have been purged meanwhile.
    if (!latest || source === undefined) return;
    if (frontMatterOf(source).url === page.url)
      return follow(page, source, latest).catch((error) => fail(page, source, error));
    await keep(page, { schedule: undefined, nextAt: undefined });
    await tell(page, (catalogue) => catalogue.refresh.ended(nameIn(page, source)));
  }

  async function follow(page: ScheduledPage, source: string, latest: ArticleVersion): Promise<void> {
    const { guildId, slug } = page;
    const fetched = await fetchAgain(source, page.url, page, reader);
    const found = { ...(fetched && fetchedPage(fetched)), failures: 0 };
    // What a moderator took back, or wrote anew, stays until the page changes once more.
    if (!fetched || fetched.source === source || found.sha256 === page.sha256) {
      await keep(page, found);
      if (page.failures > 0) await tell(page, (catalogue) => catalogue.refresh.works(nameIn(page, source)));
      return;
    }
    const change = { guildId, slug, author: author(), source: fetched.source, expected: latest.number };
    const version = requireSaved(await content.replace(change));
    await keep(page, found);
    logger.info('page refreshed', { page: keyOf(page), version: version.number });
    const [before, after] = [articleOf(slug, source), articleOf(slug, fetched.source)];
    await logChannel.post(guildId, (catalogue) => refreshedMessage(before, after, version, catalogue));
  }

  async function fail(page: ScheduledPage, source: string, error: unknown): Promise<void> {
    if (error instanceof StorageError) throw error;
    // A moderator was faster.
    if (error instanceof UserError && error.code !== 'library-too-large') return keep(page, {});
    const failures = page.failures + 1;
    await keep(page, { failures, nextAt: retryTime(page.schedule, page, now(), failures) });
    const failureIn = (catalogue: Catalogue) => failureOf(error, catalogue, keyOf(page));
    const { level, outcome } = failureIn(CATALOGUES.en);
    logger.log(level, 'page not refreshed', { page: keyOf(page), outcome, ...(level === 'info' ? {} : { error }) });
    if (failures > 1) return;
    await logChannel.post(page.guildId, (catalogue) =>
      failedMessage(nameIn(page, source), failureIn(catalogue).tell ?? '', catalogue),
    );
  }

  const tell = ({ guildId }: ScheduledPage, textIn: (catalogue: Catalogue) => string) =>
    logChannel.post(guildId, (catalogue) => message([text(textIn(catalogue))]));

  /** What no fetching mends, such as a source that an older version took, waits as long as any other page, and keeps no other waiting. */
  async function afterFault(page: ScheduledPage, error: unknown): Promise<void> {
    logger.error('page not refreshed', { page: keyOf(page), error });
    if (!(error instanceof StorageError)) await keep(page, {});
  }

  async function refreshDue(): Promise<void> {
    const due = [...(await pages.due(now(), BATCH))];
    const row = async () => {
      for (let page = due.shift(); page && !isStopping(); page = due.shift()) {
        const asked = page;
        await refresh(asked).catch((error: unknown) => afterFault(asked, error));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, row));
  }

  let running: Promise<void> | undefined;
  return () => {
    running ??= refreshDue().finally(() => {
      running = undefined;
    });
    return running;
  };
}

const keyOf = ({ guildId, slug }: ScheduledPage) => `${guildId}/${slug}`;

const nameIn = ({ slug }: ScheduledPage, source: string) => nameOf({ slug, served: frontMatterOf(source) });
