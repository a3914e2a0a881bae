import { afterAll, beforeAll, expect, test } from 'vitest';
import { HARBOUR } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';

let running: Running;

beforeAll(async () => {
  running = await startBot({ articles: { 'harbour.md': HARBOUR } });
});
afterAll(() => running.stop());

const alice = () => running.discord.user('alice');

test('a message’s text is the question, answered for the one who asks only', async () => {
  const message = await running.discord.user('bob').say('Does anyone know who opened the harbour?');
  const reply = await alice().messageMenu('Ask the article', message);
  expect(reply.ephemeral).toBe(true);
  expect(reply.text).toContain('### Does anyone know who opened the harbour?');
  expect(reply.text.replaceAll('**', '')).toContain('> Mayor Ada Cole opened the new harbour on Monday.');
});

test('what Discord writes for mentions is left out of the question', async () => {
  const message = await alice().say(
    `${running.discord.mention} <#123456789012345678> who opened the harbour? <:cat:123456789012345678>`,
  );
  const reply = await alice().messageMenu('Ask the article', message);
  expect(reply.text).toContain('### who opened the harbour?');
});

test('works where only the person has installed the bot', async () => {
  const there = alice().in('elsewhere');
  const message = await there.say('Who opened the harbour?');
  expect((await there.messageMenu('Ask the article', message)).text).toContain('Ada');
});

test.each([
  ['a message that is not a question', '🎉🎉', 'There is no question here'],
  ['a message of an essay’s length', 'Why? '.repeat(100), '300 characters at most'],
])('%s is refused', async (_, text, refusal) => {
  const reply = await alice().messageMenu('Ask the article', await alice().say(text));
  expect(reply.ephemeral).toBe(true);
  expect(reply.text).toContain(refusal);
});
