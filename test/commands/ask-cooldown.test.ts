import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARBOUR } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';

const question = 'Who opened the harbour?';
const STORM = `---
title: The storm
lang: en
---
${Array.from({ length: 30 }, (_, i) => `The storm has broken quay${i} of the port.`).join('\n\n')}
`;
let running: Running;

beforeAll(async () => {
  running = await startBot({
    articles: { 'harbour.md': HARBOUR, 'storm.md': STORM },
    cooldown: { burst: 2, seconds: 20 },
  });
});
afterAll(() => running.stop());

describe('asking too often', () => {
  test('is told politely, with the seconds to wait, and to nobody else', async () => {
    const alice = running.discord.user('alice', { locale: 'fr' });
    await alice.slash('ask', { question });
    await alice.slash('ask', { question, private: true });
    const refused = await alice.slash('ask', { question });
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toMatch(/^Un instant, s’il vous plaît\s: .* dans (?:1\d|20) secondes\.$/);
    const bob = await running.discord.user('bob').slash('ask', { question });
    expect(bob.text).toContain('Ada Cole');
    expect(running.log.some(({ outcome, level }) => outcome === 'cooldown' && level === 'info')).toBe(true);
  });

  test('counts every way of asking together', async () => {
    const carl = running.discord.user('carl');
    const message = await carl.say('Who opened the harbour?');
    await carl.messageMenu('Ask the article', message);
    await carl.say(`${running.discord.mention} ${question}`);
    expect((await carl.nextReply()).text).toContain('Ada Cole');
    expect((await carl.slash('ask', { question })).text).toContain('One moment, please');
    await carl.in('dm').say(question);
    expect((await carl.in('dm').nextReply()).text).toContain('One moment, please');
  });

  test('counts summaries too, and each other length', async () => {
    const fay = running.discord.user('fay', { locale: 'en-GB' });
    const summary = await fay.slash('summary', { article: 'storm' });
    const longer = await fay.click(summary, 'Longer');
    const refused = await fay.click(longer, 'Shorter');
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain('One moment, please');
    expect((await fay.slash('summary')).text).toContain('One moment, please');
    expect(longer.current()?.text).toBe(longer.text);
    running.discord.clock.advance(40_000);
    const list = await fay.slash('summary');
    await fay.click(list, 'Summary');
    expect((await fay.click(list, 'Summary')).text).toContain('One moment, please');
    expect((await fay.slash('ask', { question })).text).toContain('One moment, please');
    running.discord.clock.advance(40_000);
    for (let times = 0; times < 5; times += 1) await fay.slash('summary', { article: 'zzzzzz' });
    expect((await fay.slash('summary', { article: 'storm' })).text).toContain('### ');
  });

  test('is over after the time told', async () => {
    const dora = running.discord.user('dora');
    for (let times = 0; times < 3; times += 1) await dora.slash('ask', { question });
    running.discord.clock.advance(20_000);
    expect((await dora.slash('ask', { question })).text).toContain('Ada Cole');
  });

  test('costs nothing where there was no question', async () => {
    const ed = running.discord.user('ed');
    for (let times = 0; times < 5; times += 1) await ed.slash('ask', { question: '?' });
    expect((await ed.slash('ask', { question })).text).toContain('Ada Cole');
  });
});
