import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Reply } from '../../src/sandbox/index.ts';
import { HARBOUR, PORT } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';
import { handled } from '../support/handled.ts';
import { serverOfItsOwn } from '../support/server-of-its-own.ts';

let bot: Running;
let running: Running;

beforeAll(async () => {
  bot = await startBot({ articles: { 'harbour.md': HARBOUR } });
});
afterAll(() => bot.stop());

beforeEach(async () => {
  running = serverOfItsOwn(bot);
  await running.libraries.settings.change(running.discord.server.id, { keepsQuestions: true });
});

const mo = () => running.discord.user('mo', { moderator: true, locale: 'en-GB' });
const report = () => mo().slash('report unanswered');
const { now } = Date;
async function ask(...questions: readonly string[]): Promise<void> {
  for (const question of questions) {
    const reply = await running.discord.user('alice').slash('ask', { question, private: true });
    await handled(running, reply.message.interaction_metadata?.id);
  }
}
const idOf = (reply: Reply, kind: string, place = 0) =>
  reply.buttons.filter(({ customId }) => customId?.startsWith(`report-${kind}`))[place]?.customId ?? '';

describe('/report unanswered', () => {
  test('groups what was asked in vain, the most frequent first, without who asked', async () => {
    await ask('Who won the chess cup?', 'What does the ferry cost?', 'who won the chess cup', 'Who won the chess cup?');
    const alice = running.discord.user('alice');
    await alice.click(await alice.slash('ask', { question: 'Who opened the harbour?' }), 'vote:down');
    const reply = await report();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text.replace(/<t:\d+:f>/gu, 'WHEN').split('\n')).toEqual([
      '### Asked in vain: 3 questions',
      '**Who won the chess cup?**',
      '-# 3 times · last WHEN · no answer: 3 · 2 wordings',
      '**Who opened the harbour?**',
      '-# 1 time · last WHEN · 👎 1',
      '**What does the ferry cost?**',
      '-# 1 time · last WHEN · no answer: 1',
    ]);
    const [, seconds] = /<t:(\d+):f>/u.exec(reply.text) ?? [];
    expect(Math.abs(Number(seconds) * 1_000 - now())).toBeLessThan(60_000);
    expect(JSON.stringify(reply.message.components)).not.toContain(alice.id);
  });

  test('says so where nothing was asked in vain', async () => {
    expect((await report()).text).toMatch(/^Nothing was asked in vain/);
  });

  test('says how to turn it on where no questions are kept', async () => {
    await ask('Who won the chess cup?');
    const before = await report();
    await running.libraries.settings.change(running.discord.server.id, { keepsQuestions: false });
    const [off, pressed] = [await report(), await mo().click(before, 'Export as CSV')];
    for (const { text, ephemeral } of [off, pressed]) {
      expect(text).toMatch(/^This server keeps no questions\. With `\/settings`/);
      expect(ephemeral).toBe(true);
    }
  });

  test('shows questions as they are: no markup, no mention', async () => {
    await ask('Who is **@everyone** [x](https://e.example) chess?');
    expect((await report()).text).toContain('Who is \\*\\*\\@everyone\\*\\* \\[x\\](https\\://e.example) chess?');
  });

  test('has pages, which work after a restart', async () => {
    const topics = ['chess', 'ferry', 'museum', 'tramway', 'library', 'bakery', 'airport'];
    await ask(...topics.map((topic) => `Who bought the ${topic}?`));
    const first = await report();
    expect(first.text).toContain('page 1 of 2');
    expect(first.text.match(/Who bought/gu)).toHaveLength(5);
    await running.restart();
    const second = await mo().click(first, 'Next');
    expect(second.text).toContain('page 2 of 2');
    expect(second.text.match(/Who bought/gu)).toHaveLength(2);
    expect((await mo().click(second, 'Previous')).text).toContain('page 1 of 2');
  });

  test('fits in a message whatever the questions are', async () => {
    for (let i = 0; i < 6; i++) await ask(`chess${i} ${'*_'.repeat(140)}`);
    expect((await report()).buttons).toHaveLength(5 * 2 + 3);
  });
});

describe('its buttons', () => {
  test('show the closest passages of the articles as they are now', async () => {
    await ask('Combien de bateaux peuvent accoster ?', 'Why did the mayor of Paris resign in 1999?');
    const before = await report();
    const { content } = running.libraries;
    await content.add({ guildId: running.discord.server.id, slug: 'port', author: '42', source: PORT });
    const places = [0, 1].map((place) => idOf(before, 'closest', place));
    const shown = await Promise.all(places.map((id) => mo().click(before, id)));
    const boats = shown.find(({ text }) => text.startsWith('### Combien'));
    const mayor = shown.find(({ text }) => text.startsWith('### Why did'));
    expect(boats?.text).toMatch(/The articles answer this now:\n> \*\*Quarante\*\* bateaux/u);
    expect(mayor?.text).toMatch(/Closest passages \(not an answer\):\n> .*Mayor/u);
    expect([boats?.ephemeral, mayor?.ephemeral]).toEqual([true, true]);
    // Looking is not asking.
    expect(await running.libraries.questions.list(running.discord.server.id)).toHaveLength(2);
  });

  test('take a question off with those like it; one that comes after the report was shown stays', async () => {
    await ask('Who won the chess cup?', 'who won the chess cup', 'What does the ferry cost?');
    const shown = await report();
    const done = await mo().click(shown, idOf(shown, 'done'));
    expect(done.text).not.toContain('chess');
    expect(done.text).toContain('1 question\n');
    await ask('What does the ferry cost?');
    expect((await mo().click(done, idOf(done, 'done'))).text).toContain('This question is no longer kept');
    expect((await report()).text).toContain('2 times');
    expect((await mo().click(shown, idOf(shown, 'done'), { forced: true })).text).toContain('no longer kept');
  });

  test('export each wording as a file that a spreadsheet reads as text', async () => {
    await ask('=1+1 chess?', 'Who won the "chess", please?', 'Who won the chess, please?');
    const exported = await mo().click(await report(), 'Export as CSV');
    expect(exported.ephemeral).toBe(true);
    const [file] = exported.message.attachments;
    expect(file?.filename).toBe('unanswered.csv');
    const text = Buffer.from(await (await fetch(file?.url ?? '')).arrayBuffer()).toString();
    const lines = text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/gu, 'WHEN').split('\r\n');
    expect(lines[0]).toBe('\ufeffGroup,Question,No answer,👎,Last (UTC)');
    expect(lines.slice(1).sort()).toEqual([
      '',
      '1,"Who won the ""chess"", please?",1,0,WHEN',
      '1,"Who won the chess, please?",1,0,WHEN',
      "2,'=1+1 chess?,1,0,WHEN",
    ]);
  });

  test('refuse forged ids, those of another server, and members', async () => {
    await ask('Who won the chess cup?');
    const shown = await report();
    const other = running.discord.addServer('other');
    await running.libraries.settings.change(other.id, { keepsQuestions: true });
    const otherMo = mo().in(running.discord.addChannel(other, 'general'));
    const alice = running.discord.user('alice', { locale: 'en-GB' });
    const unknown = 'report-done:0123456789abcdef:zzzzzzzz:0';
    for (const id of [idOf(shown, 'done'), idOf(shown, 'closest'), unknown]) {
      const elsewhere = await otherMo.slash('report unanswered');
      expect((await otherMo.click(elsewhere, id, { forced: true })).text).toContain('no longer kept');
      expect((await alice.click(shown, id, { forced: true })).text).toContain('“Manage Messages”');
    }
    expect((await mo().click(shown, unknown, { forced: true })).text).toContain('no longer kept');
    expect((await mo().click(shown, 'report-done:../..:0:0', { forced: true })).text).toContain('is no longer offered');
    expect((await alice.slash('report unanswered', {}, { forced: true })).text).toContain('“Manage Messages”');
    expect(await running.libraries.questions.list(running.discord.server.id)).toHaveLength(1);
  });
});
