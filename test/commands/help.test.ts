import { afterAll, beforeAll, expect, test } from 'vitest';
import { HARBOUR } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';

let running: Running;

beforeAll(async () => {
  running = await startBot({ articles: { 'harbour.md': HARBOUR } });
});
afterAll(() => running.stop());

test('a member sees what a member can do, privately', async () => {
  const reply = await running.discord.user('alice').slash('help');
  expect(reply.ephemeral).toBe(true);
  expect([...reply.text.matchAll(/\*\*(\/[^*]+)\*\*/gu)].map(([, name]) => name)).toEqual([
    '/ask',
    '/summary',
    '/article read',
    '/article list',
    '/help',
    '/privacy show',
    '/privacy export',
    '/privacy delete',
  ]);
  expect(reply.text).toContain('Apps › Ask the article');
  expect(reply.text).toContain(`${running.discord.mention} **and a question**`);
  expect(reply.text).toContain('**A direct message**');
  expect(reply.text).toContain('**Then “why?” or “and in France?”**');
});

test('a moderator sees the commands for moderators too, but not where there are none', async () => {
  const mo = running.discord.user('mo', { moderator: true });
  expect((await mo.slash('help')).text).toContain('**For moderators**\n**/reload**');
  for (const place of ['dm', 'group', 'elsewhere'] as const) {
    expect((await mo.in(place).slash('help')).text).not.toContain('reload');
  }
});

test('mentions are told of only where the bot reads messages', async () => {
  const alice = running.discord.user('alice');
  for (const place of ['dm', 'group', 'elsewhere'] as const) {
    const reply = await alice.in(place).slash('help');
    expect(reply.text).not.toContain('and a question');
    expect(reply.text).toContain('**A direct message**');
  }
});

test.each([
  ['fr', '/demander', 'Applications › Demander aux articles', 'Ce que vous pouvez faire ici'],
  ['es-ES', '/preguntar', 'Aplicaciones › Preguntar al artículo', 'Lo que puedes hacer aquí'],
  ['es-419', '/resumen', 'Aplicaciones › Preguntar al artículo', 'Lo que puedes hacer aquí'],
  ['en-GB', '/ask', 'Apps › Ask the article', 'What you can do here'],
  ['de', '/ask', 'Apps › Ask the article', 'What you can do here'],
] as const)('names are those that Discord shows to a person of %s', async (locale, command, menu, heading) => {
  const reply = await running.discord.user(`speaker of ${locale}`, { locale }).slash('help');
  expect(reply.text).toContain(`**${command}**`);
  expect(reply.text).toContain(menu);
  expect(reply.text).toContain(heading);
});
