import {
  type APIMessageTopLevelComponent,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../../../../src/sandbox/index.ts';
import { type PageServer, startPage } from '../../../../src/sandbox/page/page-server.ts';
import { ANSWER_LIMIT } from '../../../support/page-bot.ts';
import { startBot, type TestBot } from '../../bot.ts';
import { violations } from './axe.ts';
import { command, openPage } from './open-page.ts';

const picture = { media: { url: 'https://elsewhere.example/a.png' }, description: 'A harbour' };
const text = (content: string) => ({ type: ComponentType.TextDisplay, content });
const button = (style: number, label: string, more: object = {}) => ({
  type: ComponentType.Button,
  style,
  label,
  custom_id: `button ${label}`,
  ...more,
});

const EVERYTHING = [
  {
    type: ComponentType.Container,
    accent_color: 0xeb459e,
    components: [
      text('# Heading\n- an item\n>>> a quote\nof two lines'),
      { type: ComponentType.Separator, divider: true, spacing: 2 },
      {
        type: ComponentType.Section,
        components: [text('beside')],
        accessory: { type: ComponentType.Thumbnail, ...picture },
      },
      { type: ComponentType.Section, components: [text('before')], accessory: button(2, 'Press') },
      { type: ComponentType.MediaGallery, items: [picture] },
      { type: ComponentType.File, file: { url: 'attachment://notes.txt' } },
      { type: ComponentType.ActionRow, components: [button(1, 'On'), button(4, 'Off', { disabled: true })] },
      {
        type: ComponentType.ActionRow,
        components: [{ type: ComponentType.UserSelect, custom_id: 'people', placeholder: 'People', max_values: 2 }],
      },
    ],
  },
  { type: ComponentType.Container, spoiler: true, components: [text('covered')] },
] as unknown as APIMessageTopLevelComponent[];

const options = ['one', 'two'].map((value) => ({ value, label: value }));
const FIELDS = [
  { label: 'Menu', component: { type: ComponentType.StringSelect, custom_id: 'menu', options } },
  { label: 'Radio', component: { type: ComponentType.RadioGroup, custom_id: 'radio', options } },
  { label: 'Ticks', component: { type: ComponentType.CheckboxGroup, custom_id: 'ticks', options } },
  { label: 'Tick', component: { type: ComponentType.Checkbox, custom_id: 'tick' } },
  { label: 'File', component: { type: ComponentType.FileUpload, custom_id: 'file' } },
].map((field) => ({ type: ComponentType.Label, ...field }));

describe('components on the page', () => {
  let discord: Sandbox;
  let bot: TestBot;
  let page: PageServer;
  beforeAll(async () => {
    discord = await startSandbox({ answerLimit: ANSWER_LIMIT });
    bot = await startBot(discord);
    await bot.client.application.commands.set([{ name: 'all', description: 'All of them' }]);
    const explain = () => Promise.reject(new Error('There is nothing to explain'));
    page = await startPage({ discord, dir: 'dist/page', explain });
  });
  afterAll(async () => {
    await page?.stop();
    await bot?.stop();
    await discord?.stop();
  });

  test('each kind is shown, and what is elsewhere is not fetched', async () => {
    bot.handle((interaction: ChatInputCommandInteraction) =>
      interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        components: EVERYTHING,
        files: [{ attachment: Buffer.from('hello'), name: 'notes.txt' }],
      }),
    );
    const tab = await openPage(page, { lang: 'en' });
    await command(tab, 'all');
    const message = tab.locator('article').last();
    await message.getByRole('heading', { name: 'Heading' }).waitFor();
    expect(await message.locator('blockquote').textContent()).toBe('a quoteof two lines');
    expect(await message.getByRole('listitem').textContent()).toContain('an item');
    expect(await message.getByRole('img', { name: 'A harbour' }).count()).toBe(2);
    expect(await message.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true);
    const accent = "getComputedStyle(document.querySelector('.accented'), '::before').backgroundColor";
    expect(await tab.evaluate(accent)).toBe('rgb(235, 69, 158)');
    const address = await message.getByRole('link', { name: 'notes.txt' }).getAttribute('href');
    expect(await (await fetch(address ?? '')).text()).toBe('hello');
    expect(await violations(tab, 'article')).toEqual([]);
    await message.getByRole('button', { name: 'Spoiler' }).click();
    expect(await message.getByText('covered').isVisible()).toBe(true);
  });

  test('buttons and menus of people say what was chosen', async () => {
    bot.handle(async (interaction: Interaction) => {
      if (interaction.isButton()) await interaction.reply(`pressed ${interaction.customId}`);
      else if (interaction.isUserSelectMenu())
        await interaction.reply(`chose ${interaction.users.map(String).join(' ')}`);
      else if (interaction.isChatInputCommand()) {
        await interaction.reply({
          content: 'Old style',
          components: EVERYTHING.slice(0, 0),
          embeds: [{ title: 'An embed', description: '**bold**', fields: [{ name: 'Field', value: 'its value' }] }],
        });
        await interaction.followUp({
          flags: MessageFlags.IsComponentsV2,
          components: EVERYTHING,
          files: [{ attachment: Buffer.from('hello'), name: 'notes.txt' }],
        });
      }
    });
    const tab = await openPage(page, { lang: 'en' });
    await command(tab, 'all');
    await tab.getByText('its value').waitFor();
    const message = tab.locator('article', { has: tab.getByRole('combobox', { name: 'People' }) }).last();
    await message.getByRole('button', { name: 'Press' }).click();
    await tab.getByText('pressed button Press').last().waitFor();
    const people = message.getByRole('combobox', { name: 'People' });
    await people.click();
    await message.getByRole('option', { name: '@owner' }).click();
    await message.getByRole('option', { name: '@Verbatim' }).click();
    await tab.keyboard.press('Escape');
    const chosen = tab.getByText('chose @owner @Verbatim');
    await chosen.last().waitFor();
    // Looking at the list again chooses nothing.
    await people.click();
    await tab.keyboard.press('Escape');
    await message.getByRole('button', { name: 'Press' }).click();
    await tab.getByText('pressed button Press').nth(1).waitFor();
    expect(await chosen.count()).toBe(1);
  });

  test('a form that comes late does not open for another person', async () => {
    bot.handle((interaction: ChatInputCommandInteraction) =>
      interaction.showModal({ title: 'Late', custom_id: 'late', components: FIELDS as never }),
    );
    const tab = await openPage(page, { lang: 'en', role: 'moderator' });
    const person = tab.getByLabel('You', { exact: true });
    await tab.route('**/api/act', async (route) => {
      const response = await route.fetch();
      await person.selectOption('owner');
      await tab.locator('.person-bar .avatar', { hasText: 'O' }).waitFor();
      await route.fulfill({ response });
    });
    const answered = tab.waitForResponse('**/api/act');
    await command(tab, 'all');
    await (await answered).finished();
    await tab.unrouteAll();
    expect(await tab.getByRole('dialog').count()).toBe(0);
  });

  test('each kind of field of a form is sent', async () => {
    bot.handle(async (interaction: Interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.showModal({ title: 'A form', custom_id: 'form', components: FIELDS as never });
      } else if (interaction.isModalSubmit()) await interaction.reply(sentIn(interaction));
    });
    const tab = await openPage(page, { lang: 'en' });
    await command(tab, 'all');
    const form = tab.getByRole('dialog', { name: 'A form' });
    await form.getByRole('combobox', { name: 'Menu' }).click();
    await form.getByRole('option', { name: 'two' }).click();
    await form.getByRole('radio', { name: 'one' }).check();
    await form.getByRole('checkbox', { name: 'two' }).check();
    await form.getByRole('checkbox', { name: 'Tick', exact: true }).check();
    await form
      .getByLabel('File')
      .setInputFiles({ name: 'a.md', mimeType: 'text/markdown', buffer: Buffer.from('# a') });
    expect(await violations(tab, 'dialog')).toEqual([]);
    await form.getByRole('button', { name: 'Submit' }).click();
    await tab.getByText('menu two, radio one, ticks two, tick true, file a.md').waitFor();
  });
});

/** What a form was filled in with, as discord.js reads it. */
function sentIn({ fields }: ModalSubmitInteraction): string {
  const { fields: all } = fields;
  const sent = all.map((field) => {
    const { customId, values, value, attachments } = field as unknown as Record<string, unknown>;
    const files = attachments as ReadonlyMap<string, { name: string }> | undefined;
    return `${customId} ${files?.size ? [...files.values()].map(({ name }) => name) : (values ?? value)}`;
  });
  return sent.join(', ');
}
