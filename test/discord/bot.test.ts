import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from '../../src/commands.ts';
import { HARBOUR } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';
import { slowCommand } from '../support/slow-command.ts';

const articles = { 'harbour.md': HARBOUR };
const question = 'Who opened the harbour?';

/** A bot that is stopped after the test. */
async function start(options: Parameters<typeof startBot>[0]): Promise<Running> {
  const running = await startBot(options);
  onTestFinished(() => running.stop());
  return running;
}

describe('stopping', () => {
  test('finishes what is under way, takes nothing new, and leaves', async () => {
    const { command, finish, hasBegun } = slowCommand();
    const running = await start({ articles, commands: [...COMMANDS, command] });
    const { bot, discord } = running;
    const alice = discord.user('alice');
    const reply = alice.slash('slow');
    await hasBegun;
    let isStopped = false;
    const stopped = bot.stop().then(() => {
      isStopped = true;
    });
    const late = expect(discord.user('bob').slash('ask', { question })).rejects.toThrow('did not respond');
    finish();
    expect((await reply).text).toBe('At last');
    await stopped;
    expect(isStopped).toBe(true);
    expect(bot.client.isReady()).toBe(false);
    discord.clock.advance(3_000);
    await late;
  });

  test('waits for what the log channel is still to be told', async () => {
    const running = await start({ articles });
    const { bot, discord, libraries } = running;
    const log = discord.addChannel(discord.server, 'log');
    await libraries.settings.change(discord.server.id, { logChannel: log.id });
    const post = { method: 'POST', path: new RegExp(`^/channels/${log.id}/messages`, 'u') };
    discord.fail(post, { delayMilliseconds: 200 });
    await discord.user('mo', { moderator: true }).slash('settings', { article: 'harbour' });
    await bot.stop();
    expect(discord.calls.filter(({ path }) => post.path.test(path))).toHaveLength(1);
  });

  test('without anything under way takes no time, and is no fault for the log', async () => {
    const running = await start({ articles });
    await running.bot.stop();
    expect(running.bot.client.isReady()).toBe(false);
    expect(running.log.filter(({ level }) => level !== 'info')).toEqual([]);
  });
});

describe('the connection', () => {
  test('is as many as Discord recommends, each for its servers; one of them has the direct messages', async () => {
    const running = await start({ articles, sandbox: { shards: 2 } });
    const { discord, bot } = running;
    const shardOf = ({ id }: { readonly id: string }) => bot.client.guilds.cache.get(id)?.shardId;
    const rooms = new Map([[shardOf(discord.server), discord.addChannel(discord.server, 'room')]]);
    while (rooms.size < 2) {
      discord.clock.advance(1);
      const server = discord.addServer('Another');
      await expect.poll(() => shardOf(server)).toBeDefined();
      rooms.set(shardOf(server), discord.addChannel(server, 'room'));
    }
    expect(bot.client.ws.shards.size).toBe(2);
    const alice = discord.user('alice');
    for (const place of [...rooms.values(), 'dm'] as const) {
      expect((await alice.in(place).slash('ask', { question })).text).toContain('Ada');
      await alice.in(place).say(`${discord.mention} ${question}`);
      expect((await alice.in(place).nextReply()).text).toContain('Ada');
    }
  });

  test('resumes after it broke, and loses nothing', async () => {
    const running = await start({ articles });
    const { discord, log } = running;
    discord.dropGateway();
    const alice = discord.user('alice');
    await alice.say(`${discord.mention} ${question}`);
    expect((await alice.nextReply()).text).toContain('Ada');
    expect(log).toContainEqual(expect.objectContaining({ message: 'reconnecting', level: 'warn' }));
    expect(log).toContainEqual(expect.objectContaining({ message: 'resumed', level: 'info' }));
  });

  test('resumes where Discord asks for it', async () => {
    const running = await start({ articles });
    running.discord.reconnectGateway();
    const alice = running.discord.user('alice');
    await alice.say(`${running.discord.mention} ${question}`);
    expect((await alice.nextReply()).text).toContain('Ada');
  });

  test('an error event of the client is logged and does not end the process', async () => {
    const running = await start({ articles });
    running.bot.client.emit('error', new Error('odd'));
    running.bot.client.emit('warn', 'strange');
    expect(running.log).toContainEqual(expect.objectContaining({ message: 'client error', level: 'error' }));
    expect(running.log).toContainEqual(expect.objectContaining({ message: 'client warning', warning: 'strange' }));
  });
});

describe('starting', () => {
  test('registers the commands, and after a restart does not again', async () => {
    const running = await start({ articles });
    await running.restart();
    const puts = running.discord.calls.filter(({ method }) => method === 'PUT');
    expect(puts).toHaveLength(1);
    expect(running.log.map(({ message }) => message)).toEqual(
      expect.arrayContaining(['commands registered', 'commands are up to date']),
    );
  });

  test('goes on where the commands cannot be registered', async () => {
    const running = await start({ articles });
    await running.bot.stop();
    running.discord.fail({ method: 'GET', path: /\/commands/ }, { status: 403 });
    await running.restart();
    expect(running.log).toContainEqual(
      expect.objectContaining({ level: 'error', message: 'commands cannot be registered' }),
    );
    expect((await running.discord.user('alice').slash('ask', { question })).text).toContain('Ada');
  });

  test('asks for no privileged intent', async () => {
    const running = await start({ articles });
    const identify = running.discord.events.find(({ op }) => op === 2)?.data as { intents: number };
    const privileged = (1 << 1) | (1 << 8) | (1 << 15);
    expect(identify.intents & privileged).toBe(0);
  });
});

// All wait some seconds, so they do at once.
describe.concurrent('patience', () => {
  test('a session that is no longer valid is made anew', { timeout: 15_000 }, async ({ onTestFinished }) => {
    const own = await startBot({ articles });
    onTestFinished(() => own.stop());
    own.discord.invalidateSession();
    const ask = () => own.discord.user('alice').slash('ask', { question });
    await expect.poll(async () => (await ask()).text, { timeout: 10_000 }).toContain('Ada');
  });

  test('stopping gives up on what is still under way after 5 s', { timeout: 15_000 }, async ({ onTestFinished }) => {
    const { command, finish, hasBegun } = slowCommand();
    const own = await startBot({ articles, commands: [command] });
    onTestFinished(() => own.stop());
    const refused = expect(own.discord.user('alice').slash('slow')).rejects.toThrow('did not respond');
    await hasBegun;
    await own.bot.stop();
    expect(own.bot.client.isReady()).toBe(false);
    await refused;
    finish();
  });

  test('stopping gives up on a Discord that answers nothing any more', { timeout: 15_000 }, async ({
    onTestFinished,
  }) => {
    const own = await startBot({ articles });
    const network = await networkTo(own.discord.url);
    onTestFinished(async () => {
      network.end();
      await own.stop();
    });
    const gateway = { url: network.url, shards: 1, session_start_limit: { remaining: 1, max_concurrency: 1 } };
    own.discord.fail({ method: 'GET', path: /^\/gateway\/bot/u }, { status: 200, body: gateway });
    await own.restart();
    network.cut();
    // discord.js by itself waits for twice as long as this test may take.
    await own.bot.stop();
    expect(own.bot.client.isReady()).toBe(false);
  });
});

/** A way to a server that can be cut without either end being told. */
async function networkTo(url: string) {
  const sockets: Socket[] = [];
  const server = createServer((near) => {
    const far = connect(Number(new URL(url).port), '127.0.0.1');
    near.pipe(far).pipe(near);
    sockets.push(near, far);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      for (const socket of sockets) socket.unpipe();
    },
    end() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
