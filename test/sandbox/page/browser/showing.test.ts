import { SlashCommandBuilder } from 'discord.js';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../../../src/commands.ts';
import { type ChatCommand, DONE } from '../../../../src/discord/command.ts';
import { HARBOUR, MARSA } from '../../../support/articles.ts';
import { ANSWER_LIMIT, type PageBot, startPageBot } from '../../../support/page-bot.ts';
import { violations } from './axe.ts';
import { answers, ask, command, composer, openPage } from './open-page.ts';

/** A command that defers its answer until it is told to give it. */
function laterCommand() {
  let finish = () => {};
  const told = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const command = {
    data: new SlashCommandBuilder().setName('later').setDescription('Takes its time'),
    help: () => [],
    async execute(interaction) {
      await interaction.deferReply();
      await told;
      await interaction.editReply('At last');
      return DONE;
    },
  } satisfies ChatCommand;
  return { command, finish: () => finish() };
}

const later = laterCommand();
const QUESTION = 'How many cranes stand along the quay?';

describe('what the page shows', () => {
  let bot: PageBot;
  beforeAll(async () => {
    bot = await startPageBot({
      articles: { 'harbour.md': HARBOUR, 'marsa.md': MARSA },
      commands: [...COMMANDS, later.command],
    });
  });
  afterAll(() => bot?.stop());

  test('Arabic is written from right to left', async () => {
    const page = await openPage(bot, { lang: 'ar' });
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await ask(page, 'ask', 'من افتتح ميناء المدينة؟');
    const quote = answers(page).last().locator('blockquote');
    await quote.waitFor();
    const sidebar = await page.locator('.sidebar').boundingBox();
    expect(sidebar?.x).toBeGreaterThan(1_000);
    expect(await page.evaluate("getComputedStyle(document.querySelector('blockquote')).direction")).toBe('rtl');
  });

  test.each([360, 1600])('nothing is wider than a window of %i pixels', async (width) => {
    const page = await openPage(bot, { lang: 'en', role: 'moderator' }, { width, height: 740 });
    await ask(page, 'ask', QUESTION);
    await answers(page).last().getByText('Twelve').waitFor();
    expect(await overflow(page)).toBe(0);
    await composer(page).fill('/');
    await page.locator('.listbox [role=option]').first().waitFor();
    expect(await overflow(page)).toBe(0);
    await composer(page).fill('/ask');
    await page.keyboard.press('Enter');
    expect(await overflow(page)).toBe(0);
    for (const panel of ['Article', 'Wire']) {
      await page.getByRole('button', { name: panel, exact: true }).click();
      await page.locator('aside').getByRole('heading').first().waitFor();
      expect(await overflow(page)).toBe(0);
      await page.locator('aside').getByRole('button', { name: 'Close' }).click();
    }
  });

  test('on a narrow window the places and the person are behind a button', async () => {
    const page = await openPage(bot, { lang: 'en' }, { width: 360, height: 740 });
    const person = page.getByLabel('You', { exact: true });
    expect(await person.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Open the menu' }).click();
    await person.selectOption('owner');
    await composer(page).waitFor();
    expect(new URL(page.url()).searchParams.get('role')).toBe('owner');
  });

  test.each([
    ['dark', 'en'],
    ['light', 'ar'],
  ] as const)(
    'axe-core finds nothing wrong on a %s page in %s: messages, the article, commands, their options, forms, the wire',
    async (theme, lang) => {
      const page = await openPage(bot, { theme, lang, role: 'moderator' });
      await ask(page, 'ask', QUESTION);
      await ask(page, 'ask', 'Who won the chess championship?');
      await answers(page).last().locator('.only-you').waitFor();
      await page.locator('.toggle').nth(0).click();
      await page.locator('.candidates li').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.locator('.toggle').nth(1).click();
      await page.locator('summary').first().click();
      await composer(page).fill('/');
      await page.locator('.listbox [role=option]').first().waitFor();
      expect(await violations(page, 'aside', '.composer')).toEqual([]);
      await composer(page).fill('/library add');
      await page.keyboard.press('Enter');
      await page.locator('.add-option').first().click();
      expect(await violations(page, '.composer')).toEqual([]);
      await page.locator('.command-line .send').click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page, 'dialog')).toEqual([]);
    },
  );

  test('a bot that does not answer in time has not responded', async () => {
    const page = await openPage(bot, { lang: 'en' });
    await ask(page, 'ask', QUESTION);
    const answer = answers(page).last();
    await answer.getByText('Twelve').waitFor();
    const heal = bot.discord.fail({ path: /\/callback/ }, { disconnect: true }, 100);
    await answer.getByRole('button', { name: 'Context' }).click();
    await command(page, 'ask', 'Who opened the harbour?');
    await page.getByText('Sending command…').waitFor();
    // What is pressed may reach Discord after the clock was moved.
    const failed = async () => {
      bot.discord.clock.advance(ANSWER_LIMIT);
      return page.getByText('This interaction failed').count();
    };
    await expect.poll(failed, { timeout: 10_000 }).toBe(1).finally(heal);
    await page.getByText('The application did not respond').last().waitFor();
  });

  test('a bot that takes its time is thinking', async () => {
    const page = await openPage(bot, { lang: 'en' });
    await command(page, 'later');
    await page.getByText('Verbatim is thinking…').waitFor();
    expect(await page.getByText('Sending command…').count()).toBe(0);
    later.finish();
    await page.getByText('At last').waitFor();
    expect(await page.getByText('Verbatim is thinking…').count()).toBe(0);
  });

  test('changes are shown as they happen, and markup of a person stays text', async () => {
    const page = await openPage(bot, { lang: 'en' });
    const owner = bot.discord.user('owner');
    const said = await owner.say(
      '<img src=x onerror=alert(1)> **bold** \\*stars\\* ||hidden|| [link](https://a.example/)',
    );
    const message = page.locator('article', { hasText: '<img src=x' });
    await message.waitFor();
    expect(await message.locator('strong').textContent()).toBe('bold');
    expect(await message.locator('.markdown').textContent()).toBe(
      '<img src=x onerror=alert(1)> bold *stars* hidden link',
    );
    const spoiler = message.getByRole('button', { name: 'Spoiler' });
    await spoiler.focus();
    await page.keyboard.press('Enter');
    expect(await message.locator('.spoiler-text').isVisible()).toBe(true);
    await owner.edit(said, 'changed');
    await page.locator('article', { hasText: 'changed' }).getByText('(edited)').waitFor();
    await owner.remove(said);
    await page.locator('article', { hasText: 'changed' }).waitFor({ state: 'detached' });
  });

  test('what went over the wire for a message is told with milliseconds', async () => {
    const page = await openPage(bot, { lang: 'en' });
    await ask(page, 'ask', QUESTION);
    await answers(page).last().getByText('Twelve').waitFor();
    await answers(page).last().getByRole('button', { name: 'Actions on this message' }).click();
    await page.getByRole('menuitem', { name: 'Show what went over the wire' }).click();
    const panel = page.getByRole('complementary', { name: 'Wire' });
    await panel.getByRole('heading', { name: 'Raw payload' }).waitFor();
    expect(await panel.locator('.wire-title').allTextContents()).toEqual([
      'INTERACTION_CREATE',
      expect.stringMatching(/^POST \/interactions\/…\/…\/callback/),
      'MESSAGE_CREATE',
    ]);
    expect(await panel.locator('.wire-took').nth(1).textContent()).toMatch(/^\d+\.\d ms$/);
    await panel.locator('summary').first().click();
    await panel.getByText('"application_id"').first().waitFor();
  });

  test('a message is sent once, and what is typed meanwhile stays', async () => {
    const page = await openPage(bot, { lang: 'en' });
    await page.route('**/api/act', async (route) => {
      await composer(page).press('Enter');
      await composer(page).pressSequentially('next');
      await route.continue();
    });
    await composer(page).fill('only once');
    await composer(page).press('Enter');
    await page.locator('article', { hasText: 'only once' }).waitFor();
    await page.unrouteAll();
    await composer(page).press('Enter');
    await page.locator('article', { hasText: 'next' }).waitFor();
    expect(await page.locator('article', { hasText: 'only once' }).count()).toBe(1);
  });

  test('a late answer about the wire does not take the place of a newer one', async () => {
    const page = await openPage(bot, { lang: 'en' });
    const held: Route[] = [];
    await page.route('**/api/wire*', (route) => void held.push(route));
    const toggle = page.getByRole('button', { name: 'Wire', exact: true });
    for (const _ of [1, 2, 3]) await toggle.click();
    await expect.poll(() => held.length).toBe(2);
    const answerWith = (route: Route | undefined, title: string) =>
      route?.fulfill({ json: { entries: [{ kind: 'rest', title, at: 0, data: null }] } });
    await answerWith(held[1], 'newer');
    await page.locator('.wire-title', { hasText: 'newer' }).waitFor();
    const late = page.waitForResponse('**/api/wire*');
    await answerWith(held[0], 'older');
    await (await late).finished();
    expect(await page.locator('.wire-title').allTextContents()).toEqual(['newer']);
    await page.unrouteAll();
  });

  test('a menu asked for by the keyboard opens beside its message, from right to left too', async () => {
    const page = await openPage(bot, { lang: 'ar' });
    await composer(page).fill('يمين');
    await composer(page).press('Enter');
    const message = page.locator('article', { hasText: 'يمين' }).last();
    await message.dispatchEvent('contextmenu', { clientX: 0, clientY: 0 });
    const [menu, at] = [await page.getByRole('menu').boundingBox(), await message.boundingBox()];
    expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeCloseTo((at?.x ?? 0) + (at?.width ?? 0) - 72, 0);
  });

  test('the article tells why a sentence is quoted', async () => {
    const page = await openPage(bot, { lang: 'en' });
    await ask(page, 'ask', QUESTION);
    await answers(page).last().getByText('Twelve').waitFor();
    await page.getByRole('button', { name: 'Article', exact: true }).click();
    const panel = page.getByRole('complementary', { name: 'Article' });
    await panel.locator('mark').waitFor();
    expect(await panel.locator('mark').textContent()).toBe('Twelve cranes stand along the northern quay.');
    expect(await panel.locator('mark .matched').allTextContents()).toEqual(['cranes', 'stand', 'quay']);
    expect(await panel.locator('mark .answering').textContent()).toContain('Twelve');
    expect(await panel.locator('.candidates li').first().locator('.score').textContent()).toMatch(/^\d/);
    await answers(page).last().getByRole('button', { name: 'Context' }).click();
    await answers(page).last().locator('.only-you').waitFor();
    expect(await panel.locator('mark').count()).toBe(1);
    await panel.getByLabel('Question').fill('Who won the chess championship?');
    await panel.getByRole('button', { name: 'Why this sentence?' }).click();
    await panel.getByText('The article does not say').waitFor();
  });
});

/** How many pixels one would have to scroll sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
