import { expect, it } from 'vitest';
import { createQuestionStore } from '../../src/storage/question-store.ts';
import { openIn, temporaryFolder } from '../support/storage.ts';

const DAY = 24 * 60 * 60 * 1_000;

async function opened() {
  let time = 1_000 * DAY;
  const libraries = await openIn(await temporaryFolder(), { now: () => time });
  for (const guildId of ['1', '2']) await libraries.settings.change(guildId, { keepsQuestions: true });
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  return { ...libraries, pass, now: () => time };
}

it('a question is kept once, with how often it came and when last', async () => {
  const { questions, pass, now } = await opened();
  await questions.keep('1', 'who?', 'unanswered');
  await questions.keep('1', 'when?', 'downvoted');
  pass(5);
  await Promise.all(Array.from({ length: 20 }, () => questions.keep('1', 'who?', 'unanswered')));
  await questions.keep('1', 'who?', 'downvoted');
  expect(await questions.list('1')).toEqual([
    { id: expect.stringMatching(/^[0-9a-f]{16}$/), question: 'who?', unanswered: 21, downvotes: 1, lastAt: now() },
    { id: expect.any(String), question: 'when?', unanswered: 0, downvotes: 1, lastAt: now() - 5 },
  ]);
  expect(await questions.list('2')).toEqual([]);
});

it('a vote that is taken back counts no more, and a question with nothing to report goes', async () => {
  const { questions } = await opened();
  await questions.keep('1', 'who?', 'downvoted');
  await questions.keep('1', 'when?', 'downvoted');
  await questions.keep('1', 'when?', 'unanswered');
  for (const question of ['who?', 'when?', 'when?', 'never kept']) await questions.takeVoteBack('1', question);
  expect(await questions.list('1')).toMatchObject([{ question: 'when?', unanswered: 1, downvotes: 0 }]);
});

it('of too many, the one that came last longest ago goes, and none of another server', async () => {
  const { questions, db } = await opened();
  const store = createQuestionStore(db);
  const keep = (id: string, lastAt: number) =>
    store.keep('1', { id, question: id, unanswered: 1, downvotes: 0, lastAt }, 3);
  await questions.keep('2', 'elsewhere', 'unanswered');
  for (const [time, id] of ['a', 'b', 'c', 'a', 'd', 'e'].entries()) await keep(id, time);
  expect((await questions.list('1')).map(({ question }) => question)).toEqual(['e', 'd', 'a']);
  expect(await questions.list('2')).toHaveLength(1);
});

it('only those of the server that have not come since are removed', async () => {
  const { questions, pass, now } = await opened();
  for (const guildId of ['1', '2']) await questions.keep(guildId, 'who?', 'unanswered');
  await questions.keep('1', 'when?', 'unanswered');
  const since = now();
  const ids = (await questions.list('1')).map(({ id }) => id);
  pass(1);
  await questions.keep('1', 'when?', 'unanswered');
  expect(await questions.remove('1', ids, since)).toBe(1);
  expect((await questions.list('1')).map(({ question }) => question)).toEqual(['when?']);
  expect(await questions.list('2')).toHaveLength(1);
});

it('the purge deletes what has not come for 90 days, and all of servers that keep none any more', async () => {
  const { questions, settings, pass } = await opened();
  await questions.keep('1', 'who?', 'unanswered');
  pass(90 * DAY);
  for (const guildId of ['1', '2']) await questions.keep(guildId, 'when?', 'unanswered');
  pass(1);
  expect(await questions.purge()).toBe(1);
  await settings.change('2', { keepsQuestions: false });
  expect(await questions.purge()).toBe(1);
  expect((await questions.list('1')).map(({ question }) => question)).toEqual(['when?']);
  expect(await questions.list('2')).toEqual([]);
});
