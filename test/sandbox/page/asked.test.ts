import { afterAll, beforeAll, expect, test } from 'vitest';
import { askedIn } from '../../../src/sandbox/page/asked.ts';
import { HARBOUR } from '../../support/articles.ts';
import { type Running, startBot } from '../../support/bot.ts';
import { handled } from '../../support/handled.ts';

let running: Running;

beforeAll(async () => {
  running = await startBot({ articles: { 'harbour.md': HARBOUR } });
});
afterAll(() => running.stop());

test('an answer was asked for with the questions before it, the nearest first', async () => {
  const { discord } = running;
  const alice = discord.user('alice').in(discord.addChannel(discord.server, 'quay'));
  const questions = ['Who opened the harbour?', 'and on Monday?', 'and when?'];
  for (const question of questions) {
    const { id } = await alice.say(`${discord.mention} ${question}`);
    await alice.nextReply();
    await handled(running, id);
  }
  const last = alice.messages().at(-1)?.message.id ?? '';
  const [first = '', second = '', third = ''] = questions;
  expect(askedIn(discord, alice, new URLSearchParams({ message: last }))).toMatchObject({
    texts: [third],
    previous: [second, first],
  });
});
