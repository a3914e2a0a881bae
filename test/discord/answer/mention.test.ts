import { once } from 'node:events';
import { Events } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../../../src/sandbox/index.ts';
import { HARBOUR, MARSA, PORT } from '../../support/articles.ts';
import { type Running, startBot } from '../../support/bot.ts';

const articles = { 'harbour.md': HARBOUR, 'port.md': PORT, 'marsa.md': MARSA };
const OFF_TOPIC = 'Who won the chess championship?';
let running: Running;

beforeAll(async () => {
  running = await startBot({ articles, sandbox: { guildLocale: 'es-ES' } });
});
afterAll(() => running.stop());

/** A new person in a channel of their own: remarks are rare for one person, and Discord limits messages a channel. */
let people = 0;
function someone() {
  people += 1;
  const { discord } = running;
  return discord.user(`person ${people}`).in(discord.addChannel(discord.server, `channel-${people}`));
}
const mention = () => running.discord.mention;

/** How many replies a person had got when a later question is answered in the same place, where the bot writes in turn. */
async function repliesTo(person: Person): Promise<number> {
  const replies = () => person.messages().filter(({ message }) => message.author.bot);
  await person.say(`${mention()} How many cranes are there?`);
  await expect.poll(() => replies().at(-1)?.text).toContain('### How many cranes are there?');
  return replies().length - 1;
}

describe('a mention with a question', () => {
  test('is answered as a reply, in the server’s language, pinging nobody', async () => {
    const alice = someone();
    const asked = await alice.say(`${mention()} Who opened the harbour?`);
    const reply = await alice.nextReply();
    expect(reply.text).toContain('### Who opened the harbour?');
    expect(reply.text.replaceAll('**', '')).toContain('> Mayor Ada Cole opened the new harbour on Monday.');
    expect(reply.text).toContain('pasaje 1 de 2');
    expect(reply.message.message_reference?.message_id).toBe(asked.id);
    expect(reply.message.mentions).toEqual([]);
    await alice.click(reply, 'Borrar');
    expect(reply.current()).toBeUndefined();
  });

  test('is answered in Arabic when asked in Arabic', async () => {
    const alice = someone();
    await alice.say(`${mention()} من افتتح ميناء المدينة؟`);
    expect((await alice.nextReply()).text).toContain('المقطع 1 من 2');
  });

  test('gets one line in public where the articles do not say', async () => {
    const alice = someone();
    await alice.say(`${OFF_TOPIC} ${mention()}`);
    const reply = await alice.nextReply();
    expect(reply.text).toBe('Los artículos no lo dicen.');
    expect(reply.buttons.map(({ label }) => label)).toEqual(['Borrar']);
  });

  test('is refused where it is too long', async () => {
    const alice = someone();
    await alice.say(`${mention()} ${'why '.repeat(100)}`);
    expect((await alice.nextReply()).text).toContain('300 caracteres como máximo');
  });
});

describe('a mention without a question', () => {
  test('gets a line of help, once in a while', async () => {
    const alice = someone();
    await alice.say(mention());
    expect((await alice.nextReply()).text).toBe(
      `Escribe tu pregunta después de ${mention()} y responderé con las palabras del artículo.`,
    );
    await alice.say(`  ${mention()} `);
    expect(await repliesTo(alice)).toBe(1);
    running.discord.clock.advance(30_000);
    await alice.say(mention());
    expect((await alice.nextReply()).text).toContain('Escribe tu pregunta');
  });
});

describe('what is not meant for the bot', () => {
  test.each([
    ['an ordinary message', 'Who opened the harbour?'],
    ['@everyone', '@everyone Who opened the harbour?'],
    ['thanks with a mention', 'Thanks a lot <@1000000000000000001>!'],
    ['another person’s mention', '<@123456789012345678> Who opened the harbour?'],
  ])('%s gets no reply', async (_, text) => {
    const alice = someone();
    await alice.say(text);
    expect(await repliesTo(alice)).toBe(0);
  });

  test.each([
    ['a webhook', { webhookId: '1' }],
    ['Discord itself, such as that somebody pinned a message,', { system: true }],
  ])('what %s says in a direct message gets no reply', async (_, said) => {
    const { client } = running.bot;
    const alice = someone().in('dm');
    const heard = once(client, Events.MessageCreate);
    await alice.say('Who opened the harbour?');
    await alice.nextReply();
    const [message] = await heard;
    client.emit(Events.MessageCreate, Object.assign(Object.create(message), said));
    expect(await repliesTo(alice)).toBe(1);
  });
});

describe('a direct message', () => {
  test.each([
    ['Who opened the harbour?', 'passage 1 of 2'],
    ['Qui a inauguré le port ?', 'passage 1 sur 2'],
    ['من افتتح ميناء المدينة؟', 'المقطع 1 من 2'],
  ])('is answered in its own language: %s', async (question, place) => {
    const alice = someone().in('dm');
    await alice.say(question);
    const reply = await alice.nextReply();
    expect(reply.text).toContain(place);
    expect(reply.buttons).toHaveLength(2);
  });

  test('says in full that the articles do not say', async () => {
    const alice = someone().in('dm');
    await alice.say(OFF_TOPIC);
    const reply = await alice.nextReply();
    expect(reply.text).toContain('The articles do not say.');
    expect(reply.text).toContain('Who opened the harbour?');
  });

  test('that only thanks gets no reply', async () => {
    const alice = someone().in('dm');
    for (const thanks of ['merci !', 'ok', '👍']) await alice.say(thanks);
    expect(await repliesTo(alice)).toBe(0);
  });

  test('without words gets a line of help', async () => {
    const alice = someone().in('dm');
    await alice.say('', { files: [{ name: 'cat.png', content: 'x' }] });
    expect((await alice.nextReply()).text).toContain('Write your question');
  });

  test.each([
    ['Bonjour, ça va ?', 'Écrivez votre question'],
    ['hello', 'Write your question'],
    ['¿Quién eres?', 'Escribe tu pregunta'],
    ['السلام عليكم', 'اكتب سؤالك'],
  ])('that only greets gets a line of help in its language: %s', async (greeting, help) => {
    const alice = someone().in('dm');
    await alice.say(greeting);
    expect((await alice.nextReply()).text).toContain(help);
  });
});

test.each([
  ['in a channel', 'server', 50_013],
  ['in a thread that is locked', 'server', 160_005],
  ['to a person who takes no messages of it', 'dm', 50_007],
  ['to a person of no server that it is in', 'dm', 50_278],
] as const)('where the bot may not write %s, that is logged and all goes on', async (_, place, code) => {
  running.discord.fail({ method: 'POST', path: /\/messages$/ }, { status: 403, body: { code, message: 'No' } });
  const { id } = await someone().in(place).say(`${mention()} Who opened the harbour?`);
  const alice = someone();
  await alice.say(`${mention()} Who opened the harbour?`);
  expect((await alice.nextReply()).text).toContain('Ada');
  const lines = () => running.log.filter((line) => line.id === id);
  await expect.poll(lines).toEqual([expect.objectContaining({ level: 'warn', outcome: 'forbidden' })]);
});

test('a channel that is deleted before the answer comes is no fault of the bot', async () => {
  const { discord, log } = running;
  discord.fail({ method: 'POST', path: /\/messages$/ }, { delayMilliseconds: 100 });
  const alice = someone();
  const { id } = await alice.say(`${mention()} Who opened the harbour?`);
  discord.deleteChannel(alice.channel);
  const lines = () => log.filter((line) => line.id === id);
  await expect.poll(lines).toEqual([expect.objectContaining({ level: 'warn', outcome: 'gone' })]);
});

test('where the bot may not read what was written before, it answers without a reply', async () => {
  const alice = someone();
  running.discord.setPermissions(alice.channel, 'bot', { deny: ['ReadMessageHistory'] });
  await alice.say(`${mention()} Who opened the harbour?`);
  const answer = await alice.nextReply();
  expect(answer.text).toContain('Ada');
  expect(answer.message.message_reference).toBeUndefined();
  await alice.say(mention());
  expect((await alice.nextReply()).text).toContain('Escribe tu pregunta');
});

test('a question whose message is deleted meanwhile is answered all the same', async () => {
  const alice = someone();
  await alice.say(`${mention()} Who opened the harbour?`);
  await alice.nextReply();
  const call = running.discord.calls.findLast(({ path }) => path.endsWith('/messages'));
  expect(call?.body).toMatchObject({ message_reference: { fail_if_not_exists: false } });
});

test('no message is kept, whether it was for the bot or not', async () => {
  const alice = someone();
  await alice.say('to somebody else');
  await alice.say(`${mention()} Who opened the harbour?`);
  await alice.nextReply();
  const kept = running.bot.client.channels.cache.map((channel) =>
    'messages' in channel ? channel.messages.cache.size : 0,
  );
  expect(kept.length).toBeGreaterThan(0);
  expect(new Set(kept)).toEqual(new Set([0]));
});

test('of those who write, no members and few people are kept', async () => {
  const { discord, bot } = running;
  for (let i = 0; i < 250; i++) await discord.user(`crowd ${i}`).say('to somebody else');
  const alice = someone();
  await alice.say(`${mention()} Who opened the harbour?`);
  await alice.nextReply();
  const { client } = bot;
  expect(client.users.cache.size).toBe(200);
  const guild = client.guilds.cache.get(discord.server.id);
  expect(guild?.members.cache.map(({ id }) => id)).toEqual([client.user?.id]);
  expect(guild?.members.me?.id).toBe(client.user?.id);
  expect(client.users.cache.has(client.user?.id ?? '')).toBe(true);
});
