import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/storage/open-database.ts';
import { openIn, temporaryFolder } from '../support/storage.ts';

const DAY = 24 * 60 * 60 * 1_000;
const answer = { guildId: '1', messageId: '10' };

/** Votes at times that the test tells. */
async function opened(dir?: string) {
  let time = 1_000 * DAY;
  const libraries = await openIn(dir ?? (await temporaryFolder()), { now: () => time });
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  return { ...libraries, pass, now: () => time };
}

it('one vote a person an answer: pressed again it goes, the other button changes it', async () => {
  const { votes, pass } = await opened();
  const press = (person: string, value: 'up' | 'down') => {
    pass(2_000);
    return votes.press({ ...answer, person, value });
  };
  expect(await press('ann', 'up')).toEqual({ before: undefined, after: 'up' });
  expect(await press('bob', 'up')).toEqual({ before: undefined, after: 'up' });
  expect(await press('ann', 'down')).toEqual({ before: 'up', after: 'down' });
  expect(await votes.counts(answer)).toEqual({ up: 1, down: 1 });
  expect(await press('ann', 'down')).toEqual({ before: 'down', after: undefined });
  expect(await votes.counts(answer)).toEqual({ up: 1, down: 0 });
  expect(await votes.counts({ ...answer, guildId: '2' })).toEqual({ up: 0, down: 0 });
});

it('a double click is one vote, and a change of mind is none', async () => {
  const { votes, pass } = await opened();
  const press = (value: 'up' | 'down') => votes.press({ ...answer, person: 'ann', value });
  await press('up');
  pass(999);
  expect(await press('up')).toEqual({ before: 'up', after: 'up' });
  expect(await press('down')).toEqual({ before: 'up', after: 'down' });
});

it('a vote can be taken back though the clock was set back', async () => {
  const { votes, pass } = await opened();
  const press = () => votes.press({ ...answer, person: 'ann', value: 'up' });
  await press();
  pass(-3_600_000);
  expect(await press()).toEqual({ before: 'up', after: undefined });
});

it('the counts are those of a list of who voted what, whoever presses how often', async () => {
  const { votes, pass } = await opened();
  const presses = fc.array(fc.tuple(fc.constantFrom('ann', 'bob', 'carol'), fc.constantFrom('up', 'down')));
  let message = 0;
  await fc.assert(
    fc.asyncProperty(presses, async (all) => {
      const place = { guildId: '1', messageId: String(message++) };
      const expected = new Map<string, string>();
      for (const [person, value] of all) {
        pass(1_000);
        await votes.press({ ...place, person, value });
        if (expected.get(person) === value) expected.delete(person);
        else expected.set(person, value);
      }
      const counted = (value: string) => [...expected.values()].filter((one) => one === value).length;
      expect(await votes.counts(place)).toEqual({ up: counted('up'), down: counted('down') });
    }),
    { numRuns: 20 },
  );
});

it('is under a code that is another in another database, and the same in this one', async () => {
  const voters = async () => {
    const dir = await temporaryFolder();
    // Made anew: those of the other tests are copies of one.
    await (await openDatabase(path.join(dir, 'verbatim.db'))).destroy();
    const { votes, db } = await opened(dir);
    for (const messageId of ['1', '2']) await votes.press({ guildId: '1', messageId, person: '42', value: 'up' });
    const rows = await db.selectFrom('votes').select('voter').execute();
    return rows.map(({ voter }) => voter);
  };
  const [[first, second], [elsewhere]] = [await voters(), await voters()];
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  expect(second).toBe(first);
  expect(elsewhere).not.toBe(first);
});

it('goes with the purge after 90 days, when the answer is no longer voted on', async () => {
  const { votes, pass, now } = await opened();
  const answeredAt = now();
  await votes.press({ ...answer, person: 'ann', value: 'up' });
  pass(90 * DAY - 1);
  expect([votes.areTaken(answeredAt), await votes.purge()]).toEqual([true, 0]);
  pass(1);
  expect([votes.areTaken(answeredAt), await votes.purge()]).toEqual([false, 0]);
  pass(1);
  expect(await votes.purge()).toBe(1);
  expect(await votes.counts(answer)).toEqual({ up: 0, down: 0 });
});
