import {
  ApplicationCommandType,
  type MessageContextMenuCommandInteraction,
  type RepliableInteraction,
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
  await bot.client.application.commands.set([
    { name: 'ask', description: 'x' },
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
afterAll(async () => {
  await bot.stop();
  await discord.stop();
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

  it('sends no command that is not offered, unless forced as a hostile one would be', async () => {
    await expect(alice.slash('manage')).rejects.toMatchObject({ name: 'ClientRefusal' });
    bot.handle((interaction: RepliableInteraction) => interaction.reply('hello'));
    expect((await alice.slash('manage', {}, { forced: true })).text).toBe('hello');
  });

  it('uses menu commands on messages', async () => {
    bot.handle((interaction: MessageContextMenuCommandInteraction) =>
      interaction.reply(interaction.targetMessage.content.toUpperCase()),
    );
    expect((await alice.messageMenu('Ask this', await alice.say('quiet'))).text).toBe('QUIET');
  });
});
