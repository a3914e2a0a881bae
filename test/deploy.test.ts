import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/commands.ts';
import { type Sandbox, startSandbox } from '../src/sandbox/index.ts';
import { run } from './support/run.ts';

let discord: Sandbox;

beforeAll(async () => {
  discord = await startSandbox();
});
afterAll(() => discord.stop());

const deploy = (...args: readonly string[]) =>
  run('src/deploy.ts', args, { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api });

const names = (commands: readonly { name: string }[]) => commands.map(({ name }) => name).sort();
const ALL = names(COMMANDS.map(({ data }) => data));

describe('npm run deploy', () => {
  it('registers the commands, once, and clears them', async () => {
    expect(await deploy()).toMatchObject({ code: 0, output: `${ALL.length} commands registered everywhere.\n` });
    expect(names(discord.commands())).toEqual(ALL);
    expect(await deploy()).toMatchObject({ code: 0, output: 'Nothing to change everywhere.\n' });
    expect(await deploy('--clear')).toMatchObject({ code: 0, output: '0 commands registered everywhere.\n' });
    expect(discord.commands()).toEqual([]);
  });

  it('registers them in one server', async () => {
    const { id } = discord.server;
    expect(await deploy('--guild', id)).toMatchObject({ code: 0 });
    expect(names(discord.commands(discord.server))).toEqual(ALL);
    expect(discord.commands()).toEqual([]);
  });

  it('shows its usage for what it does not know', async () => {
    expect(await deploy('--guild', 'x')).toMatchObject({
      code: 2,
      output: expect.stringContaining('Usage: npm run deploy'),
    });
  });

  it('says in one line that the token is wrong', async () => {
    const result = await run('src/deploy.ts', [], { DISCORD_TOKEN: 'wrong', DISCORD_API_URL: discord.api });
    expect(result).toMatchObject({ code: 1, output: expect.stringMatching(/^Discord refuses the token\..*\n$/) });
  });
});
