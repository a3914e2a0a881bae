import { Client, GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inviteUrl, login } from '../../src/discord/login.ts';
import { LoginError } from '../../src/errors.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';

let discord: Sandbox;

beforeAll(async () => {
  discord = await startSandbox();
});
afterAll(() => discord.stop());

const createClient = (...intents: GatewayIntentBits[]) =>
  new Client({ intents, rest: { api: discord.api, retries: 0 } });

const failure = async (client: Client, token = discord.token) => {
  const error = await login(client, token).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(LoginError);
  return (error as LoginError).message;
};

describe('logging in', () => {
  it('resolves when the bot is ready, and can then be invited', async () => {
    const client = createClient(GatewayIntentBits.Guilds);
    await login(client, discord.token);
    expect(client.isReady() && inviteUrl(client)).toBe(
      `https://discord.com/oauth2/authorize?client_id=${discord.applicationId}&scope=bot+applications.commands&permissions=274877975552`,
    );
    await client.destroy();
  });

  it('says in one line that an intent is not switched on', async () => {
    expect(await failure(createClient(GatewayIntentBits.MessageContent))).toBe(
      'Discord refuses an intent that is not switched on for this application.',
    );
  });

  it('says in one line that the token is wrong', async () => {
    expect(await failure(createClient(), 'wrong')).toMatch(/^Discord refuses the token\./);
  });

  it('says in one line that there is no network', async () => {
    const client = new Client({ intents: [], rest: { api: 'http://127.0.0.1:9/api', retries: 0 } });
    expect(await failure(client)).toMatch(/^Discord cannot be reached \(ECONNREFUSED\)\..*$/);
  });

  it.each([500, 503])('says in one line that Discord fails: %i', async (status) => {
    discord.fail({ path: /gateway/ }, { status });
    expect(await failure(createClient())).toBe(`Discord is not available (${status}). Try again later.`);
  });
});
