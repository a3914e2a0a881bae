import { createExplainer } from '../../src/sandbox/explain-answer.ts';
import { startPage } from '../../src/sandbox/page/page-server.ts';
import { type Running, startBot } from './bot.ts';

export interface PageBot extends Running {
  /** Where the page is. */
  readonly url: string;
}

/** The whole bot, its Discord, and the page as built. */
export async function startPageBot(options: Parameters<typeof startBot>[0] = {}): Promise<PageBot> {
  const running = await startBot({ sandbox: { guildLocale: 'fr' }, ...options });
  // The first answer takes longest: on a busy machine longer than Discord waits, which is no matter here.
  await running.discord
    .user('early', { place: 'dm' })
    .slash('ask', { question: 'Who?' })
    .catch(() => undefined);
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
