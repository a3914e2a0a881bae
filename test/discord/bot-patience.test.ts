import { describe, expect, test } from 'vitest';
import { HARBOUR } from '../support/articles.ts';
import { startBot } from '../support/bot.ts';
import { slowCommand } from '../support/slow-command.ts';

const articles = { 'harbour.md': HARBOUR };
const question = 'Who opened the harbour?';

describe.concurrent('patience', () => {
  test('a session that is no longer valid is made anew', { timeout: 15_000 }, async ({ onTestFinished }) => {
    const own = await startBot({ articles });
    onTestFinished(() => own.stop());
    own.discord.invalidateSession();
    const ask = () => own.discord.user('alice').slash('ask', { question });
    await expect.poll(async () => (await ask()).text, { timeout: 10_000 }).toContain('Ada');
  });

  test('stopping gives up on what is still under way after 5 s', { timeout: 15_000 }, async ({ onTestFinished }) => {
    const { command, finish, hasBegun } = slowCommand();
    const own = await startBot({ articles, commands: [command] });
    onTestFinished(() => own.stop());
    const refused = expect(own.discord.user('alice').slash('slow')).rejects.toThrow('did not respond');
    await hasBegun;
    await own.bot.stop();
    expect(own.bot.client.isReady()).toBe(false);
    await refused;
    finish();
  });
});
