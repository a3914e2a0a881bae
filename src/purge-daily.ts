import type { Logger } from 'winston';
import type { ServerLibraries } from './library/server-libraries.ts';

const DAY = 24 * 60 * 60 * 1_000;

interface PurgeOptions {
  readonly libraries: Pick<ServerLibraries, 'content' | 'servers'>;
  /** The ids of the servers that the bot is in. */
  readonly present: () => ReadonlySet<string>;
  readonly logger: Logger;
  /** Epoch ms. */
  readonly now: () => number;
}

/** Deletes the articles that were removed long ago, and what is kept of servers left long ago: at once, and then every day. */
export function purgeDaily({ libraries: { content, servers }, present, logger, now }: PurgeOptions): void {
  async function purge(): Promise<void> {
    try {
      const purged = { articles: await content.purge(now()), servers: await servers.purge(present()) };
      if (purged.articles + purged.servers > 0) logger.info('purged', purged);
    } catch (error) {
      logger.error('what is kept too long is not purged', { error });
    }
  }
  void purge();
  setInterval(purge, DAY).unref();
}
