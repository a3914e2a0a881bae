import Libsql from 'libsql';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Reply } from '../../src/sandbox/index.ts';
import { HARBOUR } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';
import { handled } from '../support/handled.ts';
import { serverOfItsOwn } from '../support/server-of-its-own.ts';

const QUESTION = 'Who opened the harbour?';
const DAY = 24 * 60 * 60 * 1_000;

let bot: Running;
let running: Running;

beforeAll(async () => {
  bot = await startBot({ articles: { 'harbour.md': HARBOUR } });
});
afterAll(() => bot.stop());

beforeEach(() => {
  running = serverOfItsOwn(bot);
});

/** For a test that breaks the database. */
async function botOfItsOwn(): Promise<void> {
  const own = await startBot({ articles: { 'harbour.md': HARBOUR } });
  onTestFinished(() => own.stop());
  running = own;
}

const person = (name = 'alice') => running.discord.user(name, { locale: 'en-GB' });
const ask = (options: object = {}) => person().slash('ask', { question: QUESTION, ...options });
/** What the two buttons say, as a person sees it now. */
const votes = (reply: Reply) =>
  (reply.current() ?? reply).buttons.filter(({ emoji }) => emoji).map(({ emoji, label }) => `${emoji}${label}`);
/** Asks what the article does not say, and waits for what the bot does then. */
async function askInVain(question: string, asker = person()): Promise<void> {
  const reply = await asker.slash('ask', { question });
  await handled(running, reply.message.interaction_metadata?.id);
}
const up = (reply: Reply, name?: string) => person(name).click(reply, 'vote:up');
const down = (reply: Reply, name?: string) => person(name).click(reply, 'vote:down');
/** Later than a double click. */
const wait = () => running.discord.clock.advance(1_500);
const guildId = () => running.discord.server.id;
const kept = async () => (await running.libraries.questions.list(guildId())).map(({ question }) => question);
const keepQuestions = () => running.libraries.settings.change(guildId(), { keepsQuestions: true });

describe('an answer has 👍 and 👎', () => {
  test('in a server, in public and private, by command, by mention and by its suggestions', async () => {
    const unanswered = await person().slash('ask', { question: 'Who won the chess championship?' });
    const suggested = await person().click(unanswered, 'Ask');
    const bob = person('bob');
    await bob.say(`${running.discord.mention} ${QUESTION}`);
    const answers = [await bob.nextReply(), await ask(), await ask({ private: true }), suggested];
    expect(votes(unanswered)).toEqual([]);
    for (const answer of answers) {
      expect(votes(await up(answer))).toEqual(['👍1', '👎']);
      expect(votes(answer)).toEqual(['👍1', '👎']);
    }
  });

  test.each(['dm', 'group', 'elsewhere'] as const)('but not where the bot is no member (%s)', async (place) => {
    expect(votes(await person().in(place).slash('ask', { question: QUESTION }))).toEqual([]);
  });
});

describe('a vote', () => {
  test('is shown with the others, leaves the answer as it was, and pings nobody', async () => {
    const answer = await ask();
    await up(answer, 'alice');
    await up(answer, 'bob');
    const shown = await down(answer, 'carol');
    expect(votes(shown)).toEqual(['👍2', '👎1']);
    expect(shown.text).toBe(answer.text);
    expect(shown.buttons.slice(0, -2)).toEqual(answer.buttons.slice(0, -2));
    const context = await person().click(shown, 'Context');
    expect(context.text).toContain('Ada Cole');
  });

  test('can be changed, and taken back by the same button', async () => {
    const answer = await ask();
    await up(answer);
    expect(votes(await down(answer))).toEqual(['👍', '👎1']);
    wait();
    expect(votes(await down(answer))).toEqual(['👍', '👎']);
    wait();
    expect(votes(await down(answer))).toEqual(['👍', '👎1']);
  });

  test('by a double click is one vote', async () => {
    const answer = await ask();
    await Promise.all([up(answer), up(answer)]);
    await up(answer);
    expect(votes(answer)).toEqual(['👍1', '👎']);
  });

  test('of each of 20 people who press at once counts, and is shown in the end', async () => {
    const answer = await ask();
    const people = Array.from({ length: 20 }, (_, i) => `voter ${i}`);
    await Promise.all(people.map((name, i) => (i % 4 === 0 ? down(answer, name) : up(answer, name))));
    const counts = await running.libraries.votes.counts({ guildId: guildId(), messageId: answer.id ?? '' });
    expect(counts).toEqual({ up: 15, down: 5 });
    await vi.waitFor(() => expect(votes(answer)).toEqual(['👍15', '👎5']));
  });

  test('works after a restart, which forgets none', async () => {
    const answer = await ask();
    await up(answer, 'alice');
    await running.restart();
    expect(votes(await up(answer, 'bob'))).toEqual(['👍2', '👎']);
  });

  test('on an answer that is too old is declined, with the reason, and old votes are deleted', async () => {
    running.discord.clock.advance(90 * DAY);
    await running.libraries.votes.purge();
    const answer = await ask();
    await up(answer);
    running.discord.clock.advance(90 * DAY);
    const declined = await up(answer, 'bob');
    expect(declined.ephemeral).toBe(true);
    expect(declined.text).toBe('This answer is too old to be voted on: votes are kept for 90 days.');
    expect(await running.libraries.votes.purge()).toBe(1);
  });

  test.each(['vote:up', 'vote:up:1', 'vote:sideways'])('cannot be forged on another message (%s)', async (id) => {
    const help = await person().slash('help');
    expect((await person().click(help, id, { forced: true })).text).toContain('is no longer offered');
  });

  test('that cannot be kept is none, and the person is told', async () => {
    await botOfItsOwn();
    const answer = await ask();
    const database = new Libsql(running.databaseFile);
    database.exec('alter table votes rename to elsewhere');
    database.close();
    const told = await up(answer);
    expect(told.ephemeral).toBe(true);
    expect(told.text).toMatch(/^What is stored cannot be read or written/);
    expect(votes(answer)).toEqual(['👍', '👎']);
  });

  test('is kept without the id of the person', async () => {
    await up(await ask());
    const database = new Libsql(running.databaseFile);
    const rows = database.prepare('select * from votes where guild_id = ?').all(guildId());
    database.close();
    expect(rows).toEqual([expect.objectContaining({ voter: expect.stringMatching(/^[0-9a-f]{64}$/), value: 'up' })]);
    expect(JSON.stringify(rows)).not.toContain(person().id);
  });
});

describe('where the moderators want questions kept', () => {
  beforeEach(keepQuestions);

  test('that of an answer with 👎 is, until the vote is taken back or changed', async () => {
    const answer = await ask();
    expect(await kept()).toEqual([]);
    await up(answer, 'bob');
    expect(await kept()).toEqual([]);
    await down(answer);
    expect(await kept()).toEqual([QUESTION]);
    wait();
    await down(answer);
    expect(await kept()).toEqual([]);
    await down(answer);
    await down(answer, 'bob');
    expect(await running.libraries.questions.list(guildId())).toMatchObject([{ downvotes: 2, unanswered: 0 }]);
    await up(answer);
    await up(answer, 'bob');
    expect(await kept()).toEqual([]);
  });

  test('that of an answer with 👎 is after a restart, and of a private one', async () => {
    const answer = await ask({ private: true });
    await running.restart();
    await down(answer);
    expect(await kept()).toEqual([QUESTION]);
  });

  test('one that got no answer is, however it was asked, with how often', async () => {
    const question = 'Who won the chess championship?';
    await person().slash('ask', { question });
    await person().slash('ask', { question, private: true });
    await person().say(`${running.discord.mention} ${question}`);
    await person().nextReply();
    await vi.waitFor(async () =>
      expect(await running.libraries.questions.list(guildId())).toMatchObject([
        { question, unanswered: 3, downvotes: 0, lastAt: expect.any(Number) },
      ]),
    );
  });

  test('a follow-up is with the question before it, answered or not', async () => {
    const thread = running.discord.addChannel(person().channel, 'thread');
    const alice = person().in(thread);
    await alice.slash('ask', { question: QUESTION });
    await alice.click(await alice.slash('ask', { question: 'when?' }), 'vote:down');
    expect(await kept()).toEqual([`when? ${QUESTION}`]);
  });

  test('one of a direct message, or of words that say nothing, is not', async () => {
    await askInVain('Who won the chess championship?', person().in('dm'));
    await askInVain('who is it');
    expect(await kept()).toEqual([]);
  });
});

test('where the moderators do not want it, no question is kept', async () => {
  await down(await ask());
  await askInVain('Who won the chess championship?');
  expect(await kept()).toEqual([]);
});

test('a question that cannot be kept is told to the operator, and its answer stands', async () => {
  await botOfItsOwn();
  await keepQuestions();
  const database = new Libsql(running.databaseFile);
  database.exec('drop table questions');
  database.close();
  const reply = await person().slash('ask', { question: 'Who won the chess championship?' });
  expect(reply.text).toContain('The article does not say.');
  await vi.waitFor(() =>
    expect(running.log).toContainEqual(expect.objectContaining({ message: 'a question is not kept', level: 'error' })),
  );
  expect(JSON.stringify(running.log)).not.toContain('chess');
});

test('a vote stands and is counted where its question cannot be kept', async () => {
  await keepQuestions();
  const answer = await ask();
  const database = new Libsql(running.databaseFile);
  database.exec('drop table questions');
  database.close();
  const counted = await down(answer);
  expect(votes(counted)).toEqual(['👍', '👎1']);
  await vi.waitFor(() =>
    expect(running.log).toContainEqual(expect.objectContaining({ command: 'vote', outcome: 'done' })),
  );
  expect(running.log).toContainEqual(expect.objectContaining({ message: 'a question is not kept', level: 'error' }));
});
