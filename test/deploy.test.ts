import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { UsageError } from '../src/cli/usage.ts';
import { COMMANDS } from '../src/commands.ts';
import { parseConfig } from '../src/config.ts';
import { parseDeployOptions } from '../src/deploy-options.ts';
import { deployCommands } from '../src/discord/deploy-commands.ts';
import { NO_TOKEN } from '../src/no-token.ts';
import { runDeploy } from '../src/run-deploy.ts';
import { type Sandbox, startSandbox } from '../src/sandbox/index.ts';
import { runHere } from './support/output.ts';
import { run } from './support/run.ts';

let discord: Sandbox;

beforeAll(async () => {
  discord = await startSandbox();
});
afterAll(() => discord.stop());

const environment = () => ({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api });
const deploy = (commands: typeof COMMANDS) =>
  deployCommands({ token: discord.token, apiUrl: discord.api, commands, guild: undefined });

const names = (commands: readonly { name: string }[]) => commands.map(({ name }) => name).sort();
const ALL = names(COMMANDS.map(({ data }) => data));

describe('the bot’s commands', () => {
  it('are registered once, and cleared', async () => {
    expect(await deploy(COMMANDS)).toBe(`${ALL.length} commands registered everywhere.`);
    expect(names(discord.commands())).toEqual(ALL);
    expect(await deploy(COMMANDS)).toBe('Nothing to change everywhere.');
    expect(await deploy([])).toBe('0 commands registered everywhere.');
    expect(discord.commands()).toEqual([]);
  });
});

test.each<[readonly string[], ReturnType<typeof parseDeployOptions>]>([
  [[], { guild: undefined, clear: false }],
  [['--clear', '--guild', '123456789012345678'], { guild: '123456789012345678', clear: true }],
  [['-h'], undefined],
])('the command line of npm run deploy: %j', (args, options) => {
  expect(parseDeployOptions(args)).toEqual(options);
});

test.each([
  [['--guild', 'x'], '--guild is the id of a server.'],
  [['--guild'], '--guild'],
  [['--gild', '123456789012345678'], '--gild'],
  [['now'], 'now'],
])('the command line of npm run deploy may not be %j', (args, said) => {
  expect(() => parseDeployOptions(args)).toThrow(UsageError);
  expect(() => parseDeployOptions(args)).toThrow(said);
});

describe('npm run deploy', () => {
  const deployHere = (env: Readonly<Record<string, string>>, ...args: string[]) =>
    runHere((output) => runDeploy(args, () => parseConfig(env), output));

  it('registers them in one server, and clears them', async () => {
    const { id } = discord.server;
    expect(await deployHere(environment(), '--guild', id)).toMatchObject({
      code: 0,
      output: `${ALL.length} commands registered in the server ${id}.\n`,
    });
    expect(names(discord.commands(discord.server))).toEqual(ALL);
    expect(discord.commands()).toEqual([]);
    expect(await deployHere(environment(), '--guild', id, '--clear')).toMatchObject({ code: 0 });
    expect(discord.commands(discord.server)).toEqual([]);
  });

  it('says what it does not know, and how it is used', async () => {
    expect(await deployHere(environment(), '--guild', 'x')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^--guild is the id of a server\.\n\nUsage: npm run deploy/u),
    });
  });

  it('shows its usage to who asks for it', async () => {
    expect(await deployHere({}, '--help')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('Usage: npm run deploy'),
    });
  });

  it('says in one line that the token is wrong', async () => {
    const result = await deployHere({ ...environment(), DISCORD_TOKEN: 'wrong' });
    expect(result).toMatchObject({ code: 1, output: expect.stringMatching(/^Discord refuses the token\..*\n$/) });
  });

  it('says what to do where there is none', async () => {
    expect(await run('src/deploy.ts')).toMatchObject({ code: 1, output: NO_TOKEN });
  });
});
