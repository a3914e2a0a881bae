import { type ChatInputCommandInteraction, ComponentType, TextInputStyle } from 'discord.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Reply, type Sandbox, startSandbox } from '../../../../src/sandbox/index.ts';
import { type PageServer, startPage } from '../../../../src/sandbox/page/page-server.ts';
import { ANSWER_LIMIT } from '../../../support/page-bot.ts';
import { startBot, type TestBot } from '../../bot.ts';
import { command, composer, openPage } from './open-page.ts';

const OPTION = { type: 3, name: 'title', description: 'Of the note', required: true };
const FIELD = {
  type: ComponentType.Label,
  label: 'Text',
  component: { type: ComponentType.TextInput, custom_id: 'text', style: TextInputStyle.Short },
};

describe('a page that was cut off and is connected again', () => {
  let discord: Sandbox;
  let bot: TestBot;
  let server: PageServer;
  const serve = (port = 0) =>
    startPage({ discord, dir: 'dist/page', port, explain: () => Promise.reject(new Error('Nothing to explain')) });
  beforeAll(async () => {
    discord = await startSandbox({ answerLimit: ANSWER_LIMIT });
    bot = await startBot(discord);
    await bot.client.application.commands.set([{ name: 'note', description: 'Takes a note', options: [OPTION] }]);
    bot.handle((interaction: ChatInputCommandInteraction) =>
      interaction.showModal({ title: 'A note', custom_id: 'note', components: [FIELD] as never }),
    );
    server = await serve();
  });
  afterAll(async () => {
    await server?.stop();
    await bot?.stop();
    await discord?.stop();
  });

  /** Cuts the page off, until it shows what was said meanwhile. */
  async function cutOff(page: Page, meanwhile: string, gone?: Reply): Promise<void> {
    const { port } = new URL(server.url);
    await server.stop();
    const owner = discord.user('owner');
    await owner.say(meanwhile);
    if (gone) await owner.remove(gone);
    server = await serve(Number(port));
    await page.locator('article', { hasText: meanwhile }).waitFor();
  }

  test('keeps the message that is being typed, where one types', async () => {
    const gone = await discord.user('owner').say('gone meanwhile');
    const page = await openPage(server, { lang: 'en' });
    await composer(page).pressSequentially('half a ');
    await cutOff(page, 'said meanwhile', gone);
    await page.keyboard.type('message');
    expect(await composer(page).inputValue()).toBe('half a message');
    await page.keyboard.press('Enter');
    await page.locator('article', { hasText: 'half a message' }).waitFor();
    expect(await page.locator('article').count()).toBe(2);
  });

  test('keeps the command, and the form, that is being filled in', async () => {
    const page = await openPage(server, { lang: 'en' });
    await command(page, 'note');
    const title = page.locator('.option-input');
    await title.fill('half a title');
    await cutOff(page, 'during the command');
    expect(await title.inputValue()).toBe('half a title');
    await title.press('Enter');
    const text = page.getByRole('dialog', { name: 'A note' }).getByLabel('Text');
    await text.fill('half a text');
    await cutOff(page, 'during the form');
    expect(await text.inputValue()).toBe('half a text');
  });
});
