import type { Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { createExplainer } from '../../../src/sandbox/explain-answer.ts';
import type { Session } from '../../../src/sandbox/page/browser/session.ts';
import { startPage } from '../../../src/sandbox/page/page-server.ts';
import { type Running, startBot } from '../../support/bot.ts';
import { sharedBrowser } from '../../support/browser.ts';

export interface PageBot extends Running {
  readonly url: string;
  /** Opens the page in a window of its own, which is closed after the test. It fails the test where the page reports a fault. */
  open(session?: Partial<Session>, window?: { readonly width: number; readonly height: number }): Promise<Page>;
}

/** The whole bot, its Discord, and the page. */
export async function startPageBot(options: Parameters<typeof startBot>[0] = {}): Promise<PageBot> {
  const running = await startBot({ sandbox: { guildLocale: 'fr' }, ...options });
  const page = await startPage({
    discord: running.discord,
    dir: 'dist/page',
    explain: createExplainer(running.libraries),
  });
  return {
    ...running,
    url: page.url,
    async open(session = {}, window = { width: 1280, height: 800 }) {
      const browser = await sharedBrowser();
      const context = await browser.newContext({ viewport: window, reducedMotion: 'reduce' });
      onTestFinished(() => context.close());
      const tab = await context.newPage();
      const faults: string[] = [];
      tab.on('pageerror', ({ message }) => faults.push(message));
      tab.on('request', (request) => {
        const { hostname, href } = new URL(request.url());
        if (hostname !== '127.0.0.1') faults.push(`asked for ${href}`);
      });
      onTestFinished(() => {
        if (faults.length > 0) throw new Error(faults.join('\n'));
      });
      await tab.goto(`${page.url}?${new URLSearchParams({ lang: 'fr', theme: 'dark', ...session })}`);
      await composer(tab).waitFor();
      return tab;
    },
    async stop() {
      await page.stop();
      await running.stop();
    },
  };
}

const composer = (page: Page): Locator => page.locator('.composer textarea');

/** Messages of the bot, oldest first. */
export const answers = (page: Page): Locator => page.locator('article.message', { has: page.locator('.tag') });

/** Types a command as a person does: its first letters, Enter, what its first option is, Enter. */
export async function command(page: Page, name: string, option?: string): Promise<void> {
  await composer(page).fill(`/${name}`);
  await composer(page).press('Enter');
  if (option === undefined) return;
  const input = page.locator('.option-input').first();
  await input.fill(option);
  await input.press('Enter');
}
