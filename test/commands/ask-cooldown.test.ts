import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARBOUR } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';

const question = 'Who opened the harbour?';
let running: Running;

beforeAll(async () => {
  running = await startBot({ articles: { 'harbour.md': HARBOUR }, cooldown: { burst: 2, seconds: 20 } });
});
afterAll(() => running.stop());

describe('asking too often', () => {
  test('is told politely, with the seconds to wait, and to nobody else', async () => {
    const alice = running.discord.user('alice', { locale: 'fr' });
    await alice.slash('ask', { question });
    await alice.slash('ask', { question, private: true });
    const refused = await alice.slash('ask', { question });
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toMatch(/^Un instant, s’il vous plaît\s: .* dans (?:19|20) secondes\.$/);
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
