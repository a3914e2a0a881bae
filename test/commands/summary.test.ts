import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARBOUR, MARSA } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';

const SENTENCES = 9;
/** A sentence of almost 900 characters, another in each passage. */
const long = (number: number) => `Sentence ${number} ${'tells of the quay and of the cranes '.repeat(24)}at the end.`;
const LONG = `---
title: A long article
lang: en
date: 2020-01-01
---
${Array.from({ length: 3 * SENTENCES }, (_, number) => long(number)).join('\n\n')}
`;

let running: Running;

beforeAll(async () => {
  const articles = { 'harbour.md': HARBOUR, 'marsa.md': MARSA, 'long.md': LONG };
  running = await startBot({ articles, sandbox: { guildLocale: 'fr' } });
});
afterAll(() => running.stop());

const alice = () => running.discord.user('alice', { locale: 'es-ES' });

const quotesIn = (text: string) => [...text.matchAll(/^> (.*)$/gmu)].map(([, quote = '']) => quote);
const articleOf = (slug: string) => running.library.current().find(slug);

describe('/summary', () => {
  test('quotes sentences in the article’s order, in public, in the server’s language', async () => {
    const reply = await alice().slash('summary', { article: 'harbour', length: 'long' });
    expect(reply.ephemeral).toBe(false);
    expect(reply.text).toContain(
      '### Résumé · The new harbour\n-# 1 sur 5 phrases, mot pour mot · 5 mars 2024 · The Gazette',
    );
    const places = quotesIn(reply.text).map((quote) =>
      articleOf('harbour')?.passages.findIndex(({ text }) => text.includes(quote)),
    );
    expect(places.length).toBe(1);
    expect(places).not.toContain(-1);
    await alice().click(reply, 'Supprimer');
    expect(reply.current()).toBeUndefined();
  });

  test('is of the newest article where none is named', async () => {
    const reply = await alice().slash('summary');
    expect(reply.text).toContain('ميناء المدينة');
  });

  test('is private where that is wished, in the person’s language, without Delete', async () => {
    const reply = await alice().slash('summary', { article: 'harbour', private: true });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('### Resumen · The new harbour\n-# 1 de 5 frases, palabra por palabra');
    expect(reply.buttons).toEqual([]);
  });

  test('is longer the longer it is asked for', async () => {
    const counts = [];
    for (const length of ['short', 'medium', 'long']) {
      const reply = await alice().slash('summary', { article: 'long', length, private: true });
      counts.push(Number(/-# (\d+) de/.exec(reply.text)?.[1]));
    }
    expect(counts).toEqual([2, 4, 8]);
  });

  test('goes on in further messages rather than cut a sentence', async () => {
    const there = alice().in('dm');
    const first = await there.slash('summary', { article: 'long', length: 'long' });
    const second = await there.nextReply();
    const quotes = quotesIn(`${first.text}\n${second.text}`);
    expect(quotes).toHaveLength(8);
    const numbers = quotes.map((quote) => Number(/\d+/.exec(quote)?.[0]));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(quotes).toEqual(numbers.map(long));
  });

  test('says so where there is no such article', async () => {
    const reply = await alice().slash('summary', { article: 'zzzzzz' });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain('No hay ningún artículo con ese nombre.');
  });

  test('completes the article over titles', async () => {
    const choices = await alice().autocomplete('summary', { article: 'harb' });
    expect(choices).toEqual([{ name: 'The new harbour', value: 'harbour' }]);
    const all = await alice().autocomplete('summary', { article: '' });
    expect(all.map(({ value }) => value)).toEqual(['marsa', 'harbour', 'long']);
  });
});
