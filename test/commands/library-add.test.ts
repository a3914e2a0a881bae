import Libsql from 'libsql';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Reply } from '../../src/sandbox/person/reply.ts';
import { HARBOUR, PORT } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';
import { serverOfItsOwn } from '../support/server-of-its-own.ts';
import { startServer } from '../support/web-server.ts';

let bot: Running;
let running: Running;

beforeAll(async () => {
  bot = await startBot({ articles: { 'harbour.md': HARBOUR } });
});
afterAll(() => bot.stop());

beforeEach(() => {
  running = serverOfItsOwn(bot);
});

const moderator = (name = 'mo') => running.discord.user(name, { moderator: true, locale: 'en-GB' });
const file = (content: string | Uint8Array, name = 'port.md') => ({ name, content });
const addPort = (person = moderator()) => person.slash('library add', { file: file(PORT), note: 'first try' });
const NAME = '**Le port de plaisance** (le-port-de-plaisance)';
const own = () => running.libraries.content.list(running.discord.server.id);
const answer = async () =>
  (await running.discord.user('alice', { locale: 'fr' }).slash('ask', { question: 'Combien de bateaux ?' })).text;
const customIdOf = (reply: Reply, label: string) => reply.buttons.find((one) => one.label === label)?.customId ?? '';

describe('an article of a file', () => {
  test('is shown, privately, before it is served', async () => {
    const preview = await addPort();
    expect(preview.ephemeral).toBe(true);
    expect(preview.text.split('\n')).toEqual([
      '### New article: preview',
      '**Le port de plaisance**',
      '-# le-port-de-plaisance · French · 2 passages',
      '-# First line',
      '> La maire Jeanne Morel a inauguré le port de plaisance samedi. Les travaux ont duré trois ans.',
      '-# Last line',
      '> Quarante bateaux peuvent y accoster.',
      '**Worth a look**',
      '- The text is very short: 22 words.',
      '-# Nothing is served yet: confirm within 15 minutes.',
    ]);
    expect(preview.buttons.map(({ label }) => label)).toEqual(['Confirm', 'Cancel']);
    expect(await own()).toEqual([]);
    expect(await answer()).not.toContain('Quarante');
  });

  test('is served once it is confirmed, with its author and note', async () => {
    const mo = moderator();
    const done = await mo.click(await addPort(mo), 'Confirm');
    expect(done.text).toBe('**Le port de plaisance** (le-port-de-plaisance) is being served now (version 1).');
    expect(done.buttons).toEqual([]);
    expect(await answer()).toContain('Quarante');
    expect(await own()).toMatchObject([
      { slug: 'le-port-de-plaisance', latest: { number: 1, kind: 'add', author: mo.id, note: 'first try' } },
    ]);
  });

  test('is not, once it is cancelled', async () => {
    const mo = moderator();
    const preview = await addPort(mo);
    expect((await mo.click(preview, 'Cancel')).text).toBe('Cancelled: nothing was changed.');
    expect((await mo.click(preview, customIdOf(preview, 'Confirm'), { forced: true })).text).toContain('has expired');
    expect(await own()).toEqual([]);
  });

  test('may have another’s revision for its slug: the buttons of that one still open it', async () => {
    const mo = moderator();
    const revision = running.library.current().find('harbour')?.revision ?? '';
    await mo.click(await mo.slash('library add', { file: file(PORT), slug: revision }), 'Confirm');
    const page = await mo.click(await mo.slash('article list'), `read:${revision}:0`);
    expect(page.text).toContain('### The new harbour');
  });

  test('takes title, slug and language from the options', async () => {
    const mo = moderator();
    const about = { title: '**The** port', slug: 'the-port', language: 'en' };
    const preview = await mo.slash('library add', { file: file(PORT), ...about });
    expect(preview.text).toContain('**\\*\\*The\\*\\* port**\n-# the-port · English · 2 passages');
    await mo.click(preview, 'Confirm');
    const library = await running.libraries.forGuild(running.discord.server.id);
    expect(library.current().find('the-port')).toMatchObject({ title: '**The** port', lang: 'en' });
  });

  test('has a title and a note of whole characters, where they are cut', async () => {
    const mo = moderator();
    // 200 of Discord's characters, which are 399 code units.
    const long = `a${'👍'.repeat(199)}`;
    const about = { title: long, note: long, slug: 'thumbs' };
    await mo.click(await mo.slash('library add', { file: file(PORT), ...about }), 'Confirm');
    const library = await running.libraries.forGuild(running.discord.server.id);
    const [{ latest } = { latest: undefined }] = await own();
    const whole = `a${'👍'.repeat(99)}`;
    expect([library.current().find('thumbs')?.title, latest?.note]).toEqual([whole, whole]);
  });

  test('is asked for its language where that cannot be told', async () => {
    const mo = moderator();
    const preview = await mo.slash('library add', { file: file('Xyzzy plugh frotz.\n', 'magic.txt') });
    expect(preview.text).toContain('The language cannot be told.');
    expect(preview.buttons[0]).toMatchObject({ label: 'Confirm', disabled: true });
    const known = await mo.select(preview, 'Which language is it in? Choose before you confirm', ['Spanish']);
    expect(known.text).toContain('· Spanish ·');
    expect(known.text).not.toContain('cannot be told');
    expect((await mo.click(known, 'Confirm')).text).toContain('is being served now (version 1)');
  });
});

test('an article of a page is fetched, and shown as what it says it is', async () => {
  const paragraph = 'The market hall reopens on Saturday after two years of work, and forty traders will be there. ';
  const page = `<title>The market hall</title><article><h1>The market hall</h1><p>${paragraph.repeat(5)}</p><p>${paragraph.repeat(4)}</p></article>`;
  const server = await startServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(`<html lang="en"><body>${page}</body></html>`);
  });
  running = await startBot({ articles: { 'harbour.md': HARBOUR }, allowedHosts: [server.host] });
  onTestFinished(running.stop);
  const preview = await moderator().slash('library add', { url: `${server.origin}/hall` });
  expect(preview.text).toContain('**The market hall**\n-# the-market-hall · English · 2 passages');
});

describe('a text that is pasted', () => {
  test('comes by a form, which keeps what the options said', async () => {
    const mo = moderator();
    const form = await mo.slash('library add', { title: 'My port', slug: 'mine', note: 'pasted', language: 'fr' });
    const preview = await mo.submit(form, { text: 'Quarante bateaux peuvent y accoster.\n\nVoilà.' });
    expect(preview.ephemeral).toBe(true);
    expect(preview.text).toContain('**My port**\n-# mine · French · 2 passages');
    await mo.click(preview, 'Confirm');
    expect(await own()).toMatchObject([{ slug: 'mine', latest: { note: 'pasted' } }]);
  });

  test('is given back where it is refused', async () => {
    const mo = moderator();
    const form = await mo.slash('library add', { language: 'fr' });
    const refused = await mo.submit(form, { text: 'Quarante bateaux.\n\nVoilà.', slug: 'My Slug' });
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain('A slug has a-z, 0-9 and - only');
    const [attached] = refused.message.attachments;
    expect(await (await fetch(attached?.url ?? '')).text()).toBe('Quarante bateaux.\n\nVoilà.');
  });

  test('is given back where the database fails, and the operator is told why', async () => {
    const mo = moderator();
    const form = await mo.slash('library add', { language: 'fr' });
    const database = new Libsql(running.databaseFile);
    database.exec('alter table articles rename to elsewhere');
    const failed = await mo.submit(form, { text: 'Quarante bateaux.\n\nVoilà.' });
    database.exec('alter table elsewhere rename to articles');
    database.close();
    expect([failed.ephemeral, failed.text]).toEqual([true, expect.stringContaining('What is stored cannot be read')]);
    const [attached] = failed.message.attachments;
    expect(await (await fetch(attached?.url ?? '')).text()).toBe('Quarante bateaux.\n\nVoilà.');
    const logged = { level: 'error', command: 'library-new-text', outcome: 'failed', error: expect.anything() };
    await expect.poll(() => running.log).toContainEqual(expect.objectContaining(logged));
  });

  test('of white space is refused', async () => {
    const mo = moderator();
    const refused = await mo.submit(await mo.slash('library add'), { text: ' \n ' });
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain('There is no text.');
  });
});

describe('what cannot be an article is refused with a reason', () => {
  test.each([
    ['binary', file(Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2), 'a.txt'), 'not a text'],
    ['of another type', file('…', 'a.docx'), 'cannot be read'],
    ['empty', file('', 'a.md'), 'There is no text.'],
    ['larger than 2 MiB', file('a b. '.repeat(500_000), 'a.txt'), 'It is larger than 2 MiB.'],
    ['with a fault in its front matter', file('---\ntitle: [\n---\nText.', 'a.md'), 'Line '],
  ])('a file that is %s', async (_, attached, reason) => {
    const refused = await moderator().slash('library add', { file: attached });
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain(reason);
  });

  test('a URL of a private address', async () => {
    const refused = await moderator().slash('library add', { url: 'http://127.0.0.1:1/' });
    expect(refused.text).toContain('is not on the public internet');
  });

  test('the reason is in the person’s language', async () => {
    const mo = running.discord.user('marie', { moderator: true, locale: 'fr' });
    const refused = await mo.slash('library add', { url: 'http://127.0.0.1:1/' });
    expect(refused.text).toContain('n’est pas sur l’internet public');
  });

  test('both a file and a URL', async () => {
    const refused = await moderator().slash('library add', { file: file(PORT), url: 'https://example.org' });
    expect(refused.text).toBe('Give either a file or a URL, not both.');
  });

  test.each([
    ['NOT A SLUG', 'A slug has a-z, 0-9 and - only'],
    ['harbour', 'A file of the bot’s owner has this slug:'],
  ])('the slug %s', async (slug, reason) => {
    expect((await moderator().slash('library add', { file: file(PORT), slug })).text).toContain(reason);
  });
});

describe('an article that is there already', () => {
  test('is not proposed once more: as a file, under another slug, as a text', async () => {
    const mo = moderator();
    await mo.click(await addPort(mo), 'Confirm');
    const form = await mo.slash('library add', { title: 'Le port de plaisance' });
    const refused = [
      await addPort(mo),
      await mo.slash('library add', { file: file(PORT), slug: 'another' }),
      await mo.submit(form, { text: PORT.slice(PORT.lastIndexOf('---\n') + 4) }),
    ];
    for (const { text, buttons } of refused) {
      expect(text).toContain(`This article is there already: ${NAME}. Nothing was changed.`);
      expect(buttons).toEqual([]);
    }
    expect(await own()).toMatchObject([{ slug: 'le-port-de-plaisance', latest: { number: 1 } }]);
  });

  test.each([
    ['fr', 'Cet article est déjà en service\u00a0: '],
    ['es-ES', 'Este artículo ya está en servicio: '],
  ] as const)('is named in the person’s language (%s)', async (locale, told) => {
    const mo = moderator();
    await mo.click(await addPort(mo), 'Confirm');
    const other = running.discord.user(`mo ${locale}`, { moderator: true, locale });
    expect((await addPort(other)).text).toContain(`${told}${NAME}`);
  });

  test('nor is a file of the bot’s owner', async () => {
    const refused = await moderator().slash('library add', { file: file(HARBOUR) });
    expect(refused.text).toContain('This article is there already: **');
    expect(refused.text).toContain('(harbour)');
  });

  test('is another one under another title, or once it was removed', async () => {
    const mo = moderator();
    await mo.click(await addPort(mo), 'Confirm');
    const titled = await mo.slash('library add', { file: file(PORT), title: 'Le port' });
    expect(titled.text).toContain('-# le-port-de-plaisance-2 · French');
    await mo.slash('library remove', { article: 'le-port-de-plaisance' });
    expect((await addPort(mo)).text).toContain('### New article: preview');
  });
});

describe('a slug that is taken', () => {
  test('is refused where it was asked for', async () => {
    const mo = moderator();
    await mo.click(await addPort(mo), 'Confirm');
    const again = await mo.slash('library add', { file: file(PORT), slug: 'le-port-de-plaisance' });
    expect(again.text).toContain('There is an article with this slug already.');
  });

  test('gets a number where it was proposed', async () => {
    const mo = moderator();
    await mo.click(await addPort(mo), 'Confirm');
    const longer = await mo.slash('library add', { file: file(`${PORT}\nIl pleuvait.\n`) });
    expect(longer.text).toContain('-# le-port-de-plaisance-2 · French');
  });

  test('meanwhile, is told at the confirmation, and nothing is lost', async () => {
    const [mo, ann] = [moderator('mo'), moderator('ann')];
    const previews = [await addPort(mo), await addPort(ann)] as const;
    await mo.click(previews[0], 'Confirm');
    expect((await ann.click(previews[1], 'Confirm')).text).toContain('There is an article with this slug already.');
    expect(await own()).toMatchObject([{ latest: { number: 1, author: mo.id } }]);
  });
});

describe('a preview', () => {
  test('of somebody else is nobody’s, even by a forged custom id', async () => {
    const preview = await addPort(moderator('mo'));
    const ann = moderator('ann');
    const hers = await ann.slash('library add', { file: file(PORT) });
    expect((await ann.click(hers, 'Confirm')).text).toContain('is being served now');
    for (const id of [customIdOf(preview, 'Confirm'), 'library-confirm:0123456789abcdef']) {
      const forged = await ann.click(preview, id, { forced: true });
      expect(forged.text).toBe('This preview has expired, or is not yours. Please run the command again.');
    }
    expect(await own()).toHaveLength(1);
  });

  test('is saved once where it is confirmed twice at once, and says so', async () => {
    const mo = moderator();
    const preview = await addPort(mo);
    const before = running.log.length;
    await Promise.all([mo.click(preview, 'Confirm'), mo.click(preview, 'Confirm')]);
    const outcomes = () =>
      running.log
        .slice(before)
        .filter(({ command }) => command === 'library-confirm')
        .map((line) => line.outcome);
    await expect.poll(() => outcomes().sort()).toEqual(['already-confirmed', 'done']);
    expect(mo.messages().map(({ text }) => text)).toEqual([
      expect.stringContaining('is being served now (version 1)'),
      expect.stringContaining('You have confirmed this already'),
    ]);
  });

  test('is known to be saved where Discord did not take what was said of it', async () => {
    const mo = moderator();
    const preview = await addPort(mo);
    // As often as it is tried.
    running.discord.fail({ method: 'PATCH', path: /webhooks/u }, { status: 500 }, 4);
    expect((await mo.click(preview, 'Confirm')).text).toContain('Something went wrong');
    expect((await mo.click(preview, 'Confirm')).text).toBe(
      'You have confirmed this already: `/library history` shows what was done.',
    );
    // Nor is it said to be gone, as if nothing had been done.
    expect((await mo.click(preview, 'Cancel')).text).toContain('You have confirmed this already');
    expect(await own()).toHaveLength(1);
  });

  test('can be confirmed again after the database failed', async () => {
    const mo = moderator();
    const preview = await addPort(mo);
    const database = new Libsql(running.databaseFile);
    database.exec('alter table versions rename to elsewhere');
    expect((await mo.click(preview, 'Confirm')).text).toContain('nothing was changed');
    database.exec('alter table elsewhere rename to versions');
    database.close();
    expect((await mo.click(preview, 'Confirm')).text).toContain('is being served now (version 1)');
  });

  test('is politely gone after a restart', async () => {
    const mo = moderator();
    const preview = await addPort(mo);
    await running.restart();
    expect((await mo.click(preview, 'Confirm')).text).toContain('This preview has expired');
    expect(await own()).toEqual([]);
  });
});

describe('who may add articles', () => {
  test('a member who gets through is refused: command, button and form', async () => {
    const mo = moderator();
    const preview = await addPort(mo);
    const form = await mo.slash('library add');
    const member = running.discord.user('mallory');
    for (const refused of [
      await member.slash('library add', { file: file(PORT) }, { forced: true }),
      await member.click(preview, 'Confirm', { forced: true }),
      await member.submit(form, { text: 'Mine.' }, { forced: true }),
    ]) {
      expect(refused.ephemeral).toBe(true);
      expect(refused.text).toContain('“Manage Messages”');
    }
    expect(await own()).toEqual([]);
  });

  test('outside a server it is refused to everybody', async () => {
    const refused = await moderator()
      .in('dm')
      .slash('library add', { file: file(PORT) }, { forced: true });
    expect(refused.text).toBe('This only works in a server.');
  });
});
