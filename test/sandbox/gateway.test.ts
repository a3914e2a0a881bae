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

/** A client waits five seconds between two sessions; a test does not. */
const ws = { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) };

function createClient(intents: readonly GatewayIntentBits[] = [Guilds, GuildMessages, DirectMessages]): Client {
  const client = new Client({ intents: [...intents], partials: [Partials.Channel], rest: { api: discord.api }, ws });
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

  it('tells of servers only where the bot asked for them', async () => {
    const before = discord.events.length;
    await logIn([]);
    const sent = discord.events.slice(before).filter(({ direction }) => direction === 'sent');
    expect(sent.flatMap(({ name }) => name ?? [])).toEqual(['READY']);
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

  it('makes a client whose session is over begin anew', async () => {
    const client = await logIn();
    const before = discord.events.filter(({ name }) => name === 'READY').length;
    discord.invalidateSession();
    await expect.poll(() => discord.events.filter(({ name }) => name === 'READY').length).toBe(before + 1);
    const heard = nextMessage(client);
    await discord.user('alice').in('dm').say('welcome back');
    expect((await heard).content).toBe('welcome back');
  });

  it('tells of changed and deleted messages', async () => {
    const client = await logIn();
    const alice = discord.user('alice').in('dm');
    const created = nextMessage(client);
    const said = await alice.say('helo');
    await created;
    const updated = once(client, Events.MessageUpdate);
    await alice.edit(said, 'hello');
    expect((await updated)[1]).toMatchObject({ content: 'hello' });
    const deleted = once(client, Events.MessageDelete);
    await alice.remove(said);
    expect((await deleted)[0]).toMatchObject({ id: said.id });
  });

  it('tells of a change of a server or channel', async () => {
    const client = await logIn();
    const guild = client.guilds.cache.first();
    discord.setLocale(discord.server, 'es-ES');
    await expect.poll(() => guild?.preferredLocale).toBe('es-ES');
    const room = discord.addChannel(discord.server, 'room');
    discord.setPermissions(room, 'everyone', { deny: ['SendMessages'] });
    await expect
      .poll(() => guild?.channels.cache.get(room.id)?.permissionsFor(guild.roles.everyone)?.has('SendMessages'))
      .toBe(false);
    const thread = discord.addChannel(room, 'thread');
    await expect.poll(() => guild?.channels.cache.get(thread.id)?.isThread()).toBe(true);
  });

  it('gives the members that are asked for', async () => {
    const client = await logIn();
    const { id } = discord.user('alice');
    const members = await client.guilds.cache.first()?.members.fetch({ query: 'ali' });
    expect(members?.map((member) => member.id)).toEqual([id]);
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
