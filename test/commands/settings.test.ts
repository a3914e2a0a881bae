import Libsql from 'libsql';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Person, Reply } from '../../src/sandbox/index.ts';
import { HARBOUR, PORT } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';

let running: Running;

beforeAll(async () => {
  running = await startBot({ articles: { 'harbour.md': HARBOUR, 'port.md': PORT } });
});
afterEach(() => running.libraries.servers.delete(running.discord.server.id));
afterAll(() => running.stop());

const moderator = () => running.discord.user('mo', { moderator: true, locale: 'en-GB' });
const NO_LONGER_OFFERED = 'What you chose here is no longer offered. Please run the command again.';
const stored = () => running.libraries.settings.of(running.discord.server.id);
const channel = (name: string) => running.discord.addChannel(running.discord.server, name);

function optionsOf(reply: Reply, id: string) {
  const menu = reply.selects.find(({ custom_id }) => custom_id === id);
  return menu && 'options' in menu ? menu.options : [];
}

/** The values that a menu shows as chosen. */
function chosenIn(reply: Reply, id: string): string[] {
  const menu = reply.selects.find(({ custom_id }) => custom_id === id);
  if (menu && 'default_values' in menu) return (menu.default_values ?? []).map((value) => value.id);
  return optionsOf(reply, id).flatMap((option) => (option.default ? [option.value] : []));
}

const settings = (person = moderator()) => person.slash('settings');

describe('/settings', () => {
  test('shows every setting, privately, within Discord’s limits', async () => {
    const reply = await settings();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('### Settings of this server');
    const ids = ['settings-language', 'settings-article', 'settings-channels', 'settings-log', 'settings-cooldown'];
    expect(reply.selects.map(({ custom_id }) => custom_id)).toEqual(ids);
    expect(ids.map((id) => chosenIn(reply, id))).toEqual([['*'], ['*'], [], [], ['*']]);
    expect(reply.buttons.map(({ label }) => label)).toEqual(['Keep them', 'Delete everything…']);
    expect(reply.text).toContain('**Questions without an answer are kept for the report**\nno');
  });

  test('is said in the moderator’s language', async () => {
    const reply = await settings(running.discord.user('modeste', { moderator: true, locale: 'fr' }));
    expect(reply.text).toContain('### Paramètres de ce serveur');
    expect(optionsOf(reply, 'settings-cooldown').map(({ label }) => label)).toContain('15 minutes');
  });
});

describe('each setting is changed at once, shown as it is, and kept over a restart', () => {
  test.each([
    ['settings-language', 'Arabic', '*', { answerLanguage: 'ar' }, { answerLanguage: undefined }],
    ['settings-article', 'Le port de plaisance', '*', { defaultArticle: 'port' }, { defaultArticle: undefined }],
    ['settings-cooldown', '1 minute', '*', { cooldownSeconds: 60 }, { cooldownSeconds: undefined }],
  ])('%s', async (id, chosen, none, change, unset) => {
    const mo = moderator();
    const reply = await mo.select(await settings(mo), id, [chosen]);
    expect(await stored()).toMatchObject(change);
    expect(chosenIn(reply, id)).toEqual(Object.values(change).map(String));
    await running.restart();
    expect(chosenIn(await settings(mo), id)).toEqual(Object.values(change).map(String));
    expect(chosenIn(await mo.select(reply, id, [none]), id)).toEqual(['*']);
    expect(await stored()).toMatchObject(unset);
  });

  test('the channels where it answers, none of them for all', async () => {
    const mo = moderator();
    const ids = [channel('one').id, channel('two').id];
    const reply = await mo.select(await settings(mo), 'settings-channels', ids);
    expect(chosenIn(reply, 'settings-channels')).toEqual(ids);
    expect(await stored()).toMatchObject({ channels: ids });
    await mo.select(reply, 'settings-channels', []);
    expect(await stored()).toMatchObject({ channels: [] });
  });

  test('channels that are gone are said to be, and neither taken for none nor for all', async () => {
    const { discord, libraries } = running;
    await libraries.settings.change(discord.server.id, { channels: ['123'], logChannel: '456' });
    const mo = moderator();
    const reply = await settings(mo);
    expect(reply.text.match(/A channel chosen here no longer exists/g)).toHaveLength(2);
    const [channels, log] = reply.selects.slice(2);
    for (const menu of [channels, log]) {
      expect(menu).toMatchObject({ placeholder: 'A channel chosen here no longer exists.', default_values: [] });
    }
    expect((await mo.slash('ask', { question: 'Who opened the harbour?' })).text).toContain('are gone');
  });

  test('whether questions are kept, however old the button is', async () => {
    const mo = moderator();
    const before = await settings(mo);
    const keep = before.buttons[0]?.customId ?? '';
    const reply = await mo.click(before, 'Keep them');
    expect(reply.text).toContain('are kept for the report**\nyes');
    expect(await stored()).toMatchObject({ keepsQuestions: true });
    await mo.click(reply, keep, { forced: true });
    expect(await stored()).toMatchObject({ keepsQuestions: true });
    await mo.click(reply, 'Do not keep them');
    expect(await stored()).toMatchObject({ keepsQuestions: false });
  });

  test('that cannot be stored are told, and do not stay chosen', async () => {
    const mo = moderator();
    const reply = await settings(mo);
    const database = new Libsql(running.databaseFile);
    database.exec("create trigger full before insert on settings begin select raise(abort, 'full'); end");
    const edits = () => running.discord.calls.filter(({ method }) => method === 'PATCH').length;
    const before = edits();
    const shown = await mo.select(reply, 'settings-language', ['fr']);
    const told = await mo.nextReply();
    database.exec('drop trigger full');
    database.close();
    expect(told.text).toContain('nothing was changed');
    expect([edits() - before, chosenIn(shown, 'settings-language')]).toEqual([1, ['*']]);
  });

  test('several at once lose none', async () => {
    const mo = moderator();
    const reply = await settings(mo);
    await Promise.all([
      mo.select(reply, 'settings-language', ['fr']),
      mo.select(reply, 'settings-cooldown', ['30']),
      mo.select(reply, 'settings-article', ['harbour']),
    ]);
    // All three show the same message anew, so an answer to one may be seen before the others are kept.
    await expect.poll(stored).toMatchObject({ answerLanguage: 'fr', cooldownSeconds: 30, defaultArticle: 'harbour' });
  });
});

describe('the default article', () => {
  test('beyond the 24 of the menu is chosen by the option', async () => {
    const { content } = running.libraries;
    const guildId = running.discord.server.id;
    for (let number = 1; number <= 30; number++) {
      const source = `---\ntitle: Article ${number}\nlang: en\ndate: 2020-01-${String(number).padStart(2, '0')}\n---\nIt is so.\n`;
      await content.add({ guildId, slug: `article-${number}`, author: '42', source });
    }
    const mo = moderator();
    expect((await settings(mo)).text).toContain('The other articles are behind the option of `/settings`.');
    expect(await mo.autocomplete('settings', { article: 'Article 3' })).toContainEqual(
      expect.objectContaining({ value: 'article-3' }),
    );
    expect(await mo.autocomplete('settings', { article: '' })).toHaveLength(25);
    const reply = await mo.slash('settings', { article: 'article-3' });
    expect(chosenIn(reply, 'settings-article')).toEqual(['article-3']);
    expect(optionsOf(reply, 'settings-article')).toHaveLength(25);
    expect((await mo.slash('settings', { article: 'nothing at all' })).text).toContain('There is no such article.');
  });

  test('that was removed meanwhile is said to be served no more', async () => {
    const { content } = running.libraries;
    const change = { guildId: running.discord.server.id, slug: 'tides', author: '42' };
    await content.add({ ...change, source: HARBOUR });
    const mo = moderator();
    const shown = await settings(mo);
    await mo.select(shown, 'settings-article', ['tides']);
    await content.remove({ ...change, expected: 1 });
    const reply = await settings(mo);
    expect(reply.text).toContain('-# tides is not served any more: all articles are asked.');
    expect(chosenIn(reply, 'settings-article')).toEqual(['*']);
    await mo.select(shown, 'settings-article', ['tides'], { forced: true });
    expect((await mo.nextReply()).text).toContain('There is no such article.');
  });
});

describe('the log channel', () => {
  test('where the bot may not write is refused, with what is missing, and the one before holds', async () => {
    const { discord } = running;
    const mo = moderator();
    const [fine, hidden, closed] = [channel('fine'), channel('hidden'), channel('closed')];
    discord.setPermissions(hidden, 'everyone', { deny: ['ViewChannel'] });
    discord.setPermissions(closed, 'bot', { deny: ['SendMessages'] });
    const reply = await mo.select(await settings(mo), 'settings-log', [fine.id]);
    const refused = async (id: string) => {
      await mo.select(reply, 'settings-log', [id]);
      return mo.nextReply();
    };
    const first = await refused(hidden.id);
    expect(first.ephemeral).toBe(true);
    expect(first.text).toBe(`I cannot see <#${hidden.id}>: give me “View Channel” there, and choose it again.`);
    expect((await refused(closed.id)).text).toContain(`I cannot write in <#${closed.id}>: give me “Send Messages”`);
    expect(await stored()).toMatchObject({ logChannel: fine.id });
    const shown = reply.current();
    expect(shown && chosenIn(shown, 'settings-log')).toEqual([fine.id]);
    await mo.select(reply, 'settings-log', []);
    expect(await stored()).toMatchObject({ logChannel: undefined });
  });

  test('of another server, or a thread, is not to be had', async () => {
    const { discord } = running;
    const mo = moderator();
    const other = discord.addChannel(discord.addServer('Other'), 'general');
    const thread = discord.addChannel(channel('parent'), 'thread');
    const reply = await settings(mo);
    await expect(mo.select(reply, 'settings-log', [thread.id])).rejects.toThrow('none of the channels');
    await mo.select(reply, 'settings-log', [other.id], { forced: true });
    expect((await mo.nextReply()).text).toContain('I cannot see');
    await mo.select(reply, 'settings-channels', [other.id], { forced: true });
    expect((await mo.nextReply()).text).toBe(NO_LONGER_OFFERED);
    expect(await stored()).toMatchObject({ logChannel: undefined, channels: [] });
  });
});

describe('a member without the permission', () => {
  async function refused(act: Promise<Reply>) {
    const reply = await act;
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('“Manage Messages”');
  }
  const forced = { forced: true };

  test('gets nothing by any path', async () => {
    const mo = moderator();
    const member: Person = running.discord.user('mallory');
    const shown = await mo.select(await settings(mo), 'settings-language', ['es']);
    const owner = running.discord.user('olga', { permissions: ['ManageMessages', 'ManageGuild'], locale: 'en-GB' });
    const form = await owner.click(await settings(owner), 'Delete everything…');
    const before = await stored();
    await refused(member.slash('settings', {}, forced));
    await refused(member.slash('settings', { article: 'port' }, forced));
    expect(await member.autocomplete('settings', { article: '' }, 'article', forced)).toEqual([]);
    for (const [id, value] of [
      ['settings-language', 'fr'],
      ['settings-article', 'port'],
      ['settings-channels', member.channel.id],
      ['settings-log', member.channel.id],
      ['settings-cooldown', '5'],
    ] as const) {
      await refused(member.select(shown, id, [value], forced));
    }
    for (const id of ['settings-questions:yes', 'settings-delete']) await refused(member.click(shown, id, forced));
    await refused(member.submit(form, { name: 'Server' }, forced));
    expect(await stored()).toEqual(before);
    expect(before.answerLanguage).toBe('es');
  });

  test('gets nothing in direct messages', async () => {
    const reply = await moderator().in('dm').slash('settings', {}, forced);
    expect(reply.text).toBe('This only works in a server.');
  });
});

test('forged values and custom ids of a moderator change nothing', async () => {
  const mo = moderator();
  const shown = await settings(mo);
  const before = await stored();
  for (const [id, value] of [
    ['settings-language', 'de'],
    ['settings-cooldown', '0'],
    ['settings-article', '../harbour'],
    ['settings-channels', '123'],
  ] as const) {
    await mo.select(shown, id, [value], { forced: true });
    expect((await mo.nextReply()).ephemeral).toBe(true);
  }
  for (const id of ['settings-questions', 'settings-questions:maybe', 'settings-nothing']) {
    expect((await mo.click(shown, id, { forced: true })).text).toBe(NO_LONGER_OFFERED);
  }
  expect(await stored()).toEqual(before);
});
