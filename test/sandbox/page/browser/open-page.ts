import type { Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import type { Session } from '../../../../src/sandbox/page/browser/session.ts';
import { sharedBrowser } from '../../../support/browser.ts';
import type { PageBot } from '../../../support/page-bot.ts';

/** How long one step may take, in milliseconds: less than a test, so that it is told which one failed. */
const MOST_MS = 15_000;

interface Window {
  readonly width: number;
  readonly height: number;
}

/** Windows that no test uses any more: to open one anew takes longer than most tests. */
const idle: Page[] = [];

async function newWindow(): Promise<Page> {
  const browser = await sharedBrowser();
  const [context = await browser.newContext({ reducedMotion: 'reduce' })] = browser.contexts();
  context.setDefaultTimeout(MOST_MS);
  return context.newPage();
}

/**
 * Opens the page in a window, until the end of the test. The test fails where the page has a fault, or asks for something that is
 * not on this machine.
 */
export async function openPage(
  { url }: Pick<PageBot, 'url'>,
  session: Partial<Session> = {},
  viewport: Window = { width: 1280, height: 800 },
): Promise<Page> {
  const page = idle.pop() ?? (await newWindow());
  // Behind another window it would draw once a second.
  await page.bringToFront();
  await page.setViewportSize(viewport);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') faults.push(`asked for ${request.url()}`);
  });
  onTestFinished(async () => {
    page.removeAllListeners();
    await page.goto('about:blank');
    idle.push(page);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  await page.goto(`${url}?${new URLSearchParams({ lang: 'fr', theme: 'dark', ...session })}`);
  await composer(page).waitFor();
  return page;
}

export const composer = (page: Page): Locator => page.locator('.composer textarea');

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

/** The same, until the bot has answered: its message, public or private. */
export async function ask(page: Page, name: string, question: string): Promise<Locator> {
  const before = await answers(page).count();
  await command(page, name, question);
  const answer = answers(page).nth(before);
  await answer.waitFor();
  return answer;
}

/** A text without the marks that keep it from reordering its neighbours. */
export const readable = (text: string | null): string => (text ?? '').replace(/[\u2068\u2069]/gu, '');
