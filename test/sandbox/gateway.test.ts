import { once } from 'node:events';
import { Client, Events, GatewayIntentBits, type Message, Partials } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';

let discord: Sandbox;
const clients: Client[] = [];

beforeAll(async () => {
  discord = await startSandbox({ guildLocale: 'fr' });
});
afterEach(() => Promise.all(clients.splice(0).map((client) => client.destroy())));
afterAll(() => discord.stop());

const { Guilds, GuildMessages, DirectMessages, MessageContent } = GatewayIntentBits;

function createClient(intents: readonly GatewayIntentBits[] = [Guilds, GuildMessages, DirectMessages]): Client {
  const client = new Client({ intents: [...intents], partials: [Partials.Channel], rest: { api: discord.api } });
  client.on(Events.Error, () => undefined);
  clients.push(client);
  return client;
}

async function logIn(intents?: readonly GatewayIntentBits[]): Promise<Client> {
  const client = createClient(intents);
  const ready = once(client, Events.ClientReady);
  await client.login(discord.token);
  await ready;
  return client;
}

const nextMessage = async (client: Client) => (await once(client, Events.MessageCreate))[0] as Message;

describe('the gateway', () => {
  it('logs the real client in, to its servers and channels', async () => {
    const client = await logIn();
    expect(client.user?.id).toBe(discord.applicationId);
    expect(client.guilds.cache.map(({ name, preferredLocale }) => [name, preferredLocale])).toEqual([['Server', 'fr']]);
    expect(client.channels.cache.size).toBe(1);
  });

  it('refuses a wrong token, and an intent that is not switched on', async () => {
    await expect(createClient().login('wrong')).rejects.toThrow('An invalid token was provided.');
    await expect(createClient([Guilds, MessageContent]).login(discord.token)).rejects.toThrow(
      'Used disallowed intents',
    );
  });

  it('gives the words of a message only where it mentions the bot, or is direct', async () => {
    const client = await logIn();
    const alice = discord.user('alice');
    const hidden = nextMessage(client);
    await alice.say('not for you');
    expect((await hidden).content).toBe('');
    const mentioned = nextMessage(client);
    await alice.say(`${discord.mention} for you`);
    expect((await mentioned).content).toBe(`${discord.mention} for you`);
    const direct = nextMessage(client);
    await alice.in('dm').say('hello');
    expect((await direct).content).toBe('hello');
  });

  it('tells nothing of places that the bot is not in', async () => {
    const client = await logIn();
    const alice = discord.user('alice');
    const first = nextMessage(client);
    await alice.in('group').say(discord.mention);
    await alice.in('elsewhere').say(discord.mention);
    await alice.in('dm').say('heard');
    expect((await first).content).toBe('heard');
  });

  it.each([
    ['a dropped connection', () => discord.dropGateway()],
    ['a close that can be resumed', () => discord.dropGateway(4000)],
    ['a request to reconnect', () => discord.reconnectGateway()],
    ['a session that is invalid but may resume', () => discord.invalidateSession(true)],
  ])('gives a client that resumes what it missed, after %s', async (_, interrupt) => {
    const client = await logIn();
    const resumed = once(client, Events.ShardResume);
    const missed = nextMessage(client);
    interrupt();
    await discord.user('alice').in('dm').say('while you were away');
    expect((await missed).content).toBe('while you were away');
    await resumed;
  });

  it('answers heartbeats, also those that it asks for', async () => {
    const client = await logIn();
    const before = discord.events.filter(({ op }) => op === 11).length;
    discord.requestHeartbeat();
    await expect.poll(() => discord.events.filter(({ op }) => op === 11).length).toBeGreaterThan(before);
    expect(client.isReady()).toBe(true);
  });

  it('ends for good with a close that cannot be resumed', async () => {
    const client = await logIn();
    const end = once(client, Events.ShardDisconnect);
    discord.dropGateway(4004);
    expect((await end)[0]).toMatchObject({ code: 4004 });
  });
});
