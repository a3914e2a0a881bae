import {
  type ChatInputCommandInteraction,
  LabelBuilder,
  ModalBuilder,
  type ModalSubmitInteraction,
  type RepliableInteraction,
  type SelectMenuInteraction,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { startBot, type TestBot } from './bot.ts';

let discord: Sandbox;
let bot: TestBot;
let alice: Person;

beforeAll(async () => {
  discord = await startSandbox();
  bot = await startBot(discord);
  alice = discord.user('alice');
  discord.user('bob', { moderator: true });
  await bot.client.application.commands.set([{ name: 'once', description: 'x' }]);
});
afterAll(async () => {
  await bot.stop();
  await discord.stop();
});

/** Each person with permissions of their own has a role of their name. */
const roleOf = (name: string) => [...discord.server.roles.values()].find((role) => role.name === name)?.id ?? '';

describe('a menu', () => {
  const MENUS = { user: 5, role: 6, mentionable: 7, channel: 8 } as const;

  it.each([
    ['people', MENUS.user, () => [alice.id], 'alice'],
    ['roles', MENUS.role, () => [roleOf('bob')], 'bob'],
    ['either', MENUS.mentionable, () => [alice.id, roleOf('bob')], 'alice bob'],
    ['channels', MENUS.channel, () => [alice.channel.id], 'general'],
  ])('of %s carries what is chosen', async (_, type, values, names) => {
    const menu = { type, custom_id: 'menu', max_values: 2 };
    bot.handle((interaction: RepliableInteraction) =>
      interaction.reply({ components: [{ type: 1, components: [menu] } as never], content: 'choose' }),
    );
    const reply = await alice.slash('once');
    bot.handle((interaction: SelectMenuInteraction) => {
      const chosen = ['users', 'roles', 'channels'].flatMap((kind) => [
        ...((interaction as unknown as Record<string, Map<string, object>>)[kind]?.values() ?? []),
      ]) as { name?: string; username?: string }[];
      return interaction.update({
        content: chosen.map(({ name, username }) => name ?? username).join(' '),
        components: [],
      });
    });
    expect((await alice.select(reply, 'menu', values())).text).toBe(names);
  });

  it('takes no more than it says', async () => {
    const menu = { type: 3, custom_id: 'menu', options: ['a', 'b'].map((value) => ({ label: value, value })) };
    bot.handle((interaction: RepliableInteraction) =>
      interaction.reply({ components: [{ type: 1, components: [menu] } as never], content: 'choose' }),
    );
    const reply = await alice.slash('once');
    await expect(alice.select(reply, 'menu', ['a', 'b'])).rejects.toThrow('takes 1 to 1 values');
  });
});

describe('a modal', () => {
  const label = (name: string, component: object) => ({ type: 18, label: name, component });
  const MODAL = {
    custom_id: 'm',
    title: 'Add',
    components: [
      label('Title', { type: 4, custom_id: 'title', style: 1, max_length: 5, value: 'old' }),
      label('File', { type: 19, custom_id: 'file' }),
      label('Kind', { type: 21, custom_id: 'kind', options: ['a', 'b'].map((value) => ({ label: value, value })) }),
      label('Sure', { type: 23, custom_id: 'sure' }),
      label('Who', { type: 5, custom_id: 'who', required: false }),
    ],
  };
  const FILLED = { title: 'new', file: [{ name: 'a.txt', content: 'x' }], kind: 'a' };
  const open = () => {
    bot.handle((interaction: ChatInputCommandInteraction) => interaction.showModal(MODAL as never));
    return alice.slash('once');
  };

  it('sends every kind of field, those not filled in as they were', async () => {
    const modal = await open();
    expect(modal.text).toBe('Add\nTitle\nFile\nKind\nSure\nWho');
    let sent: unknown;
    bot.handle((interaction: ModalSubmitInteraction) => {
      sent = [
        interaction.fields.getTextInputValue('title'),
        [...(interaction.fields.getUploadedFiles('file')?.values() ?? [])].map(({ name }) => name),
        interaction.fields.getField('kind'),
        interaction.fields.getField('sure'),
        [...(interaction.fields.getSelectedUsers('who')?.values() ?? [])].map(({ username }) => username),
      ];
      return interaction.reply('added');
    });
    const file = { name: 'a.txt', content: 'x' };
    const reply = await alice.submit(modal, { File: [file], kind: 'b', Sure: true, who: [alice.id] });
    expect(reply.text).toBe('added');
    expect(sent).toMatchObject(['old', ['a.txt'], { value: 'b' }, { value: true }, ['alice']]);
  });

  it.each([
    ['a text that is too long', { title: 'longer' }],
    ['a required text left empty', { title: '' }],
    ['a choice that there is not', { kind: 'c' }],
    ['a required file missing', { file: [] }],
    ['a field that there is not', { colour: 'red' }],
    ['a list for a text', { title: ['x'] }],
    ['a text for a file', { file: 'x' }],
    ['texts for files', { file: ['x'] }],
    ['a text for a tick', { sure: 'yes' }],
    ['a tick for a choice', { kind: true }],
    ['files for people', { who: [{ name: 'a.txt', content: 'x' }] }],
  ] as const)('is not sent with %s', async (_, fields) => {
    await expect(alice.submit(await open(), { ...FILLED, ...fields })).rejects.toMatchObject({ name: 'ClientRefusal' });
  });

  it('takes as many ticks as there are boxes, and leaves no choice open that is required', async () => {
    const options = ['a', 'b'].map((value) => ({ label: value, value }));
    const components = [
      label('All', { type: 22, custom_id: 'all', options }),
      label('Kind', { type: 21, custom_id: 'kind', options }),
    ];
    bot.handle((interaction: ChatInputCommandInteraction) =>
      interaction.showModal({ custom_id: 'm', title: 'Add', components } as never),
    );
    const modal = await alice.slash('once');
    await expect(alice.submit(modal, { all: ['a', 'b'] })).rejects.toThrow('kind takes 1 to 1 values');
    bot.handle((interaction: ModalSubmitInteraction) =>
      interaction.reply(interaction.fields.getCheckboxGroup('all').join()),
    );
    expect((await alice.submit(modal, { all: ['a', 'b'], kind: 'a' })).text).toBe('a,b');
  });

  it('that a button opened may change that button’s message', async () => {
    const row = { type: 1, components: [{ type: 2, style: 1, custom_id: 'b', label: 'Open' }] };
    bot.handle((interaction: RepliableInteraction) =>
      interaction.reply({ content: 'old', components: [row as never] }),
    );
    const reply = await alice.slash('once');
    const modal = new ModalBuilder({ custom_id: 'm', title: 'Why?' }).addLabelComponents(
      new LabelBuilder({ label: 'Why', component: { type: 4, custom_id: 'why', style: 1 } }),
    );
    bot.handle((interaction: ChatInputCommandInteraction) => interaction.showModal(modal));
    const opened = await alice.click(reply, 'Open');
    bot.handle((interaction: ModalSubmitInteraction) => interaction.isFromMessage() && interaction.update('new'));
    const changed = await alice.submit(opened, { why: 'so' });
    expect([changed.id, changed.text]).toEqual([reply.id, 'new']);
  });
});
