import { MessageFlags, REST, SlashCommandBuilder } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands.ts';
import { type ChatCommand, component, DONE } from '../../src/discord/command.ts';
import { customId } from '../../src/discord/custom-id.ts';
import { button, message, row, text } from '../../src/discord/message.ts';
import { registerCommands } from '../../src/discord/register-commands.ts';
import { createRouter } from '../../src/discord/router.ts';
import { HARBOUR } from '../support/articles.ts';
import { type LogLine, type Running, startBot } from '../support/bot.ts';

const failId = customId('fail');
const modId = customId('mod-only');

/** Fails in the way that its option says. */
const faulty = {
  data: new SlashCommandBuilder()
    .setName('faulty')
    .setDescription('Fails')
    .addStringOption((option) => option.setName('how').setDescription('How').setAutocomplete(true)),
  help: () => [],
  components: [
    component(failId, async (interaction) => {
      await interaction.deferUpdate();
      throw new Error('secret of the button');
    }),
  ],
  async execute(interaction) {
    const how = interaction.options.getString('how');
    if (how === 'after a reply') await interaction.reply(message([text('Fine'), row(button(failId.encode(), 'Fail'))]));
    if (how === 'after deferring in public') await interaction.deferReply();
    if (how === 'after deferring') await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    throw new Error('secret of the command', { cause: new TypeError('its cause') });
  },
  autocomplete() {
    throw new Error('secret of the choices');
  },
} satisfies ChatCommand;

/** A moderator's command that anyone sees, with a button. */
const moderators = {
  moderator: true,
  data: new SlashCommandBuilder().setName('moderators').setDescription('For moderators'),
  help: () => [],
  components: [
    component(modId, async (interaction) => {
      await interaction.reply('Pressed');
      return DONE;
    }),
  ],
  async execute(interaction) {
    await interaction.reply(message([row(button(modId.encode(), 'Press'))]));
    return DONE;
  },
} satisfies ChatCommand;

const question = 'Who opened the harbour?';
let running: Running;
let logged: LogLine[];

beforeAll(async () => {
  running = await startBot({ articles: { 'harbour.md': HARBOUR }, commands: [...COMMANDS, faulty, moderators] });
});
afterAll(() => running.stop());
beforeEach(() => {
  logged = running.log as LogLine[];
  logged.length = 0;
});

const alice = () => running.discord.user('alice', { locale: 'fr' });
const bob = () => running.discord.user('bob');

/** Resolves once the bot has logged such a line. */
const line = (fields: object) =>
  expect.poll(() => logged, { timeout: 2_000 }).toContainEqual(expect.objectContaining(fields));

/** That the person never gets an answer, and the operator is told why. */
async function expectNoAnswer(act: Promise<unknown>, logged: object): Promise<void> {
  const refused = expect(act).rejects.toThrow('the application did not respond');
  await line(logged);
  running.discord.clock.advance(3_000);
  await refused;
}

describe('a command that throws', () => {
  test.each(['before a reply', 'after a reply', 'after deferring'])(
    'tells the person privately, with a reference to the log, and no detail: %s',
    async (how) => {
      const person = alice();
      const first = await person.slash('faulty', { how });
      const reply = how === 'after a reply' ? await person.nextReply() : first;
      expect(reply.ephemeral).toBe(true);
      const [, reference] = /donnez cette référence au responsable du bot\s: `(\d+)`/.exec(reply.text) ?? [];
      expect(reply.text).not.toContain('secret');
      await line({
        level: 'error',
        id: reference,
        command: 'faulty',
        outcome: 'error',
        error: expect.objectContaining({
          message: 'secret of the command',
          stack: expect.stringContaining('dispatcher.test.ts'),
          cause: expect.objectContaining({ message: 'its cause' }),
        }),
      });
    },
  );

  test('tells the person privately where a public answer was to come, which is taken back', async () => {
    const seen = bob().messages().length;
    const person = alice();
    await person.slash('faulty', { how: 'after deferring in public' });
    const reply = await person.nextReply();
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('Quelque chose s’est mal passé.');
    expect(bob().messages()).toHaveLength(seen);
  });

  test('is told where its button throws, and the message stays', async () => {
    const person = bob();
    const reply = await person.slash('faulty', { how: 'after a reply' });
    await person.nextReply();
    const failure = await person.click(reply, 'Fail');
    expect(failure.text).toContain('Something went wrong.');
    expect(failure.ephemeral).toBe(true);
    expect(reply.current()?.text).toBe('Fine');
    await line({ level: 'error', command: 'fail', outcome: 'error' });
  });

  test('offers no choices where completing throws', async () => {
    await expectNoAnswer(bob().autocomplete('faulty', { how: '' }), {
      level: 'error',
      command: 'faulty',
      outcome: 'error',
    });
  });

  test('leaves the bot alive', async () => {
    await bob().slash('faulty', { how: 'before a reply' });
    expect((await bob().slash('ask', { question })).text).toContain('Ada Cole');
  });
});

describe('what Discord no longer takes', () => {
  test('an interaction that comes too late changes nothing', async () => {
    const mo = running.discord.user('mo', { moderator: true });
    const warning = { level: 'warn', outcome: 'gone' };
    const shown = await mo.slash('settings');
    for (const act of [
      () => mo.slash('settings', { article: 'harbour' }, { age: 3_001 }),
      () => mo.select(shown, 'settings-language', ['fr'], { age: 3_001 }),
      () => mo.click(shown, 'settings-questions:yes', { age: 3_001 }),
    ]) {
      logged.length = 0;
      await expectNoAnswer(act(), warning);
    }
    const stored = await running.libraries.settings.of(running.discord.server.id);
    expect(stored).toMatchObject({ defaultArticle: undefined, answerLanguage: undefined, keepsQuestions: false });
  });

  test('a preview that is cancelled, or given its language, too late is there as it was', async () => {
    const mo = running.discord.user('mo', { moderator: true });
    const preview = await mo.slash('library add', { file: { name: 'magic.txt', content: 'Xyzzy plugh frotz.' } });
    const menu = 'Which language is it in? Choose before you confirm';
    for (const act of [
      () => mo.click(preview, 'Cancel', { age: 3_001 }),
      () => mo.select(preview, menu, ['Spanish'], { age: 3_001 }),
    ]) {
      logged.length = 0;
      await expectNoAnswer(act(), { level: 'warn', outcome: 'gone' });
    }
    expect((await mo.select(preview, menu, ['Spanish'])).text).toContain('· Spanish ·');
  });

  test('an interaction that only this machine’s clock makes old is answered', async () => {
    const other = await startBot({ articles: { 'harbour.md': HARBOUR }, sandbox: { answerLimit: 60_000 } });
    const reply = await other.discord.user('carl').slash('ask', { question }, { age: 30_000 });
    expect(reply.text).toContain('Ada Cole');
    await other.stop();
  });

  test.each([
    [10_062, 404],
    [40_060, 400],
    [10_008, 404],
  ])('error %i is logged as a warning, and nobody is told', async (code, status) => {
    running.discord.fail({ method: 'POST', path: /\/callback/ }, { status, body: { code, message: 'Gone' } });
    const warning = { level: 'warn', command: 'ask', outcome: 'gone', error: expect.objectContaining({ code }) };
    await expectNoAnswer(bob().slash('ask', { question }), warning);
    expect((await bob().slash('ask', { question })).text).toContain('Ada Cole');
  });

  test('a reply that is refused twice is logged twice, and the bot lives', async () => {
    const refused = { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } };
    running.discord.fail({ method: 'POST', path: /\/callback/ }, refused, 2);
    const act = bob().slash('ask', { question });
    await expectNoAnswer(act, { level: 'error', error: expect.objectContaining({ code: 50_035 }) });
    await expect.poll(() => logged.filter(({ level }) => level === 'error')).toHaveLength(2);
    expect((await bob().slash('ask', { question })).text).toContain('Ada Cole');
  });

  test('a server error of Discord is tried again', async () => {
    running.discord.fail({ method: 'POST', path: /\/callback/ }, { status: 503 });
    expect((await bob().slash('ask', { question })).text).toContain('Ada Cole');
  });
});

describe('access', () => {
  test('is checked again on the buttons of moderators’ commands', async () => {
    const mo = running.discord.user('mo', { moderator: true });
    const reply = await mo.slash('moderators');
    const refused = await alice().click(reply, 'Press');
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain('Gérer les messages');
    expect((await mo.click(reply, 'Press')).text).toBe('Pressed');
  });

  test('is not given by what one channel alone gives, but for deleting answers there', async () => {
    const { discord } = running;
    const eve = discord.user('eve');
    const room = discord.addChannel(discord.server, 'room');
    discord.setPermissions(room, eve, { allow: ['ManageMessages'] });
    const refused = await eve.in(room).slash('settings');
    expect(refused.text).toBe('For this you need the “Manage Messages” permission in the whole server.');
    expect(await eve.in(room).autocomplete('settings', { article: '' })).toEqual([]);
    const answer = await bob().in(room).slash('ask', { question });
    await eve.in(room).click(answer, 'Delete');
    expect(answer.current()).toBeUndefined();
  });

  test('is not taken by what one channel denies', async () => {
    const { discord } = running;
    const mo = discord.user('mo', { moderator: true });
    const room = discord.addChannel(discord.server, 'other-room');
    discord.setPermissions(room, mo, { deny: ['ManageMessages'] });
    expect((await mo.in(room).slash('settings', {}, { forced: true })).text).toContain('Settings of this server');
    expect((await discord.user('owner').slash('settings')).text).toContain('Settings of this server');
  });

  test('is not given in direct messages', async () => {
    const refused = await bob().in('dm').slash('moderators', {}, { forced: true });
    expect(refused.text).toBe('This only works in a server.');
  });
});

describe('the log', () => {
  test('says id, command, outcome and milliseconds, and not the question', async () => {
    await bob().slash('ask', { question });
    await bob().slash('article list');
    await line({
      level: 'info',
      message: 'interaction',
      command: 'ask',
      outcome: 'answered',
      id: expect.any(String),
      milliseconds: expect.any(Number),
    });
    await line({ command: 'article list', outcome: 'done' });
    expect(JSON.stringify(logged)).not.toContain('harbour');
  });

  test('says the question where the operator wants it', async () => {
    const other = await startBot({ articles: { 'harbour.md': HARBOUR }, logQuestions: true });
    const carl = other.discord.user('carl');
    await carl.slash('ask', { question });
    await carl.say(`${other.discord.mention} ${question}`);
    await carl.nextReply();
    await expect.poll(() => other.log.filter((entry) => entry.question === question)).toHaveLength(2);
    await other.stop();
  });
});

test('a command that Discord knows and the bot does not is answered with a reference', async () => {
  const { discord } = running;
  const data = new SlashCommandBuilder().setName('stranger').setDescription('Of another bot');
  const rest = new REST({ api: discord.api }).setToken(discord.token);
  const stranger = { ...faulty, data };
  await registerCommands({
    rest,
    applicationId: discord.applicationId,
    commands: [stranger],
    guildId: discord.server.id,
  });
  const reply = await bob().slash('stranger');
  expect(reply.text).toContain('Something went wrong.');
  await line({ level: 'error', command: 'stranger' });
});

test('two commands, or two kinds of buttons, of one name are refused at the start', () => {
  expect(() => createRouter([faulty, faulty])).toThrow('faulty');
  expect(() => createRouter([faulty, { ...moderators, components: faulty.components }])).toThrow('fail');
});
