import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Person, Reply } from '../../../src/sandbox/index.ts';
import { HARBOUR, MARSA, PORT, PUERTO } from '../../support/articles.ts';
import { type Running, startBot } from '../../support/bot.ts';
import { handled } from '../../support/handled.ts';

const QUESTION = 'Who opened the harbour?';
const FOLLOW_UP = 'and on Monday?';
const READ_WITH = `### ${FOLLOW_UP}\n-# read with the question before: ${QUESTION}`;
const FIVE_MINUTES = 5 * 60_000;

let running: Running;

beforeAll(async () => {
  const articles = { 'harbour.md': HARBOUR, 'port.md': PORT, 'puerto.md': PUERTO, 'marsa.md': MARSA };
  running = await startBot({ articles });
});
afterAll(() => running.stop());

/** Numbers new people and channels: Discord limits messages a channel. */
let count = 0;
const newChannel = () => running.discord.addChannel(running.discord.server, `channel-${++count}`);
const newThread = () => running.discord.addChannel(newChannel(), `thread-${++count}`);
const someone = (place: Parameters<ReturnType<Running['discord']['user']>['in']>[0]) =>
  running.discord.user(`person ${++count}`).in(place);
const mention = () => running.discord.mention;

async function answerTo(person: Person, text: string, replyTo?: Reply): Promise<Reply> {
  const { id } = await person.say(text, replyTo ? { replyTo } : {});
  const reply = await person.nextReply();
  // No person replies before the bot has heard from Discord that its answer is there.
  await handled(running, id);
  return reply;
}

/** What a person and the bot say until a later question is answered in the same place, where the bot writes in turn. */
async function textsUntilAnswer(person: Person): Promise<string[]> {
  const texts = () => person.messages().map(({ text }) => text);
  await person.say(`${mention()} ${QUESTION}`);
  await expect.poll(() => texts().at(-1)).toContain(`### ${QUESTION}`);
  return texts().slice(0, -2);
}

describe('in reply to an answer of the bot', () => {
  test('a follow-up is read with the question answered there', async () => {
    const alice = someone(newChannel());
    const answer = await answerTo(alice, `${mention()} ${QUESTION}`);
    const reply = await answerTo(alice, FOLLOW_UP, answer);
    expect(reply.text).toContain(READ_WITH);
    expect(reply.text.replaceAll('**', '')).toContain('> Mayor Ada Cole opened the new harbour on Monday.');
  });

  test('another member’s is, and to an answer of /ask as well', async () => {
    const channel = newChannel();
    const answer = await someone(channel).slash('ask', { question: QUESTION });
    await handled(running, answer.message.interaction_metadata?.id);
    expect((await answerTo(someone(channel), FOLLOW_UP, answer)).text).toContain(READ_WITH);
  });

  test('a follow-up of a follow-up is read with both, which are shown apart', async () => {
    const alice = someone(newChannel());
    const answer = await answerTo(alice, `${mention()} ${QUESTION}`);
    const second = await answerTo(alice, FOLLOW_UP, answer);
    expect((await answerTo(alice, 'and who?', second)).text).toContain(
      `### and who?\n-# read with the questions before: ${FOLLOW_UP} | ${QUESTION}`,
    );
  });

  test('a question of its own is answered as it is', async () => {
    const alice = someone(newChannel());
    const answer = await answerTo(alice, `${mention()} ${QUESTION}`);
    const reply = await answerTo(alice, 'How many cranes stand along the quay?', answer);
    expect(reply.text).toContain('### How many cranes stand along the quay?');
    expect(reply.text).not.toContain('read with');
    expect(reply.text).toContain('cranes');
  });

  test.each([
    ['thanks', {}],
    ['What a good answer!', {}],
    [FOLLOW_UP, { ping: false }],
  ])('%s %j is left alone', async (remark, options) => {
    const alice = someone(newChannel());
    const answer = await answerTo(alice, `${mention()} ${QUESTION}`);
    await alice.say(remark, { replyTo: answer, ...options });
    expect((await textsUntilAnswer(alice)).at(-1)).toBe(remark);
  });

  test('a reply to another person is left alone', async () => {
    const channel = newChannel();
    const remark = await someone(channel).say('The harbour is open.');
    const alice = someone(channel);
    await alice.say(FOLLOW_UP, { replyTo: remark });
    expect(await textsUntilAnswer(alice)).toEqual([remark.text, FOLLOW_UP]);
  });
});

describe('in direct messages', () => {
  test.each([
    [QUESTION, FOLLOW_UP, `read with the question before: ${QUESTION}`],
    [
      'Qui a inauguré le port de plaisance ?',
      'Et samedi ?',
      'lue avec la question précédente\u00a0: Qui a inauguré le port de plaisance ?',
    ],
    [
      '¿Quién inauguró el puerto deportivo?',
      '¿Y el sábado?',
      'leída con la pregunta anterior: ¿Quién inauguró el puerto deportivo?',
    ],
    ['من افتتح ميناء المدينة؟', 'ويوم السبت؟', 'مقروء مع السؤال السابق'],
  ])('%s, then %s', async (question, followUp, readWith) => {
    const alice = someone('dm');
    await alice.say(question);
    await alice.nextReply();
    await alice.say(followUp);
    expect((await alice.nextReply()).text).toContain(readWith);
  });

  test('the answer before is not given once more where the articles do not say', async () => {
    const alice = someone('dm');
    await alice.say(QUESTION);
    await alice.nextReply();
    await alice.say('and in Madrid?');
    const { text } = await alice.nextReply();
    expect(text).toContain(`-# read with the question before: ${QUESTION}`);
    expect(text).toContain('The articles do not say.');
  });

  test('/ask is read with the question before, however that was asked', async () => {
    const alice = someone('dm');
    await alice.say(QUESTION);
    await alice.nextReply();
    expect((await alice.slash('ask', { question: FOLLOW_UP })).text).toContain(READ_WITH);
  });
});

describe('in a thread', () => {
  test('a follow-up is read with the last question of the same person', async () => {
    const alice = someone(newThread());
    await alice.say(`${mention()} ${QUESTION}`);
    await alice.nextReply();
    await alice.say(`${mention()} ${FOLLOW_UP}`);
    expect((await alice.nextReply()).text).toContain(READ_WITH);
    expect((await alice.slash('ask', { question: FOLLOW_UP })).text).toContain('read with');
  });

  test('another person’s is not', async () => {
    const thread = newThread();
    await someone(thread).slash('ask', { question: QUESTION });
    const reply = await someone(thread).slash('ask', { question: FOLLOW_UP });
    expect(reply.text).not.toContain('read with');
  });

  test('it asks the same article, unless another is named', async () => {
    const alice = someone(newThread());
    await alice.slash('ask', { question: 'Qui a inauguré le port de plaisance ?', article: 'port' });
    const same = await alice.slash('ask', { question: 'Et samedi ?' });
    expect(same.text).toContain('Le port de plaisance');
    const other = await alice.slash('ask', { question: 'and the harbour?', article: 'harbour' });
    expect(other.text).toContain('read with');
    expect(other.text).not.toContain('-# Le port de plaisance');
  });

  test('a question asked privately is not shown in public', async () => {
    const alice = someone(newThread());
    await alice.slash('ask', { question: QUESTION, private: true });
    expect((await alice.slash('ask', { question: FOLLOW_UP, private: true })).text).toContain(READ_WITH);
    expect((await alice.slash('ask', { question: FOLLOW_UP })).text).not.toContain('read with');
  });
});

test('elsewhere in a server, each question is read as it is', async () => {
  const alice = someone(newChannel());
  await alice.say(`${mention()} ${QUESTION}`);
  await alice.nextReply();
  await alice.say(`${mention()} ${FOLLOW_UP}`);
  expect((await alice.nextReply()).text).not.toContain('read with');
});

test('after five minutes a follow-up is an ordinary question, and after a restart', async () => {
  const [alice, bob] = [someone('dm'), someone('dm')];
  await alice.say(QUESTION);
  await alice.nextReply();
  running.discord.clock.advance(FIVE_MINUTES + 1);
  await alice.say(FOLLOW_UP);
  expect((await alice.nextReply()).text).not.toContain('read with');

  await bob.say(QUESTION);
  const answer = await bob.nextReply();
  await running.restart();
  await bob.say(FOLLOW_UP, { replyTo: answer });
  expect((await bob.nextReply()).text).not.toContain('read with');
});
