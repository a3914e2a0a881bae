import { once } from 'node:events';
import {
  ActionRowBuilder,
  ApplicationCommandType,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  Client,
  type CommandInteraction,
  Events,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  type ModalSubmitInteraction,
  StringSelectMenuBuilder,
  type StringSelectMenuInteraction,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';

let discord: Sandbox;
let client: Client<true>;
/** What the bot does with the next interactions. */
let handle: (interaction: never) => Promise<unknown>;

const onCommand = (then: (interaction: CommandInteraction) => Promise<unknown>) => {
  handle = then as typeof handle;
};

beforeAll(async () => {
  discord = await startSandbox();
  client = new Client({ intents: [], rest: { api: discord.api } });
  client.on(Events.InteractionCreate, (interaction: Interaction) => void handle(interaction as never));
  const ready = once(client, Events.ClientReady);
  await client.login(discord.token);
  await ready;
  await client.application.commands.set([
    {
      name: 'ask',
      description: 'x',
      options: [
        { type: 3, name: 'question', description: 'x', required: true, maxLength: 10, autocomplete: true },
        { type: 3, name: 'length', description: 'x', choices: [{ name: 'Short', value: 'short' }] },
        { type: 11, name: 'file', description: 'x' },
      ],
    },
    {
      name: 'manage',
      description: 'x',
      defaultMemberPermissions: 'ManageMessages',
      contexts: [0],
      integrationTypes: [0],
    },
    { name: 'everywhere', description: 'x', contexts: [0, 1, 2], integrationTypes: [0, 1] },
    { name: 'Ask this', type: ApplicationCommandType.Message },
  ]);
});
beforeEach(() => onCommand((interaction) => interaction.reply('hello')));
afterAll(async () => {
  await client.destroy();
  await discord.stop();
});

const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'no error',
    (error: { code: unknown }) => error.code,
  );

describe('an interaction', () => {
  it('carries who, where, in which languages and what', async () => {
    let seen: CommandInteraction | undefined;
    onCommand((interaction) => {
      seen = interaction;
      return interaction.reply('hello');
    });
    const mod = discord.user('mod', { locale: 'es-ES', moderator: true });
    expect((await mod.slash('ask', { question: 'why' })).text).toBe('hello');
    expect(seen).toMatchObject({ locale: 'es-ES', guildLocale: 'en-US', commandName: 'ask', context: 0 });
    expect(seen?.memberPermissions?.has('ManageMessages')).toBe(true);
    await discord.user('alice', { locale: 'fr' }).in('dm').slash('everywhere');
    expect(seen).toMatchObject({ locale: 'fr', guildLocale: null, memberPermissions: null, context: 1 });
  });

  it('is answered once, and within three seconds', async () => {
    const codes: unknown[] = [];
    onCommand(async (interaction) => {
      const second = () =>
        client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
          body: { type: 5 },
          auth: false,
        });
      await interaction.reply('hello');
      codes.push(await codeOf(second()));
    });
    await discord.user('alice').slash('ask', { question: 'why' });
    await expect.poll(() => codes).toEqual([40060]);
    onCommand(async (interaction) => {
      discord.clock.advance(3_001);
      codes.push(await codeOf(interaction.reply('late')));
    });
    await expect(discord.user('alice').slash('ask', { question: 'why' })).rejects.toThrow('did not respond');
    await expect.poll(() => codes).toEqual([40060, 10062]);
  });

  it('may be followed up for fifteen minutes', async () => {
    let token: CommandInteraction | undefined;
    onCommand((interaction) => {
      token = interaction;
      return interaction.reply('hello');
    });
    const alice = discord.user('alice');
    const reply = await alice.slash('ask', { question: 'why' });
    // The person sees the answer before the bot hears that it has arrived.
    await expect.poll(() => token?.replied).toBe(true);
    await token?.followUp({ content: 'more', flags: MessageFlags.Ephemeral });
    expect(await alice.nextReply()).toMatchObject({ text: 'more', ephemeral: true });
    await token?.editReply('changed');
    expect(reply.current()?.text).toBe('changed');
    await token?.deleteReply();
    expect(reply.current()).toBeUndefined();
    discord.clock.advance(15 * 60_000);
    expect(await codeOf(token?.followUp('late') ?? Promise.resolve())).toBe(50027);
  });

  it('shows what is ephemeral to one person only', async () => {
    onCommand((interaction) => interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral }));
    const alice = discord.user('alice');
    const reply = await alice.slash('ask', { question: 'why' });
    const texts = (name: string) => discord.messages('server', discord.user(name)).map(({ text }) => text);
    expect(texts('alice')).toContain('psst');
    expect(texts('bob')).not.toContain('psst');
    await expect(discord.user('bob').click(reply, 'x')).rejects.toThrow('not there');
  });

  it('may be answered later, with its message or a silent change', async () => {
    onCommand(async (interaction) => {
      await interaction.deferReply();
      await interaction.editReply('at last');
    });
    expect((await discord.user('alice').slash('ask', { question: 'why' })).text).toBe('at last');
  });

  it('tells the message that came of an answer, where that is asked for', async () => {
    let id: string | undefined;
    onCommand(async (interaction) => {
      const { resource } = await interaction.reply({ content: 'hello', withResponse: true });
      id = resource?.message?.id;
    });
    const reply = await discord.user('alice').slash('ask', { question: 'why' });
    await expect.poll(() => id).toBe(reply.id);
  });
});

describe("Discord's client", () => {
  it('offers commands by permission, place and installation', () => {
    const names = (name: string, options: object = {}) =>
      discord
        .user(name, options)
        .commands()
        .map((command) => command.name);
    expect(names('alice')).toEqual(['ask', 'everywhere', 'Ask this']);
    expect(names('mod', { moderator: true })).toContain('manage');
    expect(names('alice', { place: 'elsewhere' })).toEqual(['ask', 'everywhere', 'Ask this']);
    expect(names('alice', { place: 'group' })).toEqual(['everywhere']);
    expect(names('carol', { installed: false, place: 'group' })).toEqual([]);
  });

  it.each([
    ['no such command', () => discord.user('alice').slash('manage')],
    ['no required option', () => discord.user('alice').slash('ask')],
    ['an unknown option', () => discord.user('alice').slash('ask', { question: 'x', colour: 'red' })],
    ['too long a value', () => discord.user('alice').slash('ask', { question: 'x'.repeat(11) })],
    ['no choice of the list', () => discord.user('alice').slash('ask', { question: 'x', length: 'long' })],
  ])('sends nothing with %s', async (_, act) => {
    await expect(act()).rejects.toMatchObject({ name: 'ClientRefusal' });
  });

  it('can be forced, as a hostile one would be', async () => {
    expect((await discord.user('alice').slash('manage', {}, { forced: true })).text).toBe('hello');
  });

  it('completes what is typed', async () => {
    handle = (interaction: { options: { getFocused(): string }; respond(choices: object[]): Promise<void> }) =>
      interaction.respond([{ name: interaction.options.getFocused(), value: 'v' }]);
    expect(await discord.user('alice').autocomplete('ask', { question: 'wh' })).toMatchObject([
      { name: 'wh', value: 'v' },
    ]);
  });

  it('uses menu commands on messages', async () => {
    handle = (interaction: { targetMessage: { content: string }; reply(text: string): Promise<unknown> }) =>
      interaction.reply(interaction.targetMessage.content.toUpperCase());
    const alice = discord.user('alice');
    expect((await alice.messageMenu('Ask this', await alice.say('quiet'))).text).toBe('QUIET');
  });

  it('sends files', async () => {
    handle = async (interaction: {
      options: { getAttachment(name: string): { url: string } };
      reply(text: string): Promise<unknown>;
    }) => interaction.reply(await (await fetch(interaction.options.getAttachment('file').url)).text());
    const file = { name: 'a.txt', content: 'in the file' };
    expect((await discord.user('alice').slash('ask', { question: 'x', file })).text).toBe('in the file');
  });

  it('presses buttons, chooses in menus and fills in modals', async () => {
    const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder({ customId: 'open', label: 'Open', style: ButtonStyle.Primary }),
      new ButtonBuilder({ customId: 'off', label: 'Off', style: ButtonStyle.Primary, disabled: true }),
    );
    const menu = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
      new StringSelectMenuBuilder({ customId: 'pick', placeholder: 'Pick', options: [{ label: 'One', value: '1' }] }),
    );
    onCommand((interaction) => interaction.reply({ content: 'hello', components: [buttons, menu] }));
    const alice = discord.user('alice');
    const reply = await alice.slash('ask', { question: 'x' });
    await expect(alice.click(reply, 'Off')).rejects.toThrow('nothing to use');

    handle = (interaction: StringSelectMenuInteraction) => interaction.update(`picked ${interaction.values}`);
    expect((await alice.select(reply, 'Pick', ['One'])).text).toBe('picked 1');
    await expect(alice.select(reply, 'Pick', ['Two'])).rejects.toThrow('no choice Two');

    const input = new TextInputBuilder({ customId: 'name', style: TextInputStyle.Short });
    const label = new LabelBuilder().setLabel('Name').setTextInputComponent(input);
    handle = (interaction: ButtonInteraction) =>
      interaction.showModal(new ModalBuilder({ customId: 'm', title: 'Who?' }).addLabelComponents(label));
    const modal = await alice.click(reply, 'Open');
    expect(modal.text).toBe('Who?\nName');
    handle = (interaction: ModalSubmitInteraction) => interaction.reply(interaction.fields.getTextInputValue('name'));
    expect((await alice.submit(modal, { Name: 'Ada' })).text).toBe('Ada');
  });
});
