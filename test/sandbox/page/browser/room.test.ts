import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARBOUR } from '../../../support/articles.ts';
import { type PageBot, startPageBot } from '../../../support/page-bot.ts';
import { ask, openPage } from './open-page.ts';

describe('the room that the page gives', () => {
  let bot: PageBot;
  beforeAll(async () => {
    bot = await startPageBot({ articles: { 'harbour.md': HARBOUR } });
  });
  afterAll(() => bot?.stop());

  test.each(['fr', 'en', 'es', 'ar'] as const)('who one is, and the rest, can be read whole in %s', async (lang) => {
    const page = await openPage(bot, { lang });
    const missing = await page.locator('.person-field select').evaluateAll((menus) =>
      menus.map((menu) => {
        const { offsetWidth } = menu;
        menu.style.width = 'max-content';
        return Math.max(0, menu.offsetWidth - offsetWidth);
      }),
    );
    expect(missing).toEqual([0, 0, 0]);
  });

  test('the last message stays in view where a panel or the window takes its room, unless one reads above it', async () => {
    const page = await openPage(bot, { lang: 'en' });
    for (let i = 0; i < 3; i++) await ask(page, 'ask', 'How many cranes stand along the quay?');
    const hidden = () =>
      page
        .locator('.scroller')
        .evaluate(({ scrollHeight, scrollTop, clientHeight }) => Math.round(scrollHeight - scrollTop - clientHeight));
    await expect.poll(hidden).toBe(0);
    await page.setViewportSize({ width: 1100, height: 300 });
    await expect.poll(hidden).toBe(0);
    await page.getByRole('button', { name: 'Article', exact: true }).click();
    await page.locator('mark.quoted').waitFor();
    await expect.poll(hidden).toBe(0);
    await page.setViewportSize({ width: 900, height: 300 });
    await expect.poll(hidden).toBe(0);
    await page.locator('.scroller').evaluate((scroller) => scroller.scrollTo({ top: 0, behavior: 'instant' }));
    await expect.poll(hidden).toBeGreaterThan(100);
    await page.setViewportSize({ width: 1280, height: 400 });
    await page.setViewportSize({ width: 900, height: 500 });
    expect(await hidden()).toBeGreaterThan(100);
  });
});
