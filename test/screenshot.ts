import { mkdir } from 'node:fs/promises';
import { sharedBrowser } from './support/browser.ts';
import { type PageBot, startPageBot } from './support/page-bot.ts';

/** Makes the pictures of the README: a real answer on the article that ships, on a dark and on a light page. */
const FOLDER = '.github';
const QUESTION = 'Qui a salué la contribution du Maroc aux JO ?';

async function take(bot: PageBot, theme: 'dark' | 'light'): Promise<void> {
  const browser = await sharedBrowser();
  const page = await browser.newPage({ viewport: { width: 1200, height: 700 }, reducedMotion: 'reduce' });
  await page.goto(`${bot.url}?${new URLSearchParams({ lang: 'fr', theme })}`);
  const composer = page.locator('.composer textarea');
  if ((await page.locator('article').count()) === 0) {
    await composer.fill('/demander');
    await composer.press('Enter');
    await page.locator('.option-input').fill(QUESTION);
    await page.locator('.option-input').press('Enter');
  }
  await page.getByRole('button', { name: 'Article', exact: true }).click();
  await page.locator('mark.quoted').waitFor();
  await page.locator('article').first().waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: `${FOLDER}/sandbox-${theme}.png` });
  await page.close();
}

await mkdir(FOLDER, { recursive: true });
const bot = await startPageBot();
for (const theme of ['dark', 'light'] as const) await take(bot, theme);
await bot.stop();
await (await sharedBrowser()).close();
