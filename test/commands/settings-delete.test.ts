import Libsql from 'libsql';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { HARBOUR, MARSA, PORT } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';
import { handled } from '../support/handled.ts';
import { serverOfItsOwn } from '../support/server-of-its-own.ts';
import { type Packed, zipOf } from '../support/zip.ts';

let running: Running;
let other: Running['discord']['server'];

/** What the bot keeps of two servers. */
async function fill(): Promise<void> {
  other = running.discord.addServer('Other');
  await expect.poll(() => [...running.bot.servers()]).toEqual(expect.arrayContaining([here().id, other.id]));
  for (const { id } of [here(), other]) {
    await running.libraries.content.add({ guildId: id, slug: 'port', author: '42', source: PORT });
    await running.libraries.settings.change(id, { answerLanguage: 'fr' });
  }
}

const here = () => running.discord.server;
const moderator = () => running.discord.user('mo', { moderator: true, permissions: ['ManageGuild'], locale: 'en-GB' });
const kept = async ({ id }: typeof other) => {
  const { content, settings } = running.libraries;
  return [(await content.list(id)).length, (await settings.of(id)).answerLanguage];
};
const ALL = [1, 'fr'];
const NOTHING = [0, undefined];
const form = async (person = moderator()) => person.click(await person.slash('settings'), 'Delete everything…');

describe('“delete everything”', () => {
  let bot: Running;

  beforeAll(async () => {
    bot = await startBot({ articles: { 'harbour.md': HARBOUR } });
  });
  afterAll(() => bot.stop());

  beforeEach(async () => {
    running = serverOfItsOwn(bot);
    await fill();
  });

  test('asks for the server’s name, and then deletes all that was kept of the server, for good', async () => {
    const mo = moderator();
    const asked = await form(mo);
    expect(asked.text).toContain('are deleted for good');
    expect(await kept(here())).toEqual(ALL);
    const done = await mo.submit(asked, { name: ' Server ' });
    expect(done.text).toBe('Everything that I kept of this server is deleted.');
    expect([done.ephemeral, done.selects, done.buttons]).toEqual([true, [], []]);
    expect(await kept(here())).toEqual(NOTHING);
    const boats = { question: 'Combien de bateaux ?', private: true };
    expect((await mo.slash('ask', boats)).text).not.toContain('Quarante');
    await running.restart();
    expect((await mo.slash('ask', boats)).text).not.toContain('Quarante');
    expect(await kept(here())).toEqual(NOTHING);
    expect(await kept(other)).toEqual(ALL);
  });

  test.each(['server', 'Other', '   '])('deletes nothing where %j is typed', async (name) => {
    const mo = moderator();
    const refused = await mo.submit(await form(mo), { name });
    expect([refused.ephemeral, refused.text]).toEqual([
      true,
      'That is not the name of this server: nothing was deleted.',
    ]);
    expect(await kept(here())).toEqual(ALL);
  });

  test.each([
    ['en-GB', 'To delete everything, you also need the “Manage Server” permission.'],
    ['fr', 'il vous faut aussi la permission «\u00a0Gérer le serveur\u00a0».'],
    ['es-ES', 'necesitas también el permiso «Gestionar servidor».'],
  ] as const)('is for those who may manage the server: moderators who may not are told, in %s', async (locale, why) => {
    const ann = running.discord.user(`ann-${locale}`, { moderator: true, locale });
    const shown = await ann.slash('settings');
    expect(shown.text).toContain(why);
    expect(shown.buttons.map(({ disabled }) => disabled ?? false)).toEqual([false, true]);
    const asked = await form();
    for (const refused of [
      await ann.click(shown, 'settings-delete', { forced: true }),
      await ann.submit(asked, { name: 'Server' }, { forced: true }),
    ]) {
      expect([refused.ephemeral, refused.selects]).toEqual([true, []]);
      expect(refused.text).toContain(why);
    }
    expect(await kept(here())).toEqual(ALL);
  });

  test('is for nobody who may manage the server and not the messages', async () => {
    const max = running.discord.user('max', { permissions: ['ManageGuild'], locale: 'en-GB' });
    const refused = await max.submit(await form(), { name: 'Server' }, { forced: true });
    expect(refused.text).toContain('“Manage Messages”');
    expect(await kept(here())).toEqual(ALL);
  });

  test('is for administrators', async () => {
    const ada = running.discord.user('ada', { permissions: ['Administrator'], locale: 'en-GB' });
    await ada.submit(await form(ada), { name: 'Server' });
    expect(await kept(here())).toEqual(NOTHING);
  });

  test('works on a form that was opened before a restart', async () => {
    const mo = moderator();
    const asked = await form(mo);
    await running.restart();
    await mo.submit(asked, { name: 'Server' });
    expect(await kept(here())).toEqual(NOTHING);
  });

  test('takes a name as it is seen, whatever is invisible in it', async () => {
    running = Object.create(running, {
      discord: { value: { ...running.discord, server: running.discord.addServer('\u200bCafé ☕\ufe0f\u3164') } },
    });
    await expect.poll(() => [...running.bot.servers()]).toContain(here().id);
    await running.libraries.settings.change(here().id, { answerLanguage: 'fr' });
    const place = running.discord.addChannel(here(), 'general');
    const mo = running.discord.user('mo', { moderator: true, permissions: ['ManageGuild'], locale: 'en-GB', place });
    await mo.submit(await form(mo), { name: 'Cafe\u0301 ☕' });
    expect(await kept(here())).toEqual(NOTHING);
  });

  test('forgets the previews that wait, and tells the log channel for the last time', async () => {
    const { discord, libraries } = running;
    const log = discord.addChannel(here(), 'log');
    await libraries.settings.change(here().id, { logChannel: log.id, answerLanguage: 'en' });
    const mo = moderator();
    const preview = await mo.slash('library replace', { article: 'port', file: { name: 'a.md', content: HARBOUR } });
    const zip = { name: 'a.zip', content: await zipOf(['marsa.md', MARSA]) };
    const imported = await mo.slash('library import', { file: zip });
    await mo.submit(await form(mo), { name: 'Server' });
    expect((await mo.click(preview, 'Confirm')).text).toContain('This preview has expired');
    expect((await mo.click(imported, 'Confirm')).text).toContain('This preview has expired');
    await expect
      .poll(() => discord.messages(log).map(({ text }) => text))
      .toEqual([`Everything that I kept of this server is deleted.\n-# <@${mo.id}>`]);
  });

  test('ends an import of somebody else’s that is under way', async () => {
    const files = Array.from({ length: 60 }, (_, i): Packed => [`article-${i}.md`, MARSA]);
    const importer = running.discord.user('ida', { moderator: true, locale: 'en-GB' });
    const preview = await importer.slash('library import', {
      file: { name: 'a.zip', content: await zipOf(...files) },
    });
    const mo = moderator();
    const asked = await form(mo);
    await Promise.all([importer.click(preview, 'Confirm'), mo.submit(asked, { name: 'Server' })]);
    expect(await kept(here())).toEqual(NOTHING);
  });

  test('that the database cannot do is told, and all is there', async () => {
    const mo = moderator();
    const asked = await form(mo);
    const database = new Libsql(running.databaseFile);
    const ofHere = `when old.guild_id = '${here().id}'`;
    database.exec(`create trigger fail before delete on settings ${ofHere} begin select raise(abort, 'no'); end`);
    database.close();
    expect((await mo.submit(asked, { name: 'Server' })).text).toContain('nothing was changed');
    expect(await kept(here())).toEqual(ALL);
  });
});

describe('the bot that is removed from a server', () => {
  beforeEach(async () => {
    running = await startBot({ articles: { 'harbour.md': HARBOUR } });
    await fill();
  });
  afterEach(() => running.stop());

  const DAY = 24 * 60 * 60 * 1_000;
  /** Waits until Discord has told the bot. */
  const inServers = (count: number) => expect.poll(() => running.bot.servers().size).toBe(count);
  const purge = async (days: number) => {
    running.discord.clock.advance(days * DAY);
    return running.libraries.servers.purge(running.bot.servers());
  };

  test('deletes what it kept after 30 days', async () => {
    running.discord.setBotIn(other, false);
    await inServers(1);
    expect(await purge(29)).toBe(0);
    expect(await kept(other)).toEqual(ALL);
    expect(await purge(1)).toBe(1);
    expect(await kept(other)).toEqual(NOTHING);
    expect(await kept(here())).toEqual(ALL);
  });

  test('keeps it where it is asked back before, even after a restart', async () => {
    running.discord.setBotIn(other, false);
    await inServers(1);
    await purge(29);
    await running.restart();
    running.discord.setBotIn(other, true);
    await inServers(2);
    expect(await purge(2)).toBe(0);
    running.discord.setBotIn(other, false);
    await inServers(1);
    expect(await purge(29)).toBe(0);
    expect(await kept(other)).toEqual(ALL);
  });

  test('uses nothing of it meanwhile, for who brings the bot along, and keeps nothing more', async () => {
    const place = running.discord.addChannel(other, 'general');
    const chosen = running.discord.addChannel(other, 'questions');
    await running.libraries.settings.change(other.id, { channels: [chosen.id], keepsQuestions: true });
    const alice = running.discord.user('alice', { place, locale: 'en-GB' });
    const before = await alice.in(chosen).slash('ask', { question: 'Combien de bateaux ?' });
    expect(before.buttons.map(({ customId }) => customId)).toContain('vote:up');
    running.discord.setBotIn(other, false);
    await inServers(1);
    expect((await alice.click(before, 'vote:up', { forced: true })).text).toContain('is no longer offered');
    const reply = await alice.slash('ask', { question: 'Who opened the harbour?' });
    expect(reply.text).toContain('Ada');
    expect(reply.text).toContain('passage 1 of');
    const unanswered = await alice.slash('ask', { question: 'Combien de bateaux ?' });
    expect(unanswered.text).not.toContain('Quarante');
    await handled(running, unanswered.message.interaction_metadata?.id);
    expect(await running.libraries.questions.list(other.id)).toEqual([]);
  });

  test('while it was not running sees that at its start', async () => {
    await running.bot.stop();
    running.discord.setBotIn(other, false);
    await running.restart();
    expect(await purge(0)).toBe(0);
    expect(await purge(30)).toBe(1);
    expect(await kept(other)).toEqual(NOTHING);
  });

  test('does not take an outage of Discord’s for that', async () => {
    running.discord.setReachable(other, false);
    running.discord.setBotIn(here(), false);
    await inServers(1);
    expect(await purge(30)).toBe(1);
    expect(await kept(other)).toEqual(ALL);
    expect(await kept(here())).toEqual(NOTHING);
  });
});
