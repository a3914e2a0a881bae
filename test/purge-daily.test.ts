import { Writable } from 'node:stream';
import { expect, it, vi } from 'vitest';
import { createLogger } from '../src/logger.ts';
import { purgeDaily } from '../src/purge-daily.ts';
import { openIn, temporaryFolder } from './support/storage.ts';

const DAY = 24 * 60 * 60 * 1_000;

it('what is old is purged at once and counted; what cannot be is told, and keeps nothing else from it', async () => {
  let time = Date.now() - 100 * DAY;
  const libraries = await openIn(await temporaryFolder(), { now: () => time });
  await libraries.settings.change('1', { keepsQuestions: true });
  await libraries.votes.press({ guildId: '1', messageId: '10', person: 'ann', value: 'up' });
  await libraries.questions.keep('1', 'who?', 'unanswered');
  time = Date.now();
  let log = '';
  const stream = new Writable({
    write(chunk, _, done) {
      log += chunk;
      done();
    },
  });
  await libraries.db.schema.alterTable('articles').renameTo('elsewhere').execute();
  const logger = createLogger({ level: 'info', token: undefined, stream });
  purgeDaily({ libraries, present: () => new Set(['1']), logger, now: () => time });
  await vi.waitFor(() => expect(log).toContain('"questions":1'));
  expect(log).toContain('"votes":1');
  expect(log).toMatch(/"what is kept too long is not purged","what":"articles"/);
  expect(await libraries.questions.list('1')).toEqual([]);
});
