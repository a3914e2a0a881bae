import { InteractionResponseType } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_SUBJECT } from '../../src/discord/limits.ts';
import type { Reply } from '../../src/sandbox/person/reply.ts';
import { HARBOUR, MARSA } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';

/** 30 sentences, each with words of its own, of 12 words. */
const sentence = (number: number) =>
  `Sentence ${number} of the storm tells of quay${number} and crane${number} in port${number}.`;
const STORM = `---
title: The storm
lang: en
date: 2020-01-01
---
${Array.from({ length: 10 }, (_, i) => [3 * i, 3 * i + 1, 3 * i + 2].map(sentence).join(' ')).join('\n\n')}
`;
/** A sentence that is longer than a message. */
const ENDLESS = `---
title: Endless
lang: en
date: 2019-01-01
---
It ${'goes on and on along the quay '.repeat(200)}.

Then it ${'goes on and on under the crane '.repeat(200)}.
`;

let running: Running;

beforeAll(async () => {
  const articles = { 'harbour.md': HARBOUR, 'marsa.md': MARSA, 'storm.md': STORM, 'endless.md': ENDLESS };
  running = await startBot({ articles, sandbox: { guildLocale: 'fr' } });
});
afterAll(() => running.stop());

const alice = () => running.discord.user('alice', { locale: 'es-ES' });
const bob = () => running.discord.user('bob', { locale: 'en-GB' });

const quotesIn = ({ text }: Reply) => [...text.matchAll(/^> (.*)$/gmu)].map(([, quote = '']) => quote);
const numbersIn = (reply: Reply) =>
  [
    ...quotesIn(reply)
      .join(' ')
      .matchAll(/Sentence (\d+)/gu),
  ].map(([, n]) => Number(n));
const button = ({ buttons }: Reply, label: string) => buttons.find((one) => one.label === label);

describe('/summary of an article', () => {
  test('quotes sentences in the article’s order, each with its passage, in public, in the server’s language', async () => {
    const reply = await alice().slash('summary', { article: 'storm' });
    expect(reply.ephemeral).toBe(false);
    expect(reply.text).toContain('### Résumé · The storm\n-# 4 sur 30 phrases, mot pour mot · 1 janvier 2020');
    const numbers = numbersIn(reply);
    expect(numbers).toHaveLength(4);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    for (const number of numbers) {
      expect(quotesIn(reply).join(' ')).toContain(sentence(number));
      expect(reply.text).toContain(`-# passage ${Math.floor(number / 3) + 1} sur 10`);
    }
    await alice().click(reply, 'Supprimer');
    expect(reply.current()).toBeUndefined();
  });

  test('shows the article’s key terms, as they are written there', async () => {
    const reply = await alice().slash('summary', { article: 'storm' });
    expect(reply.text).toMatch(/^-# Mots-clés\u00a0: .*storm/mu);
  });

  test('opens the passage of a quote, privately', async () => {
    const reply = await alice().slash('summary', { article: 'storm', length: 'short' });
    const [first = 0] = numbersIn(reply);
    const where = await bob().click(reply, 'Où\u00a0?');
    expect(where.ephemeral).toBe(true);
    expect(where.text).toContain(`-# passage ${Math.floor(first / 3) + 1} of 10`);
    expect(where.text).toContain(sentence(first));
  });

  test('becomes longer and shorter in place, also after a restart', async () => {
    const medium = await alice().slash('summary', { article: 'storm' });
    const long = await alice().click(medium, 'Plus long');
    expect(long.id).toBe(medium.id);
    expect(numbersIn(long)).toHaveLength(8);
    expect(button(long, 'Plus long')?.disabled).toBe(true);
    await running.restart();
    const again = await alice().click(long, 'Plus court');
    expect(quotesIn(again)).toEqual(quotesIn(medium));
    const short = await alice().click(again, 'Plus court');
    expect([1, 2]).toContain(numbersIn(short).length);
    expect(button(short, 'Plus court')?.disabled).toBe(true);
    expect(short.current()?.id).toBe(medium.id);
  });

  test('stays as it is when somebody else wants another length: they see theirs privately', async () => {
    const reply = await alice().slash('summary', { article: 'storm' });
    const theirs = await bob().click(reply, 'Plus long');
    expect(theirs.ephemeral).toBe(true);
    expect(theirs.text).toContain('### Summary · The storm\n-# 8 of 30 sentences, word for word');
    const current = reply.current();
    expect(current && quotesIn(current)).toEqual(quotesIn(reply));
    const shorter = await bob().click(theirs, 'Shorter');
    expect(shorter.id).toBe(theirs.id);
    expect(numbersIn(shorter)).toHaveLength(4);
  });

  test('is private where that is wished, in the person’s language, without Delete', async () => {
    const reply = await alice().slash('summary', { article: 'storm', private: true });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('### Resumen · The storm\n-# 4 de 30 frases, palabra por palabra');
    expect(button(reply, 'Eliminar')).toBeUndefined();
    const longer = await alice().click(reply, 'Más largo');
    expect(longer.text).toContain('8 de 30 frases');
    expect(button(longer, 'Eliminar')).toBeUndefined();
  });

  test('of a very short article is all of it, and says so', async () => {
    const reply = await alice().slash('summary', { article: 'harbour', length: 'long' });
    expect(reply.text).toContain('-# l’article entier, mot pour mot · 5 mars 2024 · The Gazette');
    const { passages } = running.library.current().find('harbour') ?? {};
    expect(quotesIn(reply)).toEqual(passages?.map(({ text }) => text));
    expect(button(reply, 'Plus court')).toBeUndefined();
  });

  test('fits a message, whatever the length of the sentences, and has no other length to offer', async () => {
    const reply = await alice().slash('summary', { article: 'endless', length: 'long' });
    expect(reply.text).toContain('-# 1 sur 2 phrases');
    expect(reply.text).toMatch(/\[…\]$/mu);
    expect(reply.buttons.filter(({ disabled }) => disabled).map(({ label }) => label)).toEqual([
      'Plus court',
      'Plus long',
    ]);
  });

  test('leans towards a subject, and still does in another length', async () => {
    const reply = await alice().slash('summary', { article: 'storm', focus: ' crane17 ', length: 'short' });
    expect(reply.text).toContain('-# surtout sur\u00a0: crane17');
    expect(numbersIn(reply)).toContain(17);
    const longer = await alice().click(reply, 'Plus long');
    expect(numbersIn(longer)).toContain(17);
    expect(longer.text).toContain('-# surtout sur\u00a0: crane17');
  });

  test('takes the longest subject, and one with markup and colons', async () => {
    for (const subject of ['quay17 '.repeat(10).slice(0, MAX_SUBJECT), '**quay17**: @everyone']) {
      const reply = await alice().slash('summary', { article: 'storm', focus: subject });
      expect(numbersIn(reply)).toContain(17);
      expect(reply.text).not.toMatch(/(?<!\\)@everyone/u);
      expect(numbersIn(await alice().click(reply, 'Plus long'))).toContain(17);
    }
    // Fifty of Discord's characters, which are 90 code units.
    const reply = await alice().slash('summary', { article: 'storm', focus: `quay17 . ${'👍'.repeat(41)}` });
    expect(reply.text).toContain(`-# surtout sur\u00a0: quay17 . ${'👍'.repeat(20)}`);
    expect(reply.text).not.toContain('\ufffd');
  });

  test('is in Arabic for who asks for a subject in Arabic', async () => {
    const reply = await alice().slash('summary', { article: 'marsa', focus: 'ميناء', private: true });
    expect(reply.text).toContain('### الملخص');
  });

  test('says so where the article says nothing of the subject', async () => {
    const reply = await alice().slash('summary', { article: 'harbour', focus: 'zzzzzzzz' });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('Aquí no se habla de eso.');
  });

  test('says so where there is no such article', async () => {
    const reply = await alice().slash('summary', { article: 'zzzzzz' });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('No hay ningún artículo con ese nombre.');
  });
});

describe('/summary of all articles', () => {
  test('has a sentence of each, newest first, and opens the summary of one', async () => {
    const reply = await alice().slash('summary');
    expect(reply.ephemeral).toBe(false);
    expect(reply.text).toContain('### 4 articles en une phrase chacun');
    expect(quotesIn(reply)).toHaveLength(4);
    const titles = [...reply.text.matchAll(/^\*\*(.*)\*\*$/gmu)].map(([, title = '']) =>
      title.replace(/[\u2068\u2069]/gu, ''),
    );
    expect(titles).toEqual(['ميناء المدينة', 'The new harbour', 'The storm', 'Endless']);
    const { revision } = running.library.current().find('storm') ?? {};
    const opened = await bob().click(reply, `open-summary:${revision}:`);
    expect(opened.ephemeral).toBe(true);
    expect(opened.text).toContain('### Summary · The storm');
  });

  test('has a long sentence whole, however many articles are on its page', async () => {
    const long = `The ferry to the island ${'sails past the old lighthouse and '.repeat(16)}comes back at night.`;
    for (let number = 1; number <= 5; number += 1) {
      await running.write(`ferry-${number}.md`, `---\ntitle: Ferry ${number}\nlang: en\n---\n${long}\n`);
    }
    await running.library.reload();
    const reply = await alice().slash('summary', { focus: 'ferry' });
    expect(quotesIn(reply)).toEqual([long, long, long, long, long]);
    for (let number = 1; number <= 5; number += 1) await running.write(`ferry-${number}.md`, undefined);
    await running.library.reload();
  });

  test('is of those that say something of the subject', async () => {
    const reply = await alice().slash('summary', { focus: 'wind farm' });
    expect(reply.text).toContain('### 1 article en une phrase');
    expect(quotesIn(reply)).toEqual(['They run on electricity from a wind farm nearby.']);
    const opened = await alice().click(reply, 'Résumé');
    expect(opened.text).toContain('wind farm');
    expect((await alice().slash('summary', { focus: 'zzzzzzzz' })).text).toContain('Aquí no se habla de eso.');
  });

  test('is paged where there are many, in place for the one who asked', async () => {
    for (let number = 1; number <= 3; number += 1) {
      await running.write(
        `small-${number}.md`,
        `---\ntitle: Small ${number}\nlang: en\n---\nThe pier number ${number} opened.\n`,
      );
    }
    await running.library.reload();
    const first = await alice().slash('summary');
    expect(first.text).toContain('page 1 sur 2');
    expect(button(first, 'Précédent')?.disabled).toBe(true);
    const theirs = await bob().click(first, 'Suivant');
    expect(theirs.ephemeral).toBe(true);
    expect(theirs.text).toContain('page 2 of 2');
    const second = await alice().click(first, 'Suivant');
    expect(second.id).toBe(first.id);
    expect(quotesIn(second)).toHaveLength(2);
    expect(button(second, 'Suivant')?.disabled).toBe(true);
    for (let number = 1; number <= 3; number += 1) await running.write(`small-${number}.md`, undefined);
    await running.library.reload();
    expect(quotesIn(await alice().click(second, 'Précédent'))).toHaveLength(4);
  });
});

test('Discord is told within its time that a summary is made, however long that takes', async () => {
  const begun = () =>
    running.discord.calls
      .filter(({ path }) => path.includes('/callback'))
      .map(({ body }) => (body as { readonly type: number }).type);
  const before = begun().length;
  const reply = await alice().slash('summary', { article: 'storm' });
  await alice().click(reply, 'Plus long');
  await bob().click(reply, 'Plus court');
  await bob().click(await bob().slash('summary', { private: true }), 'Summary');
  const { DeferredChannelMessageWithSource: deferred, DeferredMessageUpdate: update } = InteractionResponseType;
  expect(begun().slice(before)).toEqual([deferred, update, deferred, deferred, deferred]);
});

test('buttons of an article that has changed since say so', async () => {
  const reply = await alice().slash('summary', { article: 'storm' });
  await running.write('storm.md', STORM.replace('Sentence 1 ', 'Line 1 '));
  await running.library.reload();
  const refused = await alice().click(reply, 'Plus long');
  expect(refused.ephemeral).toBe(true);
  expect(refused.text).toContain('El artículo ha cambiado desde entonces.');
  await running.write('storm.md', STORM);
  await running.library.reload();
});

describe('completing', () => {
  test('the article over titles', async () => {
    const choices = await alice().autocomplete('summary', { article: 'harb' }, 'article');
    expect(choices).toEqual([{ name: 'The new harbour', value: 'harbour' }]);
  });

  test('the subject over the key terms of the article, or of all of them, forgiving typing errors', async () => {
    const names = async (options: Record<string, string>) =>
      (await alice().autocomplete('summary', options, 'focus')).map(({ name }) => name);
    expect(await names({ article: 'harbour', focus: 'ada' })).toContain('Mayor Ada Cole');
    expect(await names({ article: 'harbour', focus: 'stom' })).toEqual([]);
    expect((await names({ focus: 'stom' })).join()).toContain('storm');
    const all = await names({ focus: '' });
    expect(all.length).toBeGreaterThan(0);
    expect(all.length).toBeLessThanOrEqual(25);
    for (const name of all) expect(name.length).toBeLessThanOrEqual(MAX_SUBJECT);
  });
});
