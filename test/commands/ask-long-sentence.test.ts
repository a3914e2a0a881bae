import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, startBot } from '../support/bot.ts';

const FIRST =
  'The old lighthouse, which had guided ships past the northern rocks for more than a century, was closed in 1987 by the harbour board';
const SECOND =
  'its lamp, a French lens of two metres that a keeper had to wind up every four hours, now stands in the museum of the town';
const THIRD =
  'the tower itself has been let to a family of painters, who open its stairs to visitors on the first Sunday of each month';
const SENTENCE = `${FIRST}; ${SECOND}; ${THIRD}.`;
/** Longer than what a context shows. */
const LIST = `The museum of the town has ${'a lamp, a bell and a flag of each ship of the harbour, '.repeat(40)}and an anchor.`;
const MUSEUM = `---\ntitle: The museum\nlang: en\n---\n${LIST}\n`;
const LIGHTHOUSE = `---\ntitle: The lighthouse\nlang: en\n---\nThe coast is steep. ${SENTENCE}\n`;

let running: Running;

beforeAll(async () => {
  running = await startBot({ articles: { 'lighthouse.md': LIGHTHOUSE, 'museum.md': MUSEUM } });
});
afterAll(() => running.stop());

test('of a long sentence the clauses that answer are shown, and all of it in its context', async () => {
  const alice = running.discord.user('alice');
  const reply = await alice.slash('ask', { question: 'Who opens the stairs of the tower to visitors?' });
  const quoted = reply.text
    .replaceAll('**', '')
    .split('\n')
    .find((line) => line.startsWith('> '));
  expect(quoted).toBe(`> […] ${SECOND}; ${THIRD}.`);
  const context = await alice.click(reply, 'Context');
  expect(context.text.replaceAll('**', '')).toContain(`> The coast is steep. ${SENTENCE}`);
});

test('of a sentence that is longer than its context, nothing is bold: all of it would be', async () => {
  const alice = running.discord.user('alice');
  const reply = await alice.slash('ask', { question: 'What does the museum of the town have?', article: 'museum' });
  const context = await alice.click(reply, 'Context');
  expect(context.text).toMatch(/^> The museum of the town has a lamp.* \[…\]$/mu);
  expect(context.text).not.toContain('**');
});
