import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { createRestClient } from './rest-client.ts';

let discord: Sandbox;
let call: ReturnType<typeof createRestClient>;
let channel: string;

beforeAll(async () => {
  discord = await startSandbox();
  call = createRestClient(discord);
  channel = `/channels/${discord.user('alice').channel.id}`;
});
afterAll(() => discord.stop());

/** A message with one file. */
function formOf(filename: string, content: string): FormData {
  const form = new FormData();
  form.set('payload_json', JSON.stringify({ attachments: [{ id: 0, filename }] }));
  form.set('files[0]', new Blob([content]), 'file');
  return form;
}

/** How long it may take until the other side of a connection knows that it is closed. */
const NOTICED_MS = 30;

/** An object that cannot become a text. */
const NO_TEXT = { toString: 1 };

const authorization = () => ({ authorization: `Bot ${discord.token}` });

/** A request whose path and headers are sent as they are. */
const open = (method: string, path: string, headers: Record<string, string>) =>
  request(`${discord.api}/v10${path}`, { method, headers });

async function statusOf(sent: ClientRequest): Promise<number | undefined> {
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return response.resume().statusCode;
}

function hangUpHalfway(): Promise<unknown> {
  const sent = open('POST', '/users/@me/channels', { ...authorization(), 'content-length': '100' });
  sent.on('error', () => undefined);
  sent.write('{"recipient_id":', () => sent.destroy());
  return new Promise((resolve) => sent.on('close', resolve));
}

const post = (message: unknown) => call('POST', `${channel}/messages`, message);

describe('the REST API', () => {
  it.each([
    ['a wrong token', () => call('GET', '/users/@me', undefined, 'wrong'), 401, 0],
    ['an unknown path', () => call('GET', '/nothing'), 404, 0],
    ['an unknown method', () => call('PUT', '/users/@me'), 405, 0],
    ['an unknown channel', () => call('GET', '/channels/1'), 404, 10003],
    ['an unknown message', () => call('GET', `${channel}/messages/1`), 404, 10008],
    ['an unknown server', () => call('GET', '/guilds/1'), 404, 10004],
    ['an unknown member', () => call('GET', `/guilds/${discord.server.id}/members/1`), 404, 10007],
    ['a path that cannot be decoded', () => call('GET', '/users/%'), 404, 10013],
    ['an unknown person', () => call('GET', '/users/1'), 404, 10013],
    ['another application', () => call('GET', '/applications/1/commands'), 404, 10002],
    ['an unknown interaction', () => call('POST', '/interactions/1/x/callback', { type: 5 }), 404, 10062],
    [
      'an unknown webhook token',
      () => call('POST', `/webhooks/${discord.applicationId}/x`, { content: 'x' }),
      401,
      50027,
    ],
    ['direct messages with nobody', () => call('POST', '/users/@me/channels', {}), 400, 50035],
    [
      'direct messages with an object',
      () => call('POST', '/users/@me/channels', { recipient_id: NO_TEXT }),
      400,
      50035,
    ],
    ['direct messages with a stranger', () => call('POST', '/users/@me/channels', { recipient_id: '1' }), 404, 10013],
    ['what is no JSON', () => post('{'), 400, 50109],
    ['a list before no message', () => call('GET', `${channel}/messages?before=abc`), 400, 50035],
    ['a list of none', () => call('GET', `${channel}/messages?limit=0`), 400, 50035],
    ['a list of too many', () => call('GET', `${channel}/messages?limit=101`), 400, 50035],
  ])('refuses %s as Discord does', async (_, act, status, code) => {
    expect(await act()).toMatchObject({ status, body: { code, message: expect.any(String) } });
  });

  it('answers what is no URL, and lives', async () => {
    expect((await fetch(`${discord.url}//`)).status).toBe(400);
    expect((await call('GET', '/users/@me')).status).toBe(200);
  });

  it.each([
    ['evil.example', 403],
    ['localhost', 200],
  ])('is there by its own name alone: %s', async (name, status) => {
    const headers = { host: `${name}:${new URL(discord.url).port}` };
    expect(await statusOf(open('GET', '/gateway', headers).end())).toBe(status);
  });

  it('does not answer who hangs up halfway, and lives', async () => {
    const before = discord.calls.length;
    await hangUpHalfway();
    await setTimeout(NOTICED_MS);
    expect((await call('GET', '/users/@me')).status).toBe(200);
    expect(discord.calls.slice(before)).toMatchObject([{ path: '/users/@me' }]);
  });

  it('refuses a call of more than 25 MiB, and lets it come to its end', async () => {
    const large = open('POST', `${channel}/messages`, authorization()).end(Buffer.alloc(30 * 1024 * 1024));
    const [status] = await Promise.all([statusOf(large), once(large, 'close')]);
    expect(status).toBe(413);
  });

  it('keeps the bot out of places that it is not in', async () => {
    const elsewhere = discord.user('alice').in('elsewhere').channel;
    expect(await call('GET', `/channels/${elsewhere.id}`)).toMatchObject({ status: 403, body: { code: 50001 } });
    expect(await call('GET', `/guilds/${elsewhere.guild?.id}`)).toMatchObject({ status: 403, body: { code: 50001 } });
  });

  it('keeps the bot to its permissions in a channel', async () => {
    const room = discord.addChannel(discord.server, 'quiet');
    discord.setPermissions(room, 'bot', { deny: ['SendMessages'] });
    const say = () => call('POST', `/channels/${room.id}/messages`, { content: 'x' });
    expect(await say()).toMatchObject({ status: 403, body: { code: 50013 } });
    discord.setPermissions(room, 'bot', { deny: ['ViewChannel'] });
    expect(await say()).toMatchObject({ status: 403, body: { code: 50001 } });
    discord.setPermissions(room, 'bot', {});
    expect((await say()).status).toBe(200);
  });

  it('lists the last messages, those before one, or those right after it, but no hidden history', async () => {
    const room = discord.addChannel(discord.server, 'listed');
    const alice = discord.user('alice').in(room);
    const [first] = [await alice.say('1'), await alice.say('2'), await alice.say('3')];
    const list = async (query: string) =>
      (await call('GET', `/channels/${room.id}/messages?${query}`)).body.map(({ id }: { id: string }) => id);
    const [one, two, three] = alice.messages().map(({ id }) => id);
    expect(await list('limit=2')).toEqual([three, two]);
    expect(await list(`before=${three}&limit=1`)).toEqual([two]);
    expect(await list(`after=${first?.id}&limit=1`)).toEqual([two]);
    expect(await list('')).toEqual([three, two, one]);
    discord.setPermissions(room, 'bot', { deny: ['ReadMessageHistory'] });
    expect(await list('')).toEqual([]);
    discord.deleteChannel(room);
  });

  it('asks of threads and of files a permission of their own', async () => {
    const room = discord.addChannel(discord.server, 'threads');
    const thread = discord.addChannel(room, 'thread');
    discord.setPermissions(room, 'bot', { deny: ['SendMessages', 'AttachFiles'] });
    expect((await call('POST', `/channels/${thread.id}/typing`)).status).toBe(204);
    expect((await call('POST', `/channels/${thread.id}/messages`, { content: 'x' })).status).toBe(200);
    const withFile = await call('POST', `/channels/${thread.id}/messages`, formOf('a.txt', 'x'));
    expect(withFile).toMatchObject({ status: 403, body: { code: 50013 } });
    discord.deleteChannel(room);
  });

  it('serves files so that nothing in them runs, whatever they are called', async () => {
    const room = discord.addChannel(discord.server, 'files');
    const send = (form: FormData) => call('POST', `/channels/${room.id}/messages`, form);
    const { body } = await send(formOf('a.html', '<script>alert(1)</script>'));
    const { headers } = await fetch(body.attachments[0].url);
    expect(headers.get('content-security-policy')).toBe('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(await send(formOf('\ud800', 'x'))).toMatchObject({ status: 200, body: { attachments: [{ size: 1 }] } });
    discord.deleteChannel(room);
  });

  it('lets the bot change its own messages only, and delete others where it moderates', async () => {
    const said = await discord.user('alice').say('hello');
    const path = `${channel}/messages/${said.id}`;
    expect(await call('PATCH', path, { content: 'x' })).toMatchObject({ status: 403, body: { code: 50005 } });
    expect((await call('DELETE', path)).status).toBe(204);
    expect(said.current()).toBeUndefined();
    const direct = await discord.user('alice').in('dm').say('hello');
    const inDm = `/channels/${direct.message.channel_id}/messages/${direct.id}`;
    expect(await call('DELETE', inDm)).toMatchObject({ status: 403, body: { code: 50003 } });
  });

  it('opens direct messages with a person, once', async () => {
    const { id, channel: dm } = discord.user('alice', { place: 'dm' });
    const opened = await call('POST', '/users/@me/channels', { recipient_id: id });
    expect(opened).toMatchObject({ status: 200, body: { id: dm.id, type: 1, recipients: [{ id }] } });
  });

  it('tells of servers, their channels, roles and members', async () => {
    const { id } = discord.user('mod', { moderator: true });
    const guild = `/guilds/${discord.server.id}`;
    expect((await call('GET', guild)).body).toMatchObject({ name: 'Server', preferred_locale: 'en-US' });
    expect((await call('GET', `${guild}/channels`)).body).toMatchObject([{ name: 'general' }, { name: 'quiet' }]);
    expect((await call('GET', `${guild}/roles`)).body[0]).toMatchObject({ name: '@everyone' });
    expect((await call('GET', `${guild}/members/${id}`)).body).toMatchObject({ user: { username: 'mod' } });
  });

  it('limits calls by route, with the headers that say so', async () => {
    discord.clock.advance(60_000);
    const statuses: number[] = [];
    for (let i = 0; i < 6; i++) statuses.push((await post({ content: 'x' })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    const limited = await post({ content: 'x' });
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(limited.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(limited.body).toMatchObject({ retry_after: expect.any(Number), global: false });
  });

  it.each([500, 503])('fails on demand with %s', async (status) => {
    discord.fail({ path: /^\/users/ }, { status });
    expect((await call('GET', '/users/@me')).status).toBe(status);
    expect((await call('GET', '/users/@me')).status).toBe(200);
  });

  it('limits on demand, for the route or for all', async () => {
    discord.fail({ path: /^\/users/ }, { retryAfterSeconds: 2, global: true });
    const { status, headers, body } = await call('GET', '/users/@me');
    expect([status, headers.get('retry-after'), headers.get('x-ratelimit-global')]).toEqual([429, '2', 'true']);
    expect(body).toMatchObject({ retry_after: 2, global: true });
  });

  it('cuts the connection on demand', async () => {
    discord.fail({ path: /^\/users/ }, { disconnect: true });
    await expect(call('GET', '/users/@me')).rejects.toThrow('fetch failed');
  });

  it('keeps a log of calls, which can be watched', async () => {
    const seen: unknown[] = [];
    const stop = discord.observe((entry) => seen.push(entry));
    await call('GET', '/users/@me');
    stop();
    await call('GET', '/users/1');
    expect(seen).toMatchObject([{ kind: 'rest', method: 'GET', path: '/users/@me', status: 200 }]);
    expect(discord.calls.at(-1)).toMatchObject({ path: '/users/1', status: 404, milliseconds: expect.any(Number) });
  });
});
