import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, startBot } from '../support/bot.ts';

const FIRST =
  'The old lighthouse, which had guided ships past the northern rocks for more than a century, was closed in 1987 by the harbour board';
const SECOND =
  'its lamp, a French lens of two metres that a keeper had to wind up every four hours, now stands in the museum of the town';
const THIRD =
  'the tower itself has been let to a family of painters, who open its stairs to visitors on the first Sunday of each month';
const SENTENCE = `${FIRST}; ${SECOND}; ${THIRD}.`;
const LIGHTHOUSE = `---\ntitle: The lighthouse\nlang: en\n---\nThe coast is steep. ${SENTENCE}\n`;

let running: Running;

beforeAll(async () => {
  running = await startBot({ articles: { 'lighthouse.md': LIGHTHOUSE } });
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
