import { REST, type RESTPostAPIApplicationCommandsJSONBody } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands.ts';
import type { Command } from '../../src/discord/command.ts';
import { registerCommands } from '../../src/discord/register-commands.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';

let discord: Sandbox;
let rest: REST;

/** A Discord each: it takes few registrations in a row. */
beforeEach(async () => {
  discord = await startSandbox();
  rest = new REST({ api: discord.api }).setToken(discord.token);
  await register(COMMANDS);
});
afterEach(() => discord.stop());

const register = (commands: readonly Command[], guildId?: string) =>
  registerCommands({ rest, applicationId: discord.applicationId, commands, guildId });

/** The commands, one of them changed as Discord would be told of it. */
function withChange(change: (body: RESTPostAPIApplicationCommandsJSONBody) => object): Command[] {
  const [first, ...others] = COMMANDS;
  const data = {
    name: first?.data.name,
    toJSON: () => ({
      ...first?.data.toJSON(),
      ...change(first?.data.toJSON() as RESTPostAPIApplicationCommandsJSONBody),
    }),
  };
  return [{ ...first, data } as unknown as Command, ...others];
}

describe('registering the commands', () => {
  test('registers them once, and not again', async () => {
    expect(discord.commands().map(({ name }) => name)).toEqual(COMMANDS.map(({ data }) => data.name));
    expect(await register(COMMANDS)).toBe(false);
    expect(discord.calls.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  });

  test('does not mind their order', async () => {
    expect(await register(COMMANDS.toReversed())).toBe(false);
  });

  test.each<[string, (body: RESTPostAPIApplicationCommandsJSONBody) => object]>([
    ['a description', () => ({ description: 'Another' })],
    ['a localised name', ({ name_localizations }) => ({ name_localizations: { ...name_localizations, fr: 'autre' } })],
    ['a localisation less', () => ({ description_localizations: {} })],
    ['the contexts', () => ({ contexts: [0] })],
    ['the integration types', () => ({ integration_types: [0] })],
    ['the permissions', () => ({ default_member_permissions: '8' })],
    ['an option less', () => ({ options: [] })],
  ])('notices a change of %s', async (_, change) => {
    expect(await register(withChange(change))).toBe(true);
    expect(await register(withChange(change))).toBe(false);
  });

  test('in one server, and away again', async () => {
    const { id } = discord.server;
    expect(await register(COMMANDS, id)).toBe(true);
    expect(await register(COMMANDS, id)).toBe(false);
    expect(discord.commands(discord.server)).toHaveLength(COMMANDS.length);
    expect(await register([], id)).toBe(true);
    expect(discord.commands(discord.server)).toEqual([]);
    expect(discord.commands()).toHaveLength(COMMANDS.length);
  });
});
