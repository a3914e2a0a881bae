import type { Logger } from 'winston';
import type { ServerLibraries } from './library/server-libraries.ts';

const DAY = 24 * 60 * 60 * 1_000;

interface PurgeOptions {
  readonly libraries: Pick<ServerLibraries, 'content' | 'servers' | 'votes' | 'questions'>;
  /** The ids of the servers that the bot is in. */
  readonly present: () => ReadonlySet<string>;
  readonly logger: Logger;
  /** Epoch ms. */
  readonly now: () => number;
}

/** Deletes what has been kept for as long as it may be: at once, and then every day. */
export function purgeDaily({ libraries, present, logger, now }: PurgeOptions): void {
  const purges = {
    articles: () => libraries.content.purge(now()),
    servers: () => libraries.servers.purge(present()),
    votes: libraries.votes.purge,
    questions: libraries.questions.purge,
  };
  const purge = async () => {
    for (const [what, purgeOld] of Object.entries(purges)) {
      await purgeOld().then(
        (count) => count > 0 && logger.info('purged', { [what]: count }),
        (error: unknown) => logger.error('what is kept too long is not purged', { what, error }),
      );
    }
  };
  void purge();
  setInterval(purge, DAY).unref();
}
