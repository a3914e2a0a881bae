import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../src/sandbox/index.ts';
import { type Running, startBot } from '../support/bot.ts';
import { markupIn, readable } from '../support/readable.ts';

const SENTENCE =
  '@everyone and <@&123456789012345678> paid **ten** euros for the _old_ lamp ||secretly|| at https://evil.example/a_b, ' +
  '[see](https://evil.example) <t:0:R> `code` :smile: \u202eelpmaxe\u202c.';
const TITLE = '# @here [title](https://evil.example) \u202e<@123456789012345678>';

const HOSTILE = `---
title: ${JSON.stringify(TITLE)}
lang: en
source: "> **@everyone**"
questions:
  - "@everyone who paid ten euros for the lamp?"
---
${SENTENCE}

- The second passage of the lamp begins like a list.

1. The third passage of the lamp begins like a numbered list.
`;

let running: Running;

beforeAll(async () => {
  running = await startBot({ articles: { 'hostile.md': HOSTILE }, sandbox: { guildLocale: 'en-US' } });
});
afterAll(() => running.stop());

const mo = () => running.discord.user('mo', { moderator: true });
/** The markup that is left once the bot's own is taken away: small text, headings, bold titles, the word that a reload took out. */
const markup = (reply: Reply) => markupIn(reply.text.replace(/^(?:-#|###) /gmu, '').replace('~~ten~~', 'ten'));
const shown = SENTENCE.replace(/[\u202c\u202e]/gu, '\ufffd');

const WAYS: Readonly<Record<string, () => Promise<Reply>>> = {
  'an answer': () => mo().slash('ask', { question: 'Who paid ten euros for the old lamp?' }),
  'a context': async () =>
    mo().click(await mo().slash('ask', { question: 'Who paid ten euros for the old lamp?' }), 'Context'),
  'more quotes': async () =>
    mo().click(await mo().slash('ask', { question: 'Who paid ten euros for the old lamp?' }), 'More'),
  'no answer': () => mo().slash('ask', { question: 'Who won the chess championship in the old town of Oslo?' }),
  'a summary': () => mo().slash('summary', { length: 'short' }),
  'a page': () => mo().slash('article read'),
  'the list': () => mo().slash('article list'),
  'a reload': async () => {
    await running.write('hostile.md', HOSTILE.replace('ten', 'nine'));
    const reply = await mo().slash('reload');
    await running.write('hostile.md', HOSTILE);
    await running.library.reload();
    return reply;
  },
};

describe('an article full of markup, mentions and controls', () => {
  test.each(Object.keys(WAYS))('shows as it is and pings nobody: %s', async (way) => {
    const reply = await (WAYS[way] as () => Promise<Reply>)();
    expect(markup(reply)).toEqual([]);
    expect(reply.text).not.toMatch(/[\u202a-\u202e]/u);
    expect(reply.message.mention_everyone).toBe(false);
    expect(reply.message.mentions).toEqual([]);
    expect(reply.message.mention_roles).toEqual([]);
  });

  test('is quoted verbatim', async () => {
    const reply = await WAYS['an answer']?.();
    expect(readable(reply?.text ?? '')).toContain(shown);
  });

  test('names itself in labels without controls', async () => {
    const [choice] = await mo().autocomplete('ask', { article: '' }, 'article');
    expect(choice?.name).toBe(TITLE.replace('\u202e', '\ufffd'));
  });
});

test.each([
  '@everyone **who** paid [ten](https://evil.example) euros for the lamp?',
  '\u202ewho paid ten euros for the lamp <@123456789012345678>?',
  '# who paid ten euros\n> for the lamp?',
])('a question shows as it is and pings nobody: %j', async (question) => {
  const reply = await mo().slash('ask', { question });
  const [heading = ''] = reply.text.split('\n');
  expect(readable(heading)).toBe(`### ${question.replace(/\n/gu, ' ').replaceAll('\u202e', '\ufffd')}`);
  expect(markup(reply)).toEqual([]);
  expect(reply.message.mentions).toEqual([]);
});
