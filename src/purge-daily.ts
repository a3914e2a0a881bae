import type { Logger } from 'winston';
import type { ServerLibraries } from './library/server-libraries.ts';

const DAY = 24 * 60 * 60 * 1_000;

/** Deletes what has been kept for as long as it may be (removed articles, votes, questions): at once, and then every day. */
export function purgeDaily(libraries: ServerLibraries, logger: Logger): void {
  const purges = {
    articles: () => libraries.content.purge(Date.now()),
    votes: libraries.votes.purge,
    questions: libraries.questions.purge,
  };
  const purge = async () => {
    for (const [what, purgeOld] of Object.entries(purges)) {
      await purgeOld().then(
        (count) => count > 0 && logger.info('purged', { [what]: count }),
        (error: unknown) => logger.error('what is old is not purged', { what, error }),
      );
    }
  };
  void purge();
  setInterval(purge, DAY).unref();
}
