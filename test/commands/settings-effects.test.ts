import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { ServerSettings } from '../../src/library/server-settings.ts';
import { HARBOUR, MARSA, PORT } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';
import { handled } from '../support/handled.ts';

const QUESTION = 'Who opened the harbour?';
let running: Running;

beforeAll(async () => {
  running = await startBot({
    articles: { 'harbour.md': HARBOUR, 'port.md': PORT, 'marsa.md': MARSA },
    cooldown: { burst: 2, seconds: 10 },
  });
});
afterEach(() => running.libraries.servers.delete(running.discord.server.id));
afterAll(() => running.stop());

const change = (settings: Partial<ServerSettings>) =>
  running.libraries.settings.change(running.discord.server.id, settings);

/** A new person in a channel of their own: nobody waits for what another test asked. */
let people = 0;
function someone(locale: 'en-GB' | 'fr' = 'en-GB') {
  people += 1;
  const { discord } = running;
  return discord.user(`person ${people}`, { locale }).in(discord.addChannel(discord.server, `channel-${people}`));
}
const plain = (text: string) => text.replaceAll('**', '');
const said = async (person: ReturnType<typeof someone>, question: string) => {
  await person.say(`${running.discord.mention} ${question}`);
  return plain((await person.nextReply()).text);
};

describe('the answers’ language', () => {
  test('is that of what all see, by command, mention and summary; what one sees is in one’s own', async () => {
    await change({ answerLanguage: 'fr' });
    expect((await someone().slash('ask', { question: QUESTION })).text).toContain('passage 1 sur 2');
    expect(await said(someone(), QUESTION)).toContain('passage 1 sur 2');
    expect((await someone().slash('summary')).text).toContain('en une phrase chacun');
    expect((await someone().slash('ask', { question: QUESTION, private: true })).text).toContain('passage 1 of 2');
  });

  test('holds for questions in Arabic too', async () => {
    const question = 'من افتتح ميناء المدينة؟';
    expect((await someone().slash('ask', { question })).text).toContain('المقطع');
    await change({ answerLanguage: 'es' });
    expect((await someone().slash('ask', { question })).text).toContain('pasaje');
    expect(await said(someone(), question)).toContain('pasaje');
    expect((await someone().slash('ask', { question, private: true })).text).toContain('المقطع');
  });

  test('is of the one server', async () => {
    await change({ answerLanguage: 'fr' });
    const dm = someone().in('dm');
    await dm.say(QUESTION);
    expect((await dm.nextReply()).text).toContain('passage 1 of 2');
    expect((await someone().in('elsewhere').slash('ask', { question: QUESTION })).text).toContain('passage 1 of 2');
  });
});

describe('the default article', () => {
  const boats = 'Combien de bateaux ?';

  test('is asked where none is named, by command, menu and mention', async () => {
    await change({ defaultArticle: 'harbour' });
    const alice = someone('fr');
    expect((await alice.slash('ask', { question: boats })).text).toContain(
      'L’article «\u00a0The new harbour\u00a0» ne le dit pas.',
    );
    expect(plain((await alice.slash('ask', { question: boats, article: 'port' })).text)).toContain('Quarante bateaux');
    const bob = someone();
    const reply = await bob.messageMenu('Ask the article', await bob.say(boats));
    expect(reply.text).toContain('The article “The new harbour” does not say.');
    expect(await said(someone(), boats)).toBe('The article “The new harbour” does not say.');
    expect(await said(someone(), QUESTION)).toContain('Mayor Ada Cole');
  });

  test('is read and summed up where none is named, and is the first choice', async () => {
    await change({ defaultArticle: 'port' });
    expect((await someone().slash('article read')).text).toContain('Le port de plaisance');
    expect((await someone().slash('summary')).text).toContain('Le port de plaisance');
    expect((await someone().autocomplete('summary', { article: '' }))[0]?.value).toBe('port');
    const offered = (await someone().autocomplete('ask', { question: '' })).map(({ name }) => name);
    expect(offered).toContain('Jeanne Morel');
    expect(offered).not.toContain('Ada Cole');
  });

  test('is where the subjects of a summary are taken from, which the command then takes', async () => {
    await change({ defaultArticle: 'port' });
    const alice = someone();
    const offered = (await alice.autocomplete('summary', { focus: '' }, 'focus')).map(({ value }) => String(value));
    expect(offered).toContain('Jeanne Morel');
    expect(offered).not.toContain('Ada Cole');
    expect((await alice.slash('summary', { focus: 'Jeanne Morel' })).text).toContain('Le port de plaisance');
  });

  test('is not summed up where all articles are chosen', async () => {
    await change({ defaultArticle: 'port' });
    const alice = someone();
    const [, all] = await alice.autocomplete('summary', { article: '' }, 'article');
    expect(all?.name).toBe('All articles');
    expect((await alice.slash('summary', { article: all?.value })).text).toContain('3 articles in one sentence each');
  });

  test('does not take a follow-up away from the article that was named', async () => {
    await change({ defaultArticle: 'harbour' });
    const thread = running.discord.addChannel(someone().channel, 'thread');
    const alice = someone('fr').in(thread);
    await alice.slash('ask', { question: 'Qui a inauguré le port de plaisance ?', article: 'port' });
    const reply = await alice.slash('ask', { question: 'Et quand ?' });
    expect(reply.text).toContain('Le port de plaisance');
  });

  test('is not asked where all articles are chosen, nor by what follows', async () => {
    await change({ defaultArticle: 'harbour' });
    const alice = someone('fr').in(running.discord.addChannel(someone().channel, 'thread'));
    const choices = await alice.autocomplete('ask', { question: boats, article: '' }, 'article');
    expect(choices.map(({ name }) => name)).toEqual([
      'The new harbour',
      'Tous les articles',
      'ميناء المدينة',
      'Le port de plaisance',
    ]);
    const article = choices[1]?.value ?? '';
    expect(await alice.autocomplete('ask', { question: boats, article: 'tous' }, 'article')).toContainEqual(choices[1]);
    const offered = (await alice.autocomplete('ask', { question: '', article }, 'question')).map(({ name }) => name);
    expect(offered).toContain('Jeanne Morel');
    expect(plain((await alice.slash('ask', { question: boats, article })).text)).toContain('Quarante bateaux');
    expect((await alice.slash('ask', { question: 'Et qui l’a inauguré ?' })).text).toContain('Le port de plaisance');
  });

  test('is not asked by a question that was suggested of all articles', async () => {
    await change({ defaultArticle: 'port' });
    const alice = someone();
    const named = await alice.slash('ask', { question: 'Quel temps fera-t-il ?', article: '/' });
    expect(named.text).toContain('The articles do not say.');
    expect(plain((await alice.click(named, 'Ask')).text)).toContain('Ada Cole');
  });

  test('all articles are no choice of their own where they are asked anyway', async () => {
    const choices = await someone().autocomplete('ask', { question: boats, article: '' }, 'article');
    expect(choices.map(({ name }) => name)).not.toContain('All articles');
  });

  test('that is served no more is as none', async () => {
    await change({ defaultArticle: 'gone' });
    expect(plain((await someone('fr').slash('ask', { question: boats })).text)).toContain('Quarante bateaux');
    expect((await someone().slash('article read')).text).toContain('ميناء المدينة');
  });
});

describe('the channels where it answers', () => {
  async function only() {
    const { discord } = running;
    const allowed = discord.addChannel(discord.server, 'questions');
    await change({ channels: [allowed.id] });
    return allowed;
  }

  test('answer every way; others say where to ask, privately', async () => {
    const allowed = await only();
    const refusal = `I do not answer in this channel. Ask here: <#${allowed.id}>`;
    const alice = someone();
    const inside = alice.in(allowed);
    for (const [command, options] of [
      ['ask', { question: QUESTION }],
      ['ask', { question: QUESTION, private: true }],
      ['summary', {}],
      ['article read', {}],
      ['article list', {}],
    ] as const) {
      running.discord.clock.advance(20_000);
      const refused = await alice.slash(command, options);
      expect([refused.ephemeral, refused.text]).toEqual([true, refusal]);
      expect((await inside.slash(command, options)).text).not.toContain('I do not answer');
    }
    const message = await alice.say(QUESTION);
    expect((await alice.messageMenu('Ask the article', message)).text).toBe(refusal);
    const other = await inside.say(QUESTION);
    running.discord.clock.advance(20_000);
    expect(plain((await inside.messageMenu('Ask the article', other)).text)).toContain('Ada Cole');
    expect(await said(someone().in(allowed), QUESTION)).toContain('Ada Cole');
  });

  test('a mention elsewhere gets one remark, and not another soon', async () => {
    const allowed = await only();
    const alice = someone();
    const remark = `I do not answer in this channel. Ask here: <#${allowed.id}>`;
    expect(await said(alice, QUESTION)).toBe(remark);
    await handled(running, (await alice.say(`${running.discord.mention} ${QUESTION}`)).id);
    running.discord.clock.advance(30_000);
    expect(await said(alice, QUESTION)).toBe(remark);
    expect(alice.messages().filter(({ message }) => message.author.bot)).toHaveLength(2);
  });

  test('that were deleted are not pointed to; where none is left, all stay closed, and the log channel is told', async () => {
    const { discord } = running;
    const [first, second] = [await only(), discord.addChannel(discord.server, 'more-questions')];
    const log = discord.addChannel(discord.server, 'log');
    await change({ channels: [first.id, second.id], logChannel: log.id });
    discord.deleteChannel(first);
    const refused = (await someone().slash('ask', { question: QUESTION })).text;
    expect(refused).toBe(`I do not answer in this channel. Ask here: <#${second.id}>`);
    expect(discord.messages(log)).toEqual([]);
    discord.deleteChannel(second);
    const gone =
      'The channels where I answered in this server are gone. Its moderators can choose others with `/settings`.';
    await expect.poll(() => discord.messages(log).map(({ text }) => text)).toEqual([gone]);
    expect((await someone().slash('ask', { question: QUESTION })).text).toBe(gone);
    expect(await said(someone(), QUESTION)).toBe(gone);
  });

  test('count their threads in, and no others', async () => {
    const allowed = await only();
    const { discord } = running;
    const inside = someone().in(discord.addChannel(allowed, 'thread'));
    expect(plain((await inside.slash('ask', { question: QUESTION })).text)).toContain('Ada Cole');
    expect(await said(someone().in(inside.channel), QUESTION)).toContain('Ada Cole');
    const outside = someone();
    const thread = outside.in(discord.addChannel(outside.channel, 'thread'));
    expect((await thread.slash('ask', { question: QUESTION })).text).toContain('I do not answer');
  });

  test('do not concern help, moderators’ commands, deletion, direct messages and other servers', async () => {
    const alice = someone();
    const answer = await alice.slash('ask', { question: QUESTION });
    await only();
    const { text } = await alice.slash('help');
    expect(text).toContain('What you can do here');
    expect(text).toContain('I do not answer in this channel. Ask here:');
    await alice.click(answer, 'Delete');
    expect(answer.current()).toBeUndefined();
    const mo = running.discord.user('mo', { moderator: true });
    expect((await mo.slash('settings')).text).toContain('Settings of this server');
    expect((await mo.slash('reload')).text).toContain('Articles reloaded');
    for (const place of ['dm', 'elsewhere'] as const) {
      const reply = await someone().in(place).slash('ask', { question: QUESTION });
      expect(plain(reply.text)).toContain('Ada Cole');
    }
  });
});

describe('the cooldown', () => {
  const ask = async (person: ReturnType<typeof someone>) =>
    /you can ask again in ([^.]+)\./.exec((await person.slash('ask', { question: QUESTION, private: true })).text)?.[1];

  test('of a server is its own, and waits nowhere else', async () => {
    await change({ cooldownSeconds: 300 });
    const alice = someone();
    expect([await ask(alice), await ask(alice), await ask(alice)]).toEqual([undefined, undefined, '300 seconds']);
    expect([await ask(alice.in('dm')), await ask(alice.in('dm')), await ask(alice.in('dm'))]).toEqual([
      undefined,
      undefined,
      '10 seconds',
    ]);
    expect(await ask(someone())).toBeUndefined();
  });

  test('holds for mentions', async () => {
    await change({ cooldownSeconds: 60 });
    const alice = someone();
    for (const _ of [1, 2]) expect(await said(alice, QUESTION)).toContain('Ada Cole');
    expect(await said(alice, QUESTION)).toContain('60 seconds');
  });

  test('that is made shorter, nobody waits for the longer one', async () => {
    await change({ cooldownSeconds: 3_600 });
    const alice = someone();
    for (const _ of [1, 2, 3]) await ask(alice);
    await change({ cooldownSeconds: 5 });
    expect(await ask(alice)).toBeUndefined();
  });
});
