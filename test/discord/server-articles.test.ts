import Libsql from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HARBOUR, PORT } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';

const QUESTION = 'Combien de bateaux peuvent accoster ?';
const ANSWER = 'Quarante bateaux';
let running: Running;

beforeAll(async () => {
  running = await startBot({ articles: { 'harbour.md': HARBOUR } });
  const { content } = running.libraries;
  const outcome = await content.add({ guildId: running.discord.server.id, slug: 'port', author: '42', source: PORT });
  expect(outcome).toMatchObject({ kind: 'saved' });
});
afterAll(() => running.stop());

const alice = () => running.discord.user('alice', { locale: 'fr' });
const plain = (text: string) => text.replaceAll('**', '');

describe('an article of a server’s own', () => {
  it('answers in that server, by command and by mention', async () => {
    expect(plain((await alice().slash('ask', { question: QUESTION })).text)).toContain(ANSWER);
    await alice().say(`${running.discord.mention} ${QUESTION}`);
    expect(plain((await alice().nextReply()).text)).toContain(ANSWER);
  });

  it('is listed and offered there', async () => {
    expect((await alice().slash('article list')).text).toContain('Le port de plaisance');
    const choices = await alice().autocomplete('article read', { article: 'port' });
    expect(choices).toContainEqual(expect.objectContaining({ value: 'port' }));
  });

  it.each(['dm', 'elsewhere'] as const)('is not known in another place (%s)', async (place) => {
    const person = alice().in(place);
    expect(plain((await person.slash('ask', { question: QUESTION })).text)).not.toContain(ANSWER);
    expect((await person.slash('article list')).text).not.toContain('Le port de plaisance');
  });

  it('answers after a restart', async () => {
    await running.restart();
    expect(plain((await alice().slash('ask', { question: QUESTION })).text)).toContain(ANSWER);
  });
});

describe('where the database cannot be read', () => {
  const QUAY = 'Who opened the harbour?';

  it('the person is told privately, the operator why, and other places are answered', async () => {
    await running.restart();
    const database = new Libsql(running.databaseFile);
    database.exec('alter table versions rename to elsewhere');
    const refused = await alice().slash('ask', { question: QUESTION });
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toMatch(/^Les données enregistrées ne peuvent être ni lues ni écrites/);
    expect(running.log).toContainEqual(expect.objectContaining({ outcome: 'storage-failed', level: 'error' }));
    const bob = running.discord.user('bob');
    await bob.say(`${running.discord.mention} ${QUAY}`);
    expect((await bob.nextReply()).text).toMatch(/^What is stored cannot be read or written/);
    expect((await alice().in('dm').slash('ask', { question: QUAY })).text).toContain('Ada Cole');
    database.exec('alter table elsewhere rename to versions');
    database.close();
    expect(plain((await alice().slash('ask', { question: QUESTION })).text)).toContain(ANSWER);
  });
});
