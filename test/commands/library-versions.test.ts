import { REST, SlashCommandBuilder } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { library } from '../../commands/library.ts';
import { registerCommands } from '../../src/discord/register-commands.ts';
import type { Reply } from '../../src/sandbox/person/reply.ts';
import { HARBOUR, MARSA, PORT } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';
import { serverOfItsOwn } from '../support/server-of-its-own.ts';

let bot: Running;
let running: Running;

beforeAll(async () => {
  bot = await startBot({ articles: { 'harbour.md': HARBOUR } });
});
afterAll(() => bot.stop());

beforeEach(async () => {
  running = serverOfItsOwn(bot);
  await add(running.discord.server.id);
});

const add = (guildId: string, slug = 'port', source = PORT) =>
  running.libraries.content.add({ guildId, slug, author: '42', source });
const moderator = (name = 'mo') => running.discord.user(name, { moderator: true, locale: 'en-GB' });
const file = (content: string) => ({ name: 'port.md', content });
const history = () => running.libraries.content.history(running.discord.server.id, 'port');
const CHANGED = PORT.replace('Quarante bateaux', 'Cinquante bateaux @everyone');
const replace = (person = moderator(), content = CHANGED) =>
  person.slash('library replace', { article: 'port', file: file(content) });
const boats = async () =>
  (await running.discord.user('alice', { locale: 'fr' }).slash('ask', { question: 'Combien de bateaux ?' })).text;
const MENU = 'Go back to a version';
const menuId = (reply: Reply) => reply.selects[0]?.custom_id ?? '';

describe('/library replace', () => {
  test('shows the difference to what is served, then serves the new version', async () => {
    const mo = moderator();
    const preview = await replace(mo);
    expect(preview.ephemeral).toBe(true);
    expect(preview.text).toMatch(
      /^### New version: preview\n\*\*Le port de plaisance\*\*\n-# port · French · 2 passages/,
    );
    expect(preview.text).toContain(
      [
        '**Le port de plaisance** (port) · 1 passage changed',
        '> ± ~~Quarante~~ **Cinquante** bateaux **\\@everyone** peuvent y accoster.',
      ].join('\n'),
    );
    expect(await boats()).toContain('Quarante');
    const done = await mo.click(preview, 'Confirm');
    expect(done.text).toBe('The new version of **Le port de plaisance** (port) is being served now (version 2).');
    expect(await boats()).toContain('Cinquante');
    expect(await history()).toMatchObject([{ number: 2, kind: 'replace', author: mo.id }, { number: 1 }]);
  });

  test('takes a pasted text, and keeps the title', async () => {
    const mo = moderator();
    const form = await mo.slash('library replace', { article: 'port', note: 'shorter' });
    const preview = await mo.submit(form, { text: 'Dix bateaux peuvent y accoster.' });
    expect(preview.text).toContain('**Le port de plaisance**\n-# port · French · 1 passage');
    await mo.click(preview, 'Confirm');
    expect(await history()).toMatchObject([{ number: 2, note: 'shorter' }, { number: 1 }]);
  });

  test('fits in a message whatever the text is', async () => {
    const stars = (mark: string) => Array.from({ length: 9 }, (_, i) => `${mark}${'*_'.repeat(300)} ${i}`).join('\n\n');
    const source = (mark: string) => `---\ntitle: "${'*'.repeat(200)}"\nlang: en\n---\n${stars(mark)}\n`;
    await add(running.discord.server.id, 'stars', source('a'));
    const attached = { name: 'stars.md', content: source('b') };
    const preview = await moderator().slash('library replace', { article: 'stars', file: attached });
    expect(preview.text).toContain('9 passages changed');
    expect(preview.text).toMatch(/… and \d more/);
    expect(preview.buttons).toHaveLength(2);
  });

  test('makes no version of the same content', async () => {
    const mo = moderator();
    expect((await mo.click(await replace(mo, PORT), 'Confirm')).text).toContain('no version was made');
    expect(await history()).toHaveLength(1);
  });

  test('tells the slower of two that the article changed meanwhile', async () => {
    const [mo, ann] = [moderator('mo'), moderator('ann')];
    const form = await ann.slash('library replace', { article: 'port' });
    const previews = [await replace(mo), await replace(ann, `${CHANGED}\nFin.\n`)] as const;
    await mo.click(previews[0], 'Confirm');
    const meanwhile = 'Somebody has changed the article meanwhile (version 2): nothing was done.';
    expect((await ann.click(previews[1], 'Confirm')).text).toContain(meanwhile);
    expect((await ann.submit(form, { text: 'Dix bateaux.' })).text).toContain(meanwhile);
    expect(await history()).toHaveLength(2);
  });
});

test('of ten moderators who confirm at once, one wins and nine are told', async () => {
  const people = Array.from({ length: 10 }, (_, i) => moderator(`mo ${i}`));
  const previews = await Promise.all(people.map((person, i) => replace(person, `${CHANGED}\nFin ${i}.\n`)));
  const replies = await Promise.all(people.map((person, i) => person.click(previews[i] as Reply, 'Confirm')));
  const won = replies.filter(({ text }) => text.includes('is being served now (version 2)'));
  const told = replies.filter(({ text }) => text.includes('changed the article meanwhile (version 2)'));
  expect([won.length, told.length]).toEqual([1, 9]);
  expect(await history()).toHaveLength(2);
});

describe('/library history', () => {
  test('shows who made which version when, and pings nobody', async () => {
    const mo = moderator();
    await mo.click(
      await mo.slash('library replace', { article: 'port', file: file(CHANGED), note: '*why* @everyone' }),
      'Confirm',
    );
    const reply = await mo.slash('library history', { article: 'port' });
    expect(reply.ephemeral).toBe(true);
    const lines = reply.text.split('\n');
    expect(lines[0]).toBe('### Versions of **Le port de plaisance** (port)');
    expect(lines[1]).toMatch(new RegExp(`^\\*\\*version 2\\*\\* · replaced · <@${mo.id}> · <t:\\d+:f> · 0\\.2 kB$`));
    expect(lines[2]).toBe('> \\*why\\* \\@everyone');
    expect(lines[3]).toMatch(/^\*\*version 1\*\* · added · <@42> · <t:\d+:f> · 0\.2 kB$/);
    expect(reply.message.mentions).toEqual([]);
  });

  test('goes back to a version, which is a version itself', async () => {
    const mo = moderator();
    await mo.click(await replace(mo), 'Confirm');
    const shown = await mo.slash('library history', { article: 'port' });
    expect(shown.selects[0]).toMatchObject({ placeholder: MENU, options: [{ value: '1' }] });
    const done = await mo.select(shown, MENU, ['1']);
    expect(done.text).toMatch(
      /^\*\*Le port de plaisance\*\* \(port\) is as it was then \(now version 3\)\.\n### Versions/,
    );
    expect(done.text).toContain('**version 3** · rolled back');
    expect(await boats()).toContain('Quarante');
  });

  test('tells where the article changed after it was shown, even after a restart', async () => {
    const mo = moderator();
    await mo.click(await replace(mo), 'Confirm');
    const shown = await mo.slash('library history', { article: 'port' });
    await mo.click(await replace(mo, `${CHANGED}\nFin.\n`), 'Confirm');
    await running.restart();
    expect((await mo.select(shown, MENU, ['1'])).text).toContain('changed the article meanwhile (version 3)');
    expect(await history()).toHaveLength(3);
  });

  test('shows twelve versions a page within Discord’s limits, each page with its own to go back to', async () => {
    const { content } = running.libraries;
    const guildId = running.discord.server.id;
    for (let expected = 1; expected < 30; expected++) {
      const source = `${PORT}\nVersion ${expected}.\n`;
      await content.replace({ guildId, slug: 'port', author: '42', note: '*'.repeat(200), source, expected });
    }
    const mo = moderator();
    const values = (reply: Reply) => {
      const [menu] = reply.selects;
      return menu && 'options' in menu ? menu.options.map(({ value }) => Number.parseInt(value, 36)) : [];
    };
    const first = await mo.slash('library history', { article: 'port' });
    expect(first.text).toContain('**version 30**');
    expect(first.text).toContain('-# page 1 of 3');
    expect(first.buttons.map(({ disabled }) => disabled)).toEqual([true, false]);
    expect(values(first)).toEqual([29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 19]);
    await running.restart();
    const third = await mo.click(await mo.click(first, 'Next'), 'Next');
    expect(third.text).toContain('-# page 3 of 3');
    expect(third.buttons.map(({ disabled }) => disabled)).toEqual([false, true]);
    expect(values(third)).toEqual([6, 5, 4, 3, 2, 1]);
    expect((await mo.select(third, MENU, ['1'])).text).toContain('as it was then (now version 31)');
    expect(await boats()).toContain('Quarante');
  });
});

describe('/library rollback', () => {
  const rollback = (version: string, note?: string) =>
    moderator().slash('library rollback', { article: 'port', version, note });

  test('goes back to a version with a note', async () => {
    const mo = moderator();
    await mo.click(await replace(mo), 'Confirm');
    const done = await rollback('1', 'better before');
    expect(done.ephemeral).toBe(true);
    expect(done.text).toBe('**Le port de plaisance** (port) is as it was then (now version 3).');
    expect(await boats()).toContain('Quarante');
    expect((await history())[0]).toMatchObject({ number: 3, kind: 'rollback', author: mo.id, note: 'better before' });
  });

  test('says what the matter is where there is nothing to go back to', async () => {
    expect((await rollback('7')).text).toContain('There is no such version.');
    expect((await rollback('1')).text).toContain('no version was made');
    await moderator().slash('library remove', { article: 'port' });
    expect((await rollback('1')).text).toContain('This article was removed.');
    expect(await history()).toHaveLength(2);
  });
});

describe('/library remove and /library restore', () => {
  test('hide an article, and serve it again', async () => {
    const mo = moderator();
    const removed = await mo.slash('library remove', { article: 'port', note: 'outdated' });
    expect(removed.ephemeral).toBe(true);
    expect(removed.text).toContain('**Le port de plaisance** (port) is no longer served (version 2).');
    expect(await boats()).not.toContain('Quarante');
    const restored = await mo.slash('library restore', { article: 'port' });
    expect(restored.text).toBe('**Le port de plaisance** (port) is being served again (version 3).');
    expect(await boats()).toContain('Quarante');
    expect(await history()).toMatchObject([{ kind: 'restore' }, { kind: 'remove', note: 'outdated' }, { kind: 'add' }]);
  });

  test('complete the articles that they are about', async () => {
    const mo = moderator();
    const choices = (command: string, typed = '') => mo.autocomplete(`library ${command}`, { article: typed });
    const port = { name: 'Le port de plaisance (port)', value: 'port' };
    expect(await choices('remove', 'PLAIS')).toEqual([port]);
    expect(await choices('restore')).toEqual([]);
    await mo.slash('library remove', { article: 'port' });
    expect(await choices('remove')).toEqual([]);
    expect(await choices('replace')).toEqual([]);
    expect(await choices('restore')).toEqual([{ name: 'port', value: 'port' }]);
    expect(await choices('history')).toEqual([{ name: 'port', value: 'port' }]);
  });

  test('complete them by words of the title that a choice has no room for', async () => {
    const title = 'The mayor has opened the new harbour with forty boats, a brass band and fireworks';
    const source = `---\ntitle: ${title}\nlang: en\n---\nText.\n`;
    const slug = 'long-'.repeat(12);
    await running.libraries.content.add({ guildId: running.discord.server.id, slug, author: '42', source });
    const mo = moderator();
    for (const article of ['BRASS band', 'mayor', 'long-long', title]) {
      const [choice, ...others] = await mo.autocomplete('library history', { article: article.slice(0, 100) });
      expect([choice?.value, others]).toEqual([slug, []]);
      expect(choice?.name.length).toBeLessThanOrEqual(100);
    }
  });

  test('say what the matter is where the article is not in that state', async () => {
    const mo = moderator();
    expect((await mo.slash('library restore', { article: 'port' })).text).toContain('is being served');
    await mo.click(await replace(mo), 'Confirm');
    const shown = await mo.slash('library history', { article: 'port' });
    await mo.slash('library remove', { article: 'port' });
    for (const command of ['remove', 'replace']) {
      expect((await mo.slash(`library ${command}`, { article: 'port' })).text).toContain('This article was removed.');
    }
    expect((await mo.select(shown, MENU, ['1'])).text).toContain('This article was removed.');
    expect((await mo.slash('library history', { article: 'port' })).selects).toEqual([]);
  });
});

test('a subcommand that Discord knows and the bot does not is answered with a reference', async () => {
  const { discord } = running;
  const data = new SlashCommandBuilder().setName('library').setDescription('Of another version');
  const stranger = data.addSubcommand((subcommand) => subcommand.setName('burn').setDescription('Nobody knows it'));
  await registerCommands({
    rest: new REST({ api: discord.api }).setToken(discord.token),
    applicationId: discord.applicationId,
    commands: [{ ...library, data: stranger }],
    guildId: discord.server.id,
  });
  expect((await moderator().slash('library burn')).text).toContain('Something went wrong.');
});

describe('what is not this server’s own is left alone', () => {
  const commands = ['replace', 'history', 'diff', 'rollback', 'remove', 'restore'];
  const about = (command: string, article: string) => ({
    article,
    ...(command === 'rollback' ? { version: '1' } : {}),
  });

  test.each(commands)('/library %s refuses the files of the bot’s owner', async (command) => {
    const refused = await moderator().slash(`library ${command}`, about(command, 'harbour'));
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toBe('This article is a file of the bot’s owner: it cannot be changed from Discord.');
  });

  test.each(commands)('/library %s does not know another server’s article', async (command) => {
    await add('999', 'marsa', MARSA);
    const refused = await moderator().slash(`library ${command}`, about(command, 'marsa'));
    expect(refused.text).toContain('There is no such article.');
  });

  test('nor do forged custom ids', async () => {
    await add('999', 'marsa', MARSA);
    await running.libraries.content.replace({ guildId: '999', slug: 'marsa', author: '42', source: PORT, expected: 1 });
    const mo = moderator();
    await mo.click(await replace(mo), 'Confirm');
    const shown = await mo.slash('library history', { article: 'port' });
    for (const id of ['library-rollback:marsa:2', 'library-rollback:../x:2', 'library-rollback:port']) {
      const refused = await mo.select(shown, id, ['1'], { forced: true });
      expect(refused.text).toMatch(/There is no such article|is no longer offered/);
    }
    expect((await running.libraries.content.history('999', 'marsa'))[0]?.number).toBe(2);
  });

  test('a member who gets through is refused: commands, menu and choices', async () => {
    const mo = moderator();
    await mo.click(await replace(mo), 'Confirm');
    const shown = await mo.slash('library history', { article: 'port' });
    const member = running.discord.user('mallory');
    for (const command of commands) {
      const refused = await member.slash(`library ${command}`, about(command, 'port'), { forced: true });
      expect(refused.text).toContain('“Manage Messages”');
    }
    expect((await member.select(shown, menuId(shown), ['1'], { forced: true })).text).toContain('“Manage Messages”');
    expect(await member.autocomplete('library remove', { article: '' }, 'article', { forced: true })).toEqual([]);
    expect(await history()).toHaveLength(2);
  });
});
