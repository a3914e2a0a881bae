import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARBOUR, MARSA, PORT } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';

let running: Running;

/** Many passages, of which each is changed, and one is of many words. */
const LONG = Array.from({ length: 40 }, (_, i) => `Passage ${i} tells of ${'*old* things '.repeat(20)}by the sea.`);

beforeAll(async () => {
  running = await startBot({ articles: { 'harbour.md': HARBOUR } });
  await versions('port', PORT, [
    PORT.replace('Quarante bateaux', 'Cinquante bateaux @everyone'),
    PORT.replace('Quarante', 'Cinquante').replace('2023-11-20', '2023-11-21'),
  ]);
  await versions('long', long(LONG), [long(LONG.map((passage) => passage.replaceAll('old', '_new_')))]);
  await versions('moved', long(LONG), [long(LONG.toReversed())]);
  await versions('marsa', MARSA, [MARSA.replace('أربعون', 'خمسون')]);
});
afterAll(() => running.stop());

const long = (passages: readonly string[]) => `---\ntitle: Long\nlang: en\n---\n${passages.join('\n\n')}\n`;
const moderator = () => running.discord.user('mo', { moderator: true, locale: 'en-GB' });

async function versions(slug: string, first: string, others: readonly string[]): Promise<void> {
  const { content } = running.libraries;
  const change = { guildId: running.discord.server.id, slug, author: moderator().id };
  await content.add({ ...change, source: first, note: 'the first' });
  for (const [i, source] of others.entries()) await content.replace({ ...change, source, expected: i + 1 });
}

describe('/library diff', () => {
  test('compares the version that is served with the one before, privately', async () => {
    const reply = await moderator().slash('library diff', { article: 'port' });
    expect(reply.ephemeral).toBe(true);
    const lines = reply.text.split('\n');
    expect(lines[0]).toBe('### What changed in **Le port de plaisance** (port)');
    expect(lines[1]).toMatch(/^\*\*version 2\*\* · replaced · <@\d+> · <t:\d+:f> · 0\.2 kB$/);
    expect(lines[2]).toMatch(/^\*\*version 3\*\* · /);
    expect(lines.slice(3)).toEqual([
      '1 passage changed',
      '> ± date: 2023-11-~~20~~ **21**',
      '> ± Cinquante bateaux ~~\\@everyone~~ peuvent y accoster.',
    ]);
    expect(reply.message.mentions.map(({ id }) => id)).toEqual([]);
  });

  test('compares any two, the other way round too', async () => {
    const reply = await moderator().slash('library diff', { article: 'port', from: '3', to: '1' });
    expect(reply.text).toContain('> ± ~~Cinquante~~ **Quarante** bateaux peuvent y accoster.');
  });

  test('says so where there is nothing to compare, or no difference', async () => {
    const diff = async (from?: string, to?: string) =>
      (await moderator().slash('library diff', { article: 'port', from, to })).text;
    expect(await diff(undefined, '1')).toBe('There is no version before that one to compare it with.');
    expect(await diff('9')).toContain('There is no such version.');
    expect(await diff('2', '2')).toContain('Both versions hold the same.');
    const moved = await moderator().slash('library diff', { article: 'moved' });
    expect(moved.text).toContain('only the order or the layout changed');
  });

  test('writes from right to left what is read so', async () => {
    const reply = await moderator().slash('library diff', { article: 'marsa' });
    expect(reply.text).toContain('\u2068يستطيع ~~أربعون~~ **خمسون** قاربا الرسو فيه.\u2069');
  });

  test('has pages, whose buttons work after a restart', async () => {
    const mo = moderator();
    const first = await mo.slash('library diff', { article: 'long' });
    expect(first.text).toContain('40 passages changed');
    const pages = Number(/page 1 of (\d+)/u.exec(first.text)?.[1]);
    await running.restart();
    let shown = [first.text];
    let reply = first;
    for (let page = 2; page <= pages; page++) {
      reply = await mo.click(reply, 'Next');
      shown = [...shown, reply.text];
    }
    expect(reply.buttons.map(({ disabled }) => disabled)).toEqual([false, true]);
    const told = shown.join('\n');
    for (let i = 0; i < LONG.length; i++) expect(told).toContain(`> ± Passage ${i} tells of`);
    expect(told.split('~~old~~').length - 1).toBe(40 * 20);
    expect(told.split('**\\_new\\_**').length - 1).toBe(40 * 20);
    expect((await mo.click(reply, 'Previous')).text).toBe(shown.at(-2));
  });

  test('completes the versions, with what was done, when and by whom', async () => {
    const choices = await moderator().autocomplete('library diff', { article: 'port', from: '' }, 'from');
    expect(choices.map(({ value }) => value)).toEqual(['3', '2', '1']);
    expect(choices[2]?.name).toMatch(/^version 1 · added · \w+ \d+, \d{4} · mo$/);
    expect(await moderator().autocomplete('library diff', { article: 'port', to: '2' }, 'to')).toHaveLength(1);
    expect(await moderator().autocomplete('library rollback', { article: 'none', version: '' }, 'version')).toEqual([]);
  });

  test('does not ask Discord who was deleted, nor wait long for a name', async () => {
    const { discord, libraries } = running;
    const change = { guildId: discord.server.id, slug: 'puerto', source: HARBOUR };
    await libraries.content.add({ ...change, author: 'deleted' });
    await libraries.content.replace({ ...change, source: PORT, author: discord.user('ann').id, expected: 1 });
    const asked = () => discord.calls.filter(({ path }) => path.startsWith('/users/')).map(({ path }) => path);
    const before = asked().length;
    const slow = { method: 'GET', path: /^\/users\// };
    discord.fail(slow, { delayMilliseconds: 700 });
    const named = { article: 'puerto', version: '' };
    const choices = await moderator().autocomplete('library rollback', named, 'version');
    expect(choices.map(({ name }) => name.split(' · ').slice(0, 2).join(' '))).toEqual([
      'version 2 replaced',
      'version 1 added',
    ]);
    await expect.poll(() => asked().slice(before)).toEqual([`/users/${discord.user('ann').id}`]);
    const again = await moderator().autocomplete('library rollback', named, 'version');
    expect(again.map(({ name }) => name.endsWith(' · ann'))).toEqual([true, false]);
  });
});
