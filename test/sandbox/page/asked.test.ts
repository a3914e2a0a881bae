import { afterAll, beforeAll, expect, test } from 'vitest';
import { createExplainer } from '../../../src/sandbox/explain-answer.ts';
import type { Person, Reply } from '../../../src/sandbox/index.ts';
import { askedIn } from '../../../src/sandbox/page/asked.ts';
import { HARBOUR } from '../../support/articles.ts';
import { type Running, startBot } from '../../support/bot.ts';

let running: Running;

beforeAll(async () => {
  running = await startBot({ articles: { 'harbour.md': HARBOUR } });
});
afterAll(() => running.stop());

/** What the page says that an answer was searched for by. */
async function explained(person: Person, { id }: Reply): Promise<string> {
  const asked = askedIn(running.discord, person, new URLSearchParams({ message: id ?? '' }));
  return (await createExplainer(running.libraries)(asked)).question;
}

test('a question is explained with those before it where the bot has read it with them, and alone elsewhere', async () => {
  const { discord } = running;
  const inServer = discord.user('alice', { locale: 'en-GB' });
  const direct = inServer.in('dm');
  for (const person of [inServer, direct]) await person.slash('ask', { question: 'Who opened the harbour?' });
  expect(await explained(inServer, await inServer.slash('ask', { question: 'And when?' }))).toBe('And when?');
  const followUp = await direct.slash('ask', { question: 'And when?' });
  expect(await explained(direct, followUp)).toBe('And when? Who opened the harbour?');
  discord.clock.advance(10 * 60_000);
  expect(await explained(direct, await direct.slash('ask', { question: 'And when?' }))).toBe('And when?');
});

test('a suggested question that was pressed is explained as it is shown', async () => {
  const alice = running.discord.user('alice', { locale: 'en-GB' });
  const refused = await alice.slash('ask', { question: 'Who painted the Mona Lisa?' });
  const pressed = await alice.click(refused, 'Ask');
  expect(await explained(alice, pressed)).toBe('Who opened the harbour?');
});

test('a question in reply to an answer is explained with that answer’s, too', async () => {
  const alice = running.discord.user('alice').in(running.discord.addChannel(running.discord.server, 'quay'));
  await alice.say(`${running.discord.mention} Who opened the harbour?`);
  const first = await alice.nextReply();
  await alice.say(`${running.discord.mention} How many cranes are there?`);
  await alice.nextReply();
  await alice.say('and on which day?', { replyTo: first });
  expect(await explained(alice, await alice.nextReply())).toBe('and on which day? Who opened the harbour?');
});
