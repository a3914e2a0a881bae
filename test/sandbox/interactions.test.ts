import {
  ActionRowBuilder,
  ButtonBuilder,
  type ButtonInteraction,
  ButtonStyle,
  type ChatInputCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Person, type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { codeOf, startBot, type TestBot } from './bot.ts';

let discord: Sandbox;
let bot: TestBot;
let alice: Person;
let seen: ChatInputCommandInteraction;

beforeAll(async () => {
  discord = await startSandbox();
  bot = await startBot(discord);
  alice = discord.user('alice', { locale: 'fr' });
  await bot.client.application.commands.set([
    { name: 'ask', description: 'x' },
    { name: 'everywhere', description: 'x', contexts: [0, 1, 2], integrationTypes: [0, 1] },
  ]);
});
beforeEach(() => answerWith((interaction) => interaction.reply('hello')));
afterAll(async () => {
  await bot.stop();
  await discord.stop();
});

function answerWith(answer: (interaction: ChatInputCommandInteraction) => unknown): void {
  bot.handle((interaction: ChatInputCommandInteraction) => {
    seen = interaction;
    return answer(interaction);
  });
}

/** The person sees an answer before the bot hears that it has arrived. */
async function asked(): Promise<ReturnType<Person['slash']>> {
  const reply = await alice.slash('ask');
  await expect.poll(() => seen.replied || seen.deferred).toBe(true);
  return reply;
}

const button = (customId: string, label: string) => new ButtonBuilder({ customId, label, style: ButtonStyle.Primary });
const row = (...buttons: ButtonBuilder[]) => new ActionRowBuilder<ButtonBuilder>().addComponents(...buttons);

describe('an interaction', () => {
  it('carries who, where, in which languages and what', async () => {
    const mod = discord.user('mod', { locale: 'es-ES', moderator: true });
    expect((await mod.slash('ask')).text).toBe('hello');
    expect(seen).toMatchObject({ locale: 'es-ES', guildLocale: 'en-US', commandName: 'ask', context: 0 });
    expect(seen.memberPermissions?.has('ManageMessages')).toBe(true);
    expect(seen.appPermissions.has('SendMessages')).toBe(true);
    expect(seen.authorizingIntegrationOwners).toMatchObject({ 0: discord.server.id, 1: mod.id });
    await alice.in('dm').slash('everywhere');
    expect(seen).toMatchObject({ locale: 'fr', guildLocale: null, memberPermissions: null, context: 1 });
    await alice.in('group').slash('everywhere');
    expect(seen).toMatchObject({ guildId: null, context: 2 });
    expect(seen.authorizingIntegrationOwners).toMatchObject({ guildId: null, userId: alice.id });
    await alice.in('elsewhere').slash('everywhere');
    expect([seen.inGuild(), seen.inCachedGuild(), seen.guildLocale]).toEqual([true, false, 'en-US']);
  });

  it('is answered once', async () => {
    await asked();
    const path = `/interactions/${seen.id}/${seen.token}/callback` as const;
    expect(await codeOf(bot.client.rest.post(path, { body: { type: 5 }, auth: false }))).toBe(40060);
  });

  it('is answered within three seconds', async () => {
    let code: unknown;
    answerWith(async (interaction) => {
      discord.clock.advance(3_001);
      code = await codeOf(interaction.reply('late'));
    });
    await expect(alice.slash('ask')).rejects.toThrow('did not respond');
    await expect.poll(() => code).toBe(10062);
  });

  it('can be old when it comes', async () => {
    let code: unknown;
    answerWith(async (interaction) => {
      code = await codeOf(interaction.reply('late'));
    });
    await expect(alice.slash('ask', {}, { age: 4_000 })).rejects.toThrow('did not respond');
    await expect.poll(() => code).toBe(10062);
    expect(discord.clock.now() - seen.createdTimestamp).toBeGreaterThanOrEqual(4_000);
  });

  it('takes another try after a refused one', async () => {
    const codes: unknown[] = [];
    answerWith(async (interaction) => {
      codes.push(await codeOf(interaction.reply('x'.repeat(2001))));
      await interaction.reply('short');
    });
    expect((await alice.slash('ask')).text).toBe('short');
    expect(codes).toEqual([50035]);
  });

  it('has no webhook before it is answered', async () => {
    const codes: unknown[] = [];
    answerWith(async (interaction) => {
      codes.push(await codeOf(interaction.webhook.send('early')), await codeOf(interaction.fetchReply()));
      await interaction.reply('now');
    });
    await alice.slash('ask');
    expect(codes).toEqual([10015, 10015]);
  });

  it('may be followed up, changed and deleted for fifteen minutes', async () => {
    const reply = await asked();
    const more = await seen.followUp({ content: 'more', flags: MessageFlags.Ephemeral });
    expect(await alice.nextReply()).toMatchObject({ text: 'more', ephemeral: true });
    await seen.editReply('changed');
    expect(reply.current()?.text).toBe('changed');
    expect((await seen.fetchReply()).content).toBe('changed');
    await seen.editReply({ message: more.id, content: 'even more' });
    await seen.deleteReply();
    expect(reply.current()).toBeUndefined();
    expect(await codeOf(seen.fetchReply())).toBe(10008);
    discord.clock.advance(15 * 60_000);
    expect(await codeOf(seen.followUp('late'))).toBe(50027);
  });

  it('may be answered later: "is thinking" until then, whether by a change or a follow-up', async () => {
    for (const finish of ['editReply', 'followUp'] as const) {
      const loading: unknown[] = [];
      answerWith(async (interaction) => {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        loading.push(discord.messages('server', alice).at(-1)?.message.flags);
        await interaction[finish]('at last');
      });
      expect(await alice.slash('ask')).toMatchObject({ text: 'at last', ephemeral: true });
      expect(loading).toEqual([MessageFlags.Loading | MessageFlags.Ephemeral]);
      expect(discord.messages('server', alice).filter(({ text }) => text === 'at last')).toHaveLength(1);
      discord.clock.advance(60_000);
      await seen.deleteReply();
    }
  });

  it('tells the message that came of an answer, where that is asked for', async () => {
    let id: string | undefined;
    answerWith(async (interaction) => {
      const { resource } = await interaction.reply({ content: 'hello', withResponse: true });
      id = resource?.message?.id;
    });
    const reply = await alice.slash('ask');
    await expect.poll(() => id).toBe(reply.id);
  });

  it('of a person who alone installed the bot has five follow-ups, and is private where the server wants it', async () => {
    const there = alice.in('elsewhere');
    expect((await there.slash('everywhere')).ephemeral).toBe(false);
    await expect.poll(() => seen.replied).toBe(true);
    const codes: unknown[] = [];
    for (let i = 0; i < 6; i++) {
      discord.clock.advance(2_000);
      codes.push(await codeOf(seen.followUp('more')));
    }
    expect(codes).toEqual([...Array(5).fill('no error'), 40094]);
    discord.setPermissions(there.channel, 'everyone', { deny: ['UseExternalApps'] });
    expect((await there.slash('everywhere')).ephemeral).toBe(true);
  });
});

describe('what is ephemeral', () => {
  it('is seen by one person, and by nobody through the channel', async () => {
    answerWith((interaction) => interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral }));
    const reply = await asked();
    const texts = (name: string) => discord.messages('server', discord.user(name)).map(({ text }) => text);
    expect(texts('alice')).toContain('psst');
    expect(texts('bob')).not.toContain('psst');
    await expect(discord.user('bob').click(reply, 'x')).rejects.toThrow('not there');
    const path = `/channels/${alice.channel.id}/messages/${reply.id}` as const;
    expect(await codeOf(bot.client.rest.get(path))).toBe(10008);
  });
});

describe('a button', () => {
  const buttons = row(button('open', 'Open'), button('off', 'Off').setDisabled(true));

  async function shown() {
    answerWith((interaction) => interaction.reply({ content: 'hello', components: [buttons] }));
    return alice.slash('ask');
  }

  it('brings a new message, or changes the one it is on, at once or later', async () => {
    const reply = await shown();
    bot.handle((interaction: ButtonInteraction) => interaction.reply('new'));
    const brought = await alice.click(reply, 'Open');
    expect(brought.text).toBe('new');
    expect(brought.message.message_reference?.message_id).toBe(reply.id);
    bot.handle((interaction: ButtonInteraction) => interaction.update('changed'));
    expect(await alice.click(reply, 'open')).toMatchObject({ id: reply.id, text: 'changed' });
    bot.handle(async (interaction: ButtonInteraction) => {
      await interaction.deferUpdate();
      await interaction.editReply('changed again');
    });
    expect(await alice.click(reply, 'Open')).toMatchObject({ id: reply.id, text: 'changed again' });
  });

  it('may delete its message', async () => {
    const reply = await shown();
    bot.handle(async (interaction: ButtonInteraction) => {
      await interaction.deferUpdate();
      await interaction.deleteReply();
    });
    expect((await alice.click(reply, 'Open')).current()).toBeUndefined();
    await expect(alice.click(reply, 'Open')).rejects.toThrow('not there');
  });

  it('cannot be pressed when it is disabled or not there, but forged', async () => {
    const reply = await shown();
    await expect(alice.click(reply, 'Off')).rejects.toThrow('nothing to use');
    await expect(alice.click(reply, 'Nothing')).rejects.toThrow('nothing to use');
    bot.handle((interaction: ButtonInteraction) => interaction.reply(interaction.customId));
    expect((await alice.click(reply, 'forged', { forced: true })).text).toBe('forged');
  });
});
