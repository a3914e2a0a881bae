import { createExplainer } from '../../src/sandbox/explain-answer.ts';
import { startPage } from '../../src/sandbox/page/page-server.ts';
import { type Running, startBot } from './bot.ts';

export interface PageBot extends Running {
  /** Where the page is. */
  readonly url: string;
}

/** How long the bot has to answer here, in milliseconds. */
export const ANSWER_LIMIT = 20_000;

/** The whole bot, its Discord, and the page as built. */
export async function startPageBot(options: Parameters<typeof startBot>[0] = {}): Promise<PageBot> {
  // A browser beside it leaves a busy machine less time to answer than Discord gives.
  const running = await startBot({ sandbox: { guildLocale: 'fr', answerLimit: ANSWER_LIMIT }, ...options });
  const explain = createExplainer(running.libraries);
  const page = await startPage({ discord: running.discord, dir: 'dist/page', explain });
  return {
    ...running,
    url: page.url,
    async stop() {
      await page.stop();
      await running.stop();
    },
  };
}
