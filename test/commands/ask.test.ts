import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../src/sandbox/index.ts';
import { type Running, startBot } from '../support/bot.ts';

const QUESTION = 'Qui a salué la contribution du Maroc aux JO ?';
const ANSWER =
  'A cette occasion, la Directrice générale de la sécurité intérieure française a salué la contribution des services de ' +
  'sécurité marocains à la sécurisation des Jeux olympiques d’été, organisés à Paris en 2024.';
const OFF_TOPIC = 'Quel est le prix du café à Bamako ?';

let running: Running;

beforeAll(async () => {
  running = await startBot({ sandbox: { guildLocale: 'fr' } });
});
afterAll(() => running.stop());

const alice = () => running.discord.user('alice', { locale: 'fr' });
const labels = ({ buttons }: Reply) => buttons.map(({ label, emoji }) => emoji ?? label);
const plain = (reply: Reply) => reply.text.replaceAll('**', '').replaceAll('\\', '');

describe('/ask on the article that ships', () => {
  test('quotes the sentence that answers, in public, with some of its words in bold', async () => {
    const reply = await alice().slash('ask', { question: QUESTION });
    expect(reply.ephemeral).toBe(false);
    expect(reply.text).toContain(`### ${QUESTION}`);
    expect(plain(reply)).toContain(`> ${ANSWER}`);
    expect(reply.text).toMatch(/^> .*\*\*\p{L}.*\*\*/mu);
    expect(reply.text).toMatch(/-# Maroc-France .* · passage 4 sur 7/);
    expect(labels(reply)).toEqual(['Contexte', 'Plus', 'Supprimer', '👍', '👎']);
  });

  test('finds the words behind typing errors, missing accents and capitals', async () => {
    const reply = await alice().slash('ask', { question: 'qui a salue la contributon du maroc' });
    expect(plain(reply)).toContain(`> ${ANSWER}`);
  });

  test('answers only for the one who asks where that is wished, without Delete', async () => {
    const reply = await alice().slash('ask', { question: QUESTION, private: true });
    expect(reply.ephemeral).toBe(true);
    expect(labels(reply)).toEqual(['Contexte', 'Plus', '👍', '👎']);
    expect(running.discord.messages('server', running.discord.user('bob')).map(({ id }) => id)).not.toContain(reply.id);
  });

  test('says privately that the article does not say, with questions that it answers', async () => {
    const reply = await alice().slash('ask', { question: OFF_TOPIC, private: false });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('L’article ne le dit pas.');
    expect(reply.text).toContain('L’article répond à ces questions');
    expect(labels(reply)).toEqual(['Demander', 'Demander', 'Demander']);
  });

  test('names the closest passages as such', async () => {
    const reply = await alice().slash('ask', {
      question: 'Combien de policiers ont gardé le stade de football de Casablanca en juin ?',
    });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toMatch(
      /L’article ne le dit pas\.[^>]*Les passages les plus proches \(ce n’est pas une réponse\)/,
    );
    expect(labels(reply)).toContain('Contexte');
  });

  test('looks in the article named, by its slug or its title', async () => {
    for (const article of ['maroc-france-securite', 'Maroc-France']) {
      const reply = await alice().slash('ask', { question: QUESTION, article });
      expect(plain(reply)).toContain(ANSWER);
    }
  });

  test.each(['zzzzzz', ' '])('says so where there is no article %j', async (article) => {
    const reply = await alice().slash('ask', { question: QUESTION, article });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('Il n’y a pas d’article de ce nom.');
  });

  test.each([
    ['? …', 'Il n’y a pas de question ici'],
    [`${'a'.repeat(301)}`, '300 caractères au plus'],
  ])('refuses %j', async (question, text) => {
    const reply = await alice().slash('ask', { question }, { forced: true });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain(text);
  });

  test.each(['dm', 'group', 'elsewhere'] as const)('works in a place of kind %s', async (place) => {
    const reply = await alice().in(place).slash('ask', { question: QUESTION });
    expect(plain(reply)).toContain(ANSWER);
  });
});

describe('completing the options of /ask', () => {
  test('offers the article’s own questions before anything is typed', async () => {
    const choices = await alice().autocomplete('ask', { question: '' });
    expect(choices.slice(0, 2).map(({ value }) => value)).toEqual([
      'Qui Abdellatif Hammouchi a-t-il rencontré à Rabat ?',
      'Que prépare-t-on pour la Coupe d’Afrique des Nations ?',
    ]);
    expect(choices.length).toBeLessThanOrEqual(25);
  });

  test.each(['c', 'C', 'Cel', 'berton', 'ou se tient la coup'])('offers something for %j', async (typed) => {
    const choices = await alice().autocomplete('ask', { question: typed });
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.every(({ name }) => name.length <= 100)).toBe(true);
  });

  test('completes the article over titles, with its slug as the value', async () => {
    const choices = await alice().autocomplete('ask', { question: QUESTION, article: 'hamouchi' }, 'article');
    expect(choices).toEqual([
      {
        name: expect.stringMatching(/^Maroc-France : Abdellatif Hammouchi/),
        value: 'maroc-france-securite',
      },
    ]);
  });
});

describe('the buttons of an answer', () => {
  test('Context shows the passage privately, and leads on to the article', async () => {
    const reply = await alice().slash('ask', { question: QUESTION });
    const bob = running.discord.user('bob', { locale: 'en-GB' });
    const context = await bob.click(reply, 'Contexte');
    expect(context.ephemeral).toBe(true);
    expect(context.text).toContain('passage 4 of 7');
    expect(plain(context)).toContain(ANSWER);
    const page = await bob.click(context, 'Read the article');
    expect(page.ephemeral).toBe(true);
    expect(page.text).toContain('passage 4 of 7');
  });

  test('More shows the next best quotes privately', async () => {
    const reply = await alice().slash('ask', { question: QUESTION });
    const more = await alice().click(reply, 'Plus');
    expect(more.ephemeral).toBe(true);
    expect(more.text).toContain('Les passages suivants');
    expect(more.text.match(/^> /gmu)).toHaveLength(3);
    expect(plain(more)).not.toContain(ANSWER);
    expect(labels(more)).toEqual(['Contexte', 'Contexte', 'Contexte']);
  });

  test('Delete is for the one who asked', async () => {
    const reply = await alice().slash('ask', { question: QUESTION });
    const refused = await running.discord.user('bob').click(reply, 'Supprimer');
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toContain('Only the person who asked');
    expect(reply.current()).toBeDefined();
    await alice().click(reply, 'Supprimer');
    expect(reply.current()).toBeUndefined();
  });

  test('Delete is for moderators too', async () => {
    const reply = await alice().slash('ask', { question: QUESTION });
    await running.discord.user('mo', { moderator: true }).click(reply, 'Supprimer');
    expect(reply.current()).toBeUndefined();
  });

  test.each(['dm', 'group', 'elsewhere'] as const)('Delete works in a place of kind %s', async (place) => {
    const there = alice().in(place);
    const reply = await there.slash('ask', { question: QUESTION });
    await there.click(reply, 'Supprimer');
    expect(reply.current()).toBeUndefined();
  });

  test('a suggested question is answered privately at a press', async () => {
    const refused = await alice().slash('ask', { question: OFF_TOPIC });
    const answer = await alice().click(refused, 'Demander');
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain('### Qui Abdellatif Hammouchi a-t-il rencontré à Rabat ?');
    expect(plain(answer)).toContain('Céline Berthon, qui était accompagnée');
  });

  test('buttons work after a restart of the bot', async () => {
    const reply = await alice().slash('ask', { question: QUESTION });
    await running.restart();
    expect(plain(await alice().click(reply, 'Contexte'))).toContain(ANSWER);
    expect((await alice().click(reply, 'Plus')).text).toContain('Les passages suivants');
    await alice().click(reply, 'Supprimer');
    expect(reply.current()).toBeUndefined();
  });

  test.each(['context:00000000.0.0.5', 'more:00000000.0.0.5', 'suggestion:00000000:0:no', 'read:00000000:0'])(
    'the button %s of other content asks to ask again',
    async (id) => {
      const reply = await alice().slash('ask', { question: QUESTION });
      const refused = await alice().click(reply, id, { forced: true });
      expect(refused.ephemeral).toBe(true);
      expect(refused.text).toBe('L’article a changé depuis. Refaites votre demande, s’il vous plaît.');
    },
  );

  test.each(['context:not-a-reference', 'a-button-of-an-older-bot:1'])(
    'the button %s of another bot asks to run the command again',
    async (id) => {
      const reply = await alice().slash('ask', { question: QUESTION });
      const refused = await alice().click(reply, id, { forced: true });
      expect(refused.ephemeral).toBe(true);
      expect(refused.text).toBe(
        'Ce que vous avez choisi ici n’est plus proposé. Relancez la commande, s’il vous plaît.',
      );
    },
  );

  test.each([
    ['beyond the passage’s end', '0.0.zzz'],
    ['to no words', '0.5.5'],
    ['to a passage that is none', 'z.0.5'],
  ])('a reference %s is refused as well', async (_, place) => {
    const reply = await alice().slash('ask', { question: QUESTION });
    const { revision } = running.library.current().articles[0];
    const refused = await alice().click(reply, `context:${revision}.${place}`, { forced: true });
    expect(refused.text).toContain('L’article a changé depuis.');
  });
});
