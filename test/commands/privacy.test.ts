import Libsql from 'libsql';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Reply } from '../../src/sandbox/index.ts';
import { HARBOUR, PORT } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';
import { serverOfItsOwn } from '../support/server-of-its-own.ts';

let bot: Running;
let running: Running;

beforeAll(async () => {
  bot = await startBot({ articles: { 'harbour.md': HARBOUR }, cooldown: { burst: 3, seconds: 600 } });
});
afterAll(() => bot.stop());

beforeEach(() => {
  running = serverOfItsOwn(bot);
});

const QUESTION = 'Who opened the harbour?';
const NOTHING = [
  '0 votes on answers, under a code that stands for your id',
  '0 versions of articles with your id: what you changed as a moderator',
  '0 questions of the last five minutes, in memory',
  '0 articles that you have not confirmed yet, in memory for 15 minutes',
];
const guildId = () => running.discord.server.id;
/** Nobody of another test: what is held about a person comes from all servers. */
const nameHere = (name: string) => `${name} ${guildId()}`;
const mo = () => running.discord.user(nameHere('mo'), { moderator: true, locale: 'en-GB' });
const alice = () => running.discord.user(nameHere('alice'), { locale: 'en-GB' });
const factsOf = (reply: Reply) => [...reply.text.matchAll(/^- (.*)$/gmu)].map(([, fact]) => fact);

/** Somebody who has asked, voted, changed an article and not yet confirmed another. */
async function active() {
  const person = mo();
  const answer = await person.slash('ask', { question: QUESTION });
  await person.click(answer, 'vote:up');
  await alice().click(answer, 'vote:down');
  await running.libraries.content.add({ guildId: guildId(), slug: 'port', author: person.id, source: PORT });
  const change = { guildId: guildId(), slug: 'port', author: person.id, expected: 1, note: 'why *not*' };
  await running.libraries.content.replace({ ...change, source: `${PORT}Fin.\n` });
  const preview = await person.slash('library add', { file: { name: 'another.md', content: PORT }, slug: 'another' });
  expect(preview.text).toContain('New article: preview');
  // A conversation is remembered where there is one.
  await person.in('dm').slash('ask', { question: QUESTION, private: true });
  return answer;
}

async function exported(person = mo()) {
  const reply = await person.slash('privacy export');
  expect([reply.ephemeral, reply.message.attachments[0]?.filename]).toEqual([true, 'privacy.json']);
  return JSON.parse(await (await fetch(reply.message.attachments[0]?.url ?? '')).text());
}

describe('/privacy show', () => {
  test.each(['server', 'dm', 'group', 'elsewhere'] as const)(
    'tells who asks, privately, that nothing is held (%s)',
    async (place) => {
      const reply = await alice().in(place).slash('privacy show');
      expect(reply.ephemeral).toBe(true);
      expect(factsOf(reply)).toEqual([...NOTHING, 'nothing about how often you ask']);
    },
  );

  test('tells what is held in the database and in memory, wherever it came from', async () => {
    await active();
    for (const person of [mo(), mo().in('dm')]) {
      const { text } = await person.slash('privacy show');
      expect(text.replace(/<t:\d+:f>/gu, 'WHEN').split('\n')).toEqual([
        '### What is held about you',
        '- 1 vote on answers, under a code that stands for your id',
        '- 2 versions of articles with your id: what you changed as a moderator',
        '  - port · version 1 · added · WHEN',
        '  - port · version 2 · replaced · WHEN · why \\*not\\*',
        '- 1 question of the last five minutes, in memory',
        `  - ${QUESTION}`,
        '- 1 article that you have not confirmed yet, in memory for 15 minutes',
        '  - another',
        '- how often you asked, here and elsewhere, in memory until WHEN',
      ]);
    }
    expect(factsOf(await running.discord.user('bob', { locale: 'en-GB' }).slash('privacy show'))).toEqual([
      ...NOTHING,
      'nothing about how often you ask',
    ]);
  });

  test('tells how often one asked, in whichever server, and until when', async () => {
    await running.libraries.settings.change(guildId(), { cooldownSeconds: 3_600 });
    const hour = Math.floor(running.discord.clock.now() / 1_000) + 3_600;
    await alice().slash('ask', { question: QUESTION });
    for (const place of ['server', 'dm'] as const) {
      const fact = factsOf(await alice().in(place).slash('privacy show')).at(-1);
      expect(fact).toMatch(/^how often you asked/u);
      expect(Number(/<t:(\d+):/u.exec(fact ?? '')?.[1]) - hour).toBeGreaterThanOrEqual(0);
    }
  });

  test('tells that one got a remark of late', async () => {
    await alice().say(running.discord.mention);
    await alice().nextReply();
    expect(factsOf(await alice().slash('privacy show')).at(-1)).toMatch(/^how often you asked/u);
  });

  test('no longer tells what is forgotten by itself', async () => {
    await active();
    running.discord.clock.advance(60 * 60_000);
    const facts = factsOf(await mo().slash('privacy show'));
    expect(facts.slice(2)).toEqual([...NOTHING.slice(2), 'nothing about how often you ask']);
  });

  test('says where a server keeps questions', async () => {
    const note = 'This server keeps questions that got no answer or a 👎, but not who asked';
    expect((await alice().slash('privacy show')).text).not.toContain(note);
    await running.libraries.settings.change(guildId(), { keepsQuestions: true });
    expect((await alice().slash('privacy show')).text).toContain(note);
  });

  test('fits in a message however much there is, and says how much it leaves out', async () => {
    const note = '*_'.repeat(150);
    const { content } = running.libraries;
    for (let i = 0; i < 9; i++) {
      const slug = `${'p'.repeat(60)}-${i}`;
      await content.add({ guildId: guildId(), slug, author: mo().id, source: PORT, note });
    }
    const { text } = await mo().slash('privacy show');
    expect(text).toContain('- 9 versions');
    expect(text).toContain('  - … and 4 more');
  });
});

test('/privacy export gives all of it as JSON', async () => {
  const answer = await active();
  const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  const version = { server: guildId(), article: 'port', at: time };
  expect(await exported()).toEqual({
    person: mo().id,
    votes: [{ server: guildId(), answer: answer.id, vote: 'up', at: time }],
    versions: [
      { ...version, version: 1, change: 'add' },
      { ...version, version: 2, change: 'replace', note: 'why *not*' },
    ],
    inMemory: {
      questions: [{ question: QUESTION }],
      unconfirmed: [{ server: guildId(), article: 'another', characters: expect.any(Number) }],
      cooldownUntil: time,
    },
  });
  expect(await exported(running.discord.user('bob'))).toMatchObject({ votes: [], versions: [] });
});

describe('/privacy delete', () => {
  test('asks first, says what stays, and does nothing when it is cancelled', async () => {
    await active();
    const before = await exported();
    const asked = await mo().slash('privacy delete');
    expect(asked.ephemeral).toBe(true);
    expect(asked.text).toMatch(/^### Delete what is held about you\?\n- 1 vote/);
    expect(asked.text).toContain('the versions stay, with their notes');
    expect((await mo().click(asked, 'Cancel')).text).toBe('Cancelled: nothing was deleted.');
    expect(await exported()).toEqual(before);
  });

  test('deletes what is held about the person, after a restart too, and nothing of others', async () => {
    const answer = await active();
    const asked = await mo().slash('privacy delete');
    const deleted = await mo().click(asked, 'Delete');
    expect(deleted.text).toMatch(/^Deleted:\n- 1 vote .*\n- 2 versions .*\n- 1 question .*\n- 1 article /u);
    const facts = factsOf(await mo().slash('privacy show'));
    expect(facts.slice(0, 4)).toEqual(NOTHING);
    // Else whoever has to wait would only need to have it forgotten.
    expect(facts[4]).toContain('how often you asked');
    const counts = () => running.libraries.votes.counts({ guildId: guildId(), messageId: answer.id ?? '' });
    expect(await counts()).toEqual({ up: 0, down: 1 });
    const history = await mo().slash('library history', { article: 'port' });
    expect(history.text).toContain('**version 2** · replaced · somebody whose id was deleted · <t:');
    expect(history.text).toContain('> why \\*not\\*');
    const database = new Libsql(running.databaseFile);
    const tables = ['votes', 'versions', 'questions', 'settings'].map((name) =>
      database.prepare(`select * from ${name}`).all(),
    );
    database.close();
    expect(JSON.stringify(tables)).not.toContain(mo().id);
    await running.restart();
    await alice().click(await alice().slash('privacy delete'), 'Delete');
    expect(await counts()).toEqual({ up: 0, down: 0 });
  });

  test('does so for whoever presses, whoever was asked', async () => {
    await active();
    const asked = await mo().slash('privacy delete');
    const id = asked.buttons[0]?.customId ?? '';
    expect((await alice().click(asked, id, { forced: true })).text).toMatch(/^Deleted:\n- 1 vote/);
    expect(factsOf(await mo().slash('privacy show'))[0]).toBe(
      '1 vote on answers, under a code that stands for your id',
    );
  });

  test('deletes nothing where the database fails half way, and says so', async () => {
    await active();
    const before = await exported();
    const asked = await mo().slash('privacy delete');
    const database = new Libsql(running.databaseFile);
    onTestFinished(() => {
      database.exec('drop trigger fail');
      database.close();
    });
    database.exec("create trigger fail before update on versions begin select raise(abort, 'no'); end");
    expect((await mo().click(asked, 'Delete')).text).toContain('nothing was changed');
    expect(await exported()).toEqual(before);
  });
});
