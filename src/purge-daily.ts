import type { Logger } from 'winston';
import type { ContentStore } from './library/content-store.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** Deletes the articles that were removed long ago: at once, and then every day. */
export function purgeDaily(content: Pick<ContentStore, 'purge'>, logger: Logger): void {
  const purge = () =>
    content.purge(Date.now()).then(
      (articles) => articles > 0 && logger.info('purged', { articles }),
      (error: unknown) => logger.error('removed articles are not purged', { error }),
    );
  void purge();
  setInterval(purge, DAY).unref();
}
