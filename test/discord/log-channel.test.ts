import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HARBOUR, MARSA, PORT, PUERTO } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';
import { serverOfItsOwn } from '../support/server-of-its-own.ts';
import { type Packed, zipOf } from '../support/zip.ts';

let bot: Running;
let running: Running;
let log: ReturnType<Running['discord']['addChannel']>;

beforeAll(async () => {
  bot = await startBot({ articles: { 'harbour.md': HARBOUR } });
});
afterAll(() => bot.stop());

beforeEach(async () => {
  running = serverOfItsOwn(bot);
  const { discord, libraries } = running;
  log = discord.addChannel(discord.server, 'log');
  await libraries.settings.change(discord.server.id, { logChannel: log.id });
});

const moderator = (name = 'mo') => running.discord.user(name, { moderator: true, locale: 'en-GB' });
const NEXT = `${PORT}\nUne grue y travaille.\n`;
const file = (content = PORT) => ({ name: 'port.md', content });
const own = (slug: string) => ({ guildId: running.discord.server.id, slug, author: '42' });
const importOf = async (...files: readonly Packed[]) =>
  moderator().slash('library import', { file: { name: 'articles.zip', content: await zipOf(...files) } });
const told = (channel = log) => running.discord.messages(channel).map(({ text }) => text);
/** Waits for as many messages as are expected. */
const expectTold = (texts: readonly string[]) => expect.poll(() => told()).toEqual(texts);

describe('the log channel', () => {
  test('is told each change of the content: what, who, which version and why', async () => {
    const mo = moderator();
    const { id } = mo;
    await mo.click(
      await mo.slash('library add', { file: file(), slug: 'port', note: 'asked for by @everyone' }),
      'Confirm',
    );
    await mo.click(await mo.slash('library replace', { article: 'port', file: file(NEXT) }), 'Confirm');
    const history = await mo.slash('library history', { article: 'port' });
    await mo.select(history, 'Go back to a version', ['1']);
    await mo.slash('library remove', { article: 'port', note: 'outdated' });
    await mo.slash('library restore', { article: 'port' });
    const name = '**Le port de plaisance** (port)';
    await expectTold([
      `${name} · added\n> asked for by \\@everyone\n-# <@${id}> · version 1`,
      `${name} · replaced\n-# <@${id}> · version 2`,
      `${name} · rolled back\n-# <@${id}> · version 3`,
      `${name} · removed\n> outdated\n-# <@${id}> · version 4`,
      `${name} · restored\n-# <@${id}> · version 5`,
    ]);
  });

  test('is told in the answers’ language, and pings nobody', async () => {
    const { discord, libraries } = running;
    await libraries.settings.change(discord.server.id, { answerLanguage: 'fr' });
    const mo = moderator();
    await mo.click(await mo.slash('library add', { file: file() }), 'Confirm');
    await expectTold([`**Le port de plaisance** (le-port-de-plaisance) · ajouté\n-# <@${mo.id}> · version n°\u00a01`]);
    const [post] = discord.messages(log);
    expect(post?.message).toMatchObject({ mentions: [], mention_everyone: false });
    const call = discord.calls.findLast(({ path }) => path.endsWith('/messages'));
    expect(call?.body).toMatchObject({ allowed_mentions: { parse: [] } });
  });

  test('is told of an import once: who, what was done and what was not', async () => {
    const { content } = running.libraries;
    await content.add({ ...own('port'), source: PORT });
    await content.add({ ...own('puerto'), source: PUERTO });
    const preview = await importOf(
      ['harbour-2.md', HARBOUR],
      ['marsa.md', MARSA],
      ['port.md', NEXT],
      ['puerto.md', PUERTO],
    );
    await content.add({ ...own('marsa'), source: MARSA });
    await moderator().click(preview, 'Confirm');
    await expectTold([
      [
        '### Import',
        '**Not imported** (1)',
        '**marsa** · There is an article with this slug already. Choose another slug, or use `/library replace`.',
        '**New** (1)',
        'harbour-2',
        '**Changed** (1)',
        'port',
        '**Unchanged** (1)',
        'puerto',
        `-# <@${moderator().id}>`,
      ].join('\n'),
    ]);
    expect((await content.history(own('').guildId, 'port'))[0]).toMatchObject({ number: 2, author: moderator().id });
  });

  test('is told in one message of as many articles as a server may have', async () => {
    const files = Array.from({ length: 100 }, (_, i): Packed => [`${'long-'.repeat(11)}${100 + i}.md`, PORT]);
    const mo = moderator();
    await mo.click(await importOf(...files), 'Confirm');
    await mo.slash('library remove', { article: files[0]?.[0].replace('.md', '') });
    await expect.poll(told).toHaveLength(2);
    expect(told()[0]).toMatch(/^### Import\n\*\*New\*\* \(100\)\nlong-.*100, .*\n… and 3\d more\n-# <@\d+>$/);
  });

  test('is told each change of the settings', async () => {
    const mo = moderator();
    const { channel } = mo;
    const shown = await mo.slash('settings');
    await mo.select(shown, 'settings-language', ['en']);
    await mo.select(shown, 'settings-article', ['harbour']);
    await mo.select(shown, 'settings-channels', [channel.id, log.id]);
    await mo.select(shown, 'settings-cooldown', ['60']);
    await mo.click(shown, 'Keep them');
    const by = `\n-# <@${mo.id}>`;
    await expectTold([
      `**Language of public answers** · English${by}`,
      `**Article asked where none is named** · **The new harbour** (harbour)${by}`,
      `**Channels where I answer** · <#${channel.id}> <#${log.id}>${by}`,
      `**Wait between one person’s questions** · 1 minute${by}`,
      `**Questions without an answer are kept for the report** · yes${by}`,
    ]);
  });

  test('learns that it is another now, and so does the other', async () => {
    const mo = moderator();
    const next = running.discord.addChannel(running.discord.server, 'next');
    const shown = await mo.slash('settings');
    await mo.select(shown, 'settings-log', [next.id]);
    const text = `**Channel where changes are told** · <#${next.id}>\n-# <@${mo.id}>`;
    await expectTold([text]);
    await expect.poll(() => told(next)).toEqual([text]);
    await mo.select(shown, 'settings-log', []);
    await expect.poll(() => told(next)).toEqual([text, `**Channel where changes are told** · None\n-# <@${mo.id}>`]);
  });

  test('is told nothing of what was not changed', async () => {
    const mo = moderator();
    await mo.click(await mo.slash('library add', { file: file(), slug: 'port' }), 'Confirm');
    await expect.poll(told).toHaveLength(1);
    await mo.click(await mo.slash('library replace', { article: 'port', file: file() }), 'Confirm');
    await mo.click(await mo.slash('library replace', { article: 'port', file: file(NEXT) }), 'Cancel');
    await mo.slash('library restore', { article: 'port' });
    const preview = await importOf(['marsa.md', MARSA]);
    await running.libraries.content.add({ ...own('marsa'), source: MARSA });
    await mo.click(preview, 'Confirm');
    await mo.slash('library remove', { article: 'port' });
    await expect.poll(told).toHaveLength(2);
  });

  test('of another server is told nothing', async () => {
    const { discord, libraries } = running;
    const other = discord.addServer('Other');
    const there = moderator().in(discord.addChannel(other, 'general'));
    await libraries.settings.change(other.id, { logChannel: log.id });
    await there.click(await there.slash('library add', { file: file() }), 'Confirm');
    await expect
      .poll(() => running.log)
      .toContainEqual(expect.objectContaining({ message: 'the log channel cannot be written to', guild: other.id }));
    expect(told()).toEqual([]);
  });
});

test('a log channel that cannot be written to does not fail the change, and the operator is told', async () => {
  const { discord } = running;
  discord.setPermissions(log, 'bot', { deny: ['SendMessages'] });
  const mo = moderator();
  const done = await mo.click(await mo.slash('library add', { file: file(), slug: 'port' }), 'Confirm');
  expect(done.text).toContain('is being served now (version 1)');
  const warning = { level: 'warn', message: 'the log channel cannot be written to', guild: discord.server.id };
  await expect.poll(() => running.log).toContainEqual(expect.objectContaining(warning));
  expect(await running.libraries.content.list(discord.server.id)).toHaveLength(1);
});
