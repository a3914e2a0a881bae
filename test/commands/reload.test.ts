import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HARBOUR, PORT, PUERTO } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';
import { serverOfItsOwn } from '../support/server-of-its-own.ts';

const FILES = { 'harbour.md': HARBOUR, 'port.md': PORT };

let bot: Running;
let running: Running;

beforeAll(async () => {
  bot = await startBot({ articles: FILES });
});
afterAll(() => bot.stop());

/** The files are again as at first, without those that a test adds. */
beforeEach(async () => {
  const files = { ...FILES, 'puerto.md': undefined, 'broken.md': undefined };
  for (const [file, content] of Object.entries(files)) await bot.write(file, content);
  await bot.library.reload();
  running = serverOfItsOwn(bot);
});

const moderator = () => running.discord.user('mo', { moderator: true, locale: 'en-GB' });
const member = () => running.discord.user('alice');

const CHANGED = HARBOUR.replace(
  'Twelve cranes stand along the northern quay.',
  '# Just **nine** cranes are left, says @everyone.',
);

describe('/reload', () => {
  test('reports what changed, privately: passages added and removed, revision, milliseconds', async () => {
    await running.write('harbour.md', HARBOUR.replace('Twelve cranes', 'Just *nine* cranes'));
    await running.write('puerto.md', PUERTO);
    await running.write('port.md', undefined);
    const reply = await moderator().slash('reload');
    expect(reply.ephemeral).toBe(true);
    const lines = reply.text.split('\n');
    expect(lines.slice(0, -1)).toEqual([
      '### Articles reloaded',
      '**The new harbour** (harbour) · 1 passage changed',
      '> ± ~~Twelve~~ **Just \\*nine\\*** cranes stand along the northern quay. They run on electricity from a wind farm nearby.',
      '**Le port de plaisance** (port) · removed',
      '**El puerto deportivo** (puerto) · added, 2 passages',
    ]);
    expect(lines.at(-1)).toMatch(new RegExp(`^-# revision ${running.library.current().revision} · [\\d,]+ ms$`));
    expect((await member().slash('ask', { question: '¿Quién inauguró el puerto?' })).text).toContain('Rosa Peña');
  });

  test('cuts what stays the same in long passages', async () => {
    const passage = (years: string) =>
      `${'The quay is long. '.repeat(20)}It took ${years} years to build, says the mayor.`;
    await running.write('harbour.md', `---\ntitle: The new harbour\nlang: en\n---\n${passage('nine')}\n`);
    await running.library.reload();
    await running.write('harbour.md', `---\ntitle: The new harbour\nlang: en\n---\n${passage('ten')}\n\nMore.\n`);
    const lines = (await moderator().slash('reload')).text.split('\n');
    expect(lines.slice(2, 4)).toEqual([
      '> ± … quay is long. The quay is long. The quay is long. It took ~~nine~~ **ten** years to build, says the mayor.',
      '> \\+ More.',
    ]);
  });

  test('counts articles that did not change', async () => {
    const reply = await moderator().slash('reload');
    expect(reply.text).toContain('2 articles unchanged');
  });

  test('reads one article alone where it is named', async () => {
    await running.write('harbour.md', CHANGED);
    await running.write('port.md', undefined);
    const reply = await moderator().slash('reload', { article: 'harbour' });
    expect(reply.text).toContain('**The new harbour** (harbour) · 1 passage removed');
    expect(reply.text).not.toContain('port');
    expect(running.library.current().find('port')).toBeDefined();
  });

  test('reports errors with file and line, and goes on serving the old content', async () => {
    await running.write('harbour.md', HARBOUR.replace('date: 2024-03-05', 'date: soon'));
    await running.write('broken.md', 'no front matter');
    const { revision } = running.library.current();
    const reply = await moderator().slash('reload');
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toMatch(/^### Nothing was reloaded\nThe previous content is still being served\./);
    expect(reply.text).toMatch(/^\*\*broken\.md:1\*\* The front matter is missing/mu);
    expect(reply.text).toMatch(/^\*\*harbour\.md:3\*\* /mu);
    expect(reply.text).toContain(`revision ${revision}`);
    const french = running.discord.user('fr', { moderator: true, locale: 'fr' });
    expect((await french.slash('reload')).text).toMatch(/^\*\*harbour\.md:3\*\* «\u00a0date\u00a0» est un jour du/mu);
    expect((await member().slash('ask', { question: 'Who opened the harbour?' })).text).toContain('Ada Cole');
  });

  test('says so where there is no such article', async () => {
    const reply = await moderator().slash('reload', { article: 'zzzzzz' });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('There is no such article.');
  });

  test('completes slugs', async () => {
    expect(await moderator().autocomplete('reload', { article: 'HAR' })).toEqual([
      { name: 'harbour', value: 'harbour' },
    ]);
    expect(await moderator().autocomplete('reload', { article: '' })).toHaveLength(2);
  });

  test('completes the slugs of files alone, of which one may be hidden behind an article of the server’s own', async () => {
    const { content } = running.libraries;
    await content.add({ guildId: running.discord.server.id, slug: 'puerto', author: '42', source: PUERTO });
    await running.write('puerto.md', PUERTO);
    const values = async () => (await moderator().autocomplete('reload', { article: '' })).map(({ value }) => value);
    expect(await values()).toEqual(['harbour', 'port']);
    await running.library.reload();
    expect(await values()).toEqual(expect.arrayContaining(['harbour', 'port', 'puerto']));
    expect((await moderator().slash('reload', { article: 'puerto' })).text).toContain('1 article unchanged');
  });
});

describe('who may reload', () => {
  test('Discord offers it to moderators in servers only', () => {
    const names = (person: ReturnType<typeof member>) => person.commands().map(({ name }) => name);
    expect(names(moderator())).toContain('reload');
    expect(names(member())).not.toContain('reload');
    expect(names(moderator().in('dm'))).not.toContain('reload');
    expect(names(moderator().in('elsewhere'))).not.toContain('reload');
  });

  test('the bot checks again: a member who gets through is refused', async () => {
    await running.write('harbour.md', CHANGED);
    const { revision } = running.library.current();
    const reply = await member().slash('reload', {}, { forced: true });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('“Manage Messages”');
    expect(running.library.current().revision).toBe(revision);
    expect(await member().autocomplete('reload', { article: '' }, 'article', { forced: true })).toEqual([]);
  });

  test('outside a server it is refused to everybody', async () => {
    const reply = await moderator().in('dm').slash('reload', {}, { forced: true });
    expect(reply.text).toContain('This only works in a server.');
  });
});

test('after a reload the buttons of changed articles say to ask again, those of others still work', async () => {
  const harbour = await member().slash('ask', { question: 'Who opened the harbour?' });
  const port = await member().slash('ask', { question: 'Qui a inauguré le port de plaisance ?' });
  const page = await member().slash('article read', { article: 'harbour' });
  await running.write('harbour.md', CHANGED);
  await moderator().slash('reload');
  for (const pressed of [await member().click(harbour, 'Context'), await member().click(page, 'Next')]) {
    expect(pressed.ephemeral).toBe(true);
    expect(pressed.text).toBe('The article has changed since then. Please ask again.');
  }
  expect((await member().click(port, 'Context')).text).toContain('Jeanne Morel');
});
