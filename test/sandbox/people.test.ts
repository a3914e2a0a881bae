import {
  type ChatInputCommandInteraction,
  type CommandInteractionOptionResolver,
  type Interaction,
  ApplicationCommandOptionType as Type,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Person, type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { startBot, type TestBot } from './bot.ts';

let discord: Sandbox;
let bot: TestBot;
let alice: Person;

const option = (name: string, type: number, more: object = {}) => ({ name, type, description: 'x', ...more });

beforeAll(async () => {
  discord = await startSandbox();
  bot = await startBot(discord);
  alice = discord.user('alice');
  await bot.client.application.commands.set([
    {
      name: 'all',
      description: 'x',
      options: [
        option('text', Type.String, { min_length: 2 }),
        option('whole', Type.Integer, { min_value: 1, max_value: 9, autocomplete: true }),
        option('flag', Type.Boolean),
        option('user', Type.User),
        option('channel', Type.Channel),
        option('role', Type.Role),
        option('any', Type.Mentionable),
        option('number', Type.Number),
        option('file', Type.Attachment),
      ],
    },
    {
      name: 'tree',
      description: 'x',
      options: [
        option('leaf', Type.Subcommand, { options: [option('text', Type.String)] }),
        option('branch', Type.SubcommandGroup, { options: [option('leaf', Type.Subcommand)] }),
      ],
    },
    { name: 'admins', description: 'x', default_member_permissions: '0' } as never,
    { name: 'once', description: 'everywhere' },
  ]);
  await bot.client.guilds.cache.first()?.commands.set([{ name: 'once', description: 'here' }]);
});
afterAll(async () => {
  await bot.stop();
  await discord.stop();
});

/** Runs a command and gives what `read` finds in its options. */
async function options(values: Record<string, never>, read: (o: CommandInteractionOptionResolver) => unknown) {
  let found: unknown;
  bot.handle((interaction: ChatInputCommandInteraction) => {
    found = read(interaction.options as CommandInteractionOptionResolver);
    return interaction.reply('done');
  });
  await alice.slash('all', values);
  return found;
}

const roleOf = (name: string) => {
  const roles = [...discord.server.roles.values()];
  return roles.find((role) => role.name === name)?.id ?? '';
};

describe('a command', () => {
  it('carries values of every type, with what they refer to', async () => {
    const bob = discord.user('bob', { moderator: true });
    const values = {
      text: 'ab',
      whole: 3,
      flag: false,
      user: bob.id,
      channel: alice.channel.id,
      role: roleOf('bob'),
      any: roleOf('bob'),
      number: 0.5,
      file: { name: 'a.md', content: '# a' },
    };
    const read = (o: CommandInteractionOptionResolver) => [
      o.getString('text'),
      o.getInteger('whole'),
      o.getBoolean('flag'),
      o.getUser('user')?.username,
      (o.getMember('user') as { permissions?: { has(name: string): boolean } })?.permissions?.has('ManageMessages'),
      o.getChannel('channel')?.name,
      o.getRole('role')?.name,
      (o.getMentionable('any') as { name?: string })?.name,
      o.getNumber('number'),
      o.getAttachment('file')?.contentType,
    ];
    const found = await options(values as never, read);
    expect(found).toEqual(['ab', 3, false, 'bob', true, 'general', 'bob', 'bob', 0.5, 'text/markdown; charset=utf-8']);
  });

  it.each([
    ['a text that is too short', { text: 'a' }],
    ['a number for a text', { text: 12 }],
    ['half a number', { whole: 1.5 }],
    ['a number out of range', { whole: 10 }],
    ['nobody', { user: '1' }],
    ['a person for a role', { role: 'alice' }],
    ['a channel of another server', { channel: 'elsewhere' }],
  ])('is not sent with %s', async (_, values) => {
    const elsewhere = alice.in('elsewhere').channel.id;
    const sent = 'channel' in values ? { channel: elsewhere } : values;
    await expect(alice.slash('all', sent)).rejects.toMatchObject({ name: 'ClientRefusal' });
  });

  it('has sub-commands, in groups or not', async () => {
    bot.handle((interaction: ChatInputCommandInteraction) => {
      const { options: o } = interaction;
      return interaction.reply(`${o.getSubcommandGroup(false)} ${o.getSubcommand()}`);
    });
    expect((await alice.slash('tree leaf', { text: 'x' })).text).toBe('null leaf');
    expect((await alice.slash('tree branch leaf')).text).toBe('branch leaf');
    await expect(alice.slash('tree')).rejects.toThrow('with a sub-command only');
    await expect(alice.slash('tree root')).rejects.toThrow('no sub-command root');
  });

  it('is completed with the number as it is typed', async () => {
    bot.handle((interaction: Interaction) => {
      if (!interaction.isAutocomplete()) return;
      const { name, value } = interaction.options.getFocused(true);
      return interaction.respond([{ name: `${name} ${value}`, value: 1 }]);
    });
    expect(await alice.autocomplete('all', { text: 'x', whole: '1' }, 'whole')).toEqual([
      { name: 'whole 1', value: 1 },
    ]);
  });

  it('takes no text for a file, not even while another option is typed', async () => {
    const typing = alice.autocomplete('all', { whole: '1', file: 'a.md' }, 'whole');
    await expect(typing).rejects.toMatchObject({ name: 'ClientRefusal' });
  });

  it('is for administrators only where it needs a permission of zero', () => {
    const names = (person: Person) => person.commands().map(({ name }) => name);
    expect(names(discord.user('mod', { moderator: true }))).not.toContain('admins');
    expect(names(discord.user('admin', { permissions: ['Administrator'] }))).toContain('admins');
  });

  it('of a server stands before the global one of its name', () => {
    const described = (person: Person) => person.commands().find(({ name }) => name === 'once')?.description;
    expect([described(alice), described(alice.in('dm'))]).toEqual(['here', 'everywhere']);
  });

  it('is not offered where commands are forbidden', () => {
    const room = discord.addChannel(discord.server, 'no-commands');
    discord.setPermissions(room, alice, { deny: ['UseApplicationCommands'] });
    expect(alice.in(room).commands()).toEqual([]);
    expect(discord.user('bob').in(room).commands()).not.toEqual([]);
  });
});

describe('a person', () => {
  it('changes and deletes only what they posted', async () => {
    const said = await alice.say('hello');
    expect((await alice.edit(said, 'bye')).text).toBe('bye');
    await expect(discord.user('bob').edit(said, 'x')).rejects.toThrow('did not post');
    await alice.remove(said);
    expect(said.current()).toBeUndefined();
  });

  it.each(['', ' ', 'x'.repeat(2001)])('cannot post %j', async (text) => {
    await expect(alice.say(text)).rejects.toMatchObject({ name: 'ClientRefusal' });
  });

  it('cannot post where they may not', async () => {
    const room = discord.addChannel(discord.server, 'read-only');
    discord.setPermissions(room, 'everyone', { deny: ['SendMessages'] });
    await expect(alice.in(room).say('x')).rejects.toThrow('may not post');
  });

  it('neither posts nor is offered commands where they may not look', async () => {
    const room = discord.addChannel(discord.server, 'hidden');
    discord.setPermissions(room, alice, { deny: ['ViewChannel'] });
    await expect(alice.in(room).say('x')).rejects.toThrow('may not post');
    expect(alice.in(room).commands()).toEqual([]);
  });
});

describe('somebody with a page open', () => {
  it('watches the messages that they see: new, changed, deleted', async () => {
    const seen: unknown[] = [];
    const stop = alice.watch(({ type, message }) => seen.push([type, message.text, message.ephemeral]));
    bot.handle((interaction: ChatInputCommandInteraction) => interaction.reply({ content: 'mine', flags: 64 }));
    await alice.slash('once');
    await discord.user('bob').slash('once');
    const said = await discord.user('bob').say('hello');
    await discord.user('bob').edit(said, 'bye');
    await discord.user('bob').remove(said);
    stop();
    await discord.user('bob').say('unseen');
    expect(seen).toEqual([
      ['message-created', 'mine', true],
      ['message-created', 'hello', false],
      ['message-updated', 'bye', false],
      ['message-deleted', 'bye', false],
    ]);
  });

  it('sees which command made a message', async () => {
    bot.handle((interaction: ChatInputCommandInteraction) => interaction.reply('done'));
    expect((await alice.slash('tree branch leaf')).message.interaction?.name).toBe('tree branch leaf');
  });

  it('may change their language, and be the owner of the server', async () => {
    const owner = discord.user('owner');
    discord.setLocale(owner, 'es-ES');
    bot.handle((interaction: ChatInputCommandInteraction) => interaction.reply(interaction.locale));
    expect((await owner.slash('once')).text).toBe('es-ES');
    expect(owner.id).toBe(discord.server.ownerId);
    expect(discord.channels(discord.server).map(({ name }) => name)).toContain('general');
  });
});
