import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';

let discord: Sandbox;
let socket: WebSocket;

beforeAll(async () => {
  discord = await startSandbox();
});
beforeEach(() => connect());
afterEach(() => socket.terminate());
afterAll(() => discord.stop());

interface Payload {
  readonly op: number;
  readonly t: string | null;
  readonly s: number | null;
  readonly d: { readonly session_id: string; readonly heartbeat_interval: number };
}

const received: Payload[] = [];

async function connect(query = 'v=10&encoding=json'): Promise<void> {
  received.length = 0;
  socket = new WebSocket(`${discord.url.replace('http', 'ws')}?${query}`);
  socket.on('message', (frame) => received.push(JSON.parse(String(frame))));
  await once(socket, 'open');
}

const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));
const identify = (more: object = {}) => send(2, { token: discord.token, intents: 1, properties: {}, ...more });
const closeCode = async () => (await once(socket, 'close'))[0];
const arrived = (name: string) => expect.poll(() => received.find(({ t }) => t === name)).toBeDefined();

const HEARTBEAT = 1;
const PRESENCE = 3;
const RESUME = 6;

describe('the gateway protocol', () => {
  it('begins with hello', async () => {
    await expect.poll(() => received[0]).toMatchObject({ op: 10, d: { heartbeat_interval: 41_250 } });
  });

  it('counts the events of a session', async () => {
    identify();
    await arrived('GUILD_CREATE');
    expect(received.slice(1).map(({ t, s }) => [t, s])).toEqual([
      ['READY', 1],
      ['GUILD_CREATE', 2],
    ]);
  });

  it.each([
    ['a payload that is no JSON', 4002, () => socket.send('{')],
    ['a payload without an operation', 4002, () => socket.send('{}')],
    ['an identify without data', 4002, () => send(2, null)],
    ['a resume without data', 4002, () => send(RESUME, null)],
    ['a shard that is no pair of numbers', 4002, () => identify({ shard: [0.5, 1.5] })],
    ['what needs a session before there is one', 4003, () => send(PRESENCE, {})],
    ['a wrong token', 4004, () => identify({ token: 'wrong' })],
    ['a shard that there is not', 4010, () => identify({ shard: [1, 1] })],
    ['intents that there are not', 4013, () => identify({ intents: 1 << 30 })],
    ['the message content intent', 4014, () => identify({ intents: 1 << 15 })],
    ['a resume with a wrong token', 4004, () => send(RESUME, { token: 'wrong', session_id: 'x', seq: 0 })],
    [
      'more than 120 payloads in a minute',
      4008,
      () => {
        for (let i = 0; i <= 120; i++) send(HEARTBEAT, null);
      },
    ],
  ])('closes on %s with %i', async (_, code, act) => {
    act();
    expect(await closeCode()).toBe(code);
  });

  it('closes on an unknown operation, and on a second identify', async () => {
    identify();
    await arrived('READY');
    send(99, {});
    expect(await closeCode()).toBe(4001);
    await connect();
    identify();
    await arrived('READY');
    identify();
    expect(await closeCode()).toBe(4005);
  });

  it('does not speak to the pages that a browser has open', async () => {
    const page = new WebSocket(discord.url.replace('http', 'ws'), { origin: 'https://example.org' });
    const [error] = await once(page, 'error');
    expect(error.message).toContain('401');
  });

  it('speaks version 10 only', async () => {
    await connect('v=9&encoding=json');
    expect(await closeCode()).toBe(4012);
  });

  it('resumes after the last event that a bot has seen, not after one to come', async () => {
    identify();
    await arrived('GUILD_CREATE');
    const session = received.find(({ t }) => t === 'READY')?.d.session_id;
    await connect();
    send(RESUME, { token: discord.token, session_id: session, seq: 1 });
    await arrived('RESUMED');
    expect(received.slice(1).map(({ t }) => t)).toEqual(['GUILD_CREATE', 'RESUMED']);
    await connect();
    send(RESUME, { token: discord.token, session_id: session, seq: 99 });
    expect(await closeCode()).toBe(4007);
  });

  it('does not resume twice over one connection', async () => {
    identify();
    await arrived('READY');
    const session = received.find(({ t }) => t === 'READY')?.d.session_id;
    send(RESUME, { token: discord.token, session_id: session, seq: 1 });
    expect(await closeCode()).toBe(4005);
  });

  it.each([
    ['a session that the bot has closed', () => socket.close(1000)],
    [
      'more events than are kept',
      () => {
        socket.terminate();
        const alice = discord.user('alice');
        for (let i = 0; i <= 1_000; i++) discord.setPermissions(alice.channel, alice, {});
      },
    ],
  ])('does not resume %s', async (_, leave) => {
    identify();
    await arrived('GUILD_CREATE');
    const session = received.find(({ t }) => t === 'READY')?.d.session_id;
    const closed = once(socket, 'close');
    leave();
    await closed;
    await connect();
    send(RESUME, { token: discord.token, session_id: session, seq: 2 });
    await expect.poll(() => received.at(-1)).toMatchObject({ op: 9, d: false });
  });

  it('knows no session of that id', async () => {
    send(RESUME, { token: discord.token, session_id: 'x', seq: 0 });
    await expect.poll(() => received.at(-1)).toMatchObject({ op: 9, d: false });
  });
});
