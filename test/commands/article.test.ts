import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply } from '../../src/sandbox/index.ts';
import { HARBOUR, MARSA } from '../support/articles.ts';
import { type Running, startBot } from '../support/bot.ts';

const PASSAGES = 40;
const MANY = `---
title: Forty passages
lang: en
---
${Array.from({ length: PASSAGES }, (_, number) => `Passage number ${number + 1} is here.`).join('\n\n')}
`;
const words = Array.from({ length: 900 }, (_, number) => `word${number}`);
const LONG = `---
title: One long passage
lang: en
---
${words.map((word, i) => (i % 9 === 8 ? `${word}. Then` : word)).join(' ')}
`;
const small = (number: number) => `---\ntitle: Small ${number}\nlang: en\n---\nThis is the small article ${number}.\n`;

let running: Running;

beforeAll(async () => {
  const articles = { 'harbour.md': HARBOUR, 'marsa.md': MARSA, 'many.md': MANY, 'long.md': LONG };
  running = await startBot({ articles });
});
afterAll(() => running.stop());

const alice = () => running.discord.user('alice', { locale: 'fr' });
const quoted = (reply: Reply) => reply.text.replace(/^> /gmu, '');
const isDisabled = (reply: Reply, label: string) => reply.buttons.find((button) => button.label === label)?.disabled;

describe('/article read', () => {
  test('shows title, date, publisher, link and the first passage, privately', async () => {
    const reply = await alice().slash('article read', { article: 'harbour' });
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toBe(
      [
        '### The new harbour',
        '-# 5 mars 2024 · The Gazette · [voir dans la source](https://gazette.example/harbour_%28new%29)',
        '> Mayor Ada Cole opened the new harbour on Monday. It took nine years to build. About two thousand people came to the quay.',
        '-# passage 1 sur 2 · Opening',
      ].join('\n'),
    );
  });

  test('turns pages in place, and stops at both ends', async () => {
    const first = await alice().slash('article read', { article: 'harbour' });
    expect([isDisabled(first, 'Précédent'), isDisabled(first, 'Suivant')]).toEqual([true, false]);
    const second = await alice().click(first, 'Suivant');
    expect(second.id).toBe(first.id);
    expect(second.text).toContain('Twelve cranes stand');
    expect(second.text).toContain('passage 2 sur 2 · Machines');
    expect([isDisabled(second, 'Précédent'), isDisabled(second, 'Suivant')]).toEqual([false, true]);
    const back = await alice().click(second, 'Précédent');
    expect(back.text).toBe(first.text);
  });

  test('jumps to one of up to 25 passages around', async () => {
    const first = await alice().slash('article read', { article: 'many' });
    const options = (reply: Reply) => (reply.selects[0] as { options: { label: string; default: boolean }[] }).options;
    expect(options(first)).toHaveLength(25);
    const twentieth = await alice().select(first, 'Aller à un passage', ['20. Passage number 20 is here.']);
    expect(twentieth.text).toContain('> Passage number 20 is here.');
    expect(options(twentieth).map(({ label }) => label)).toContain('32. Passage number 32 is here.');
    expect(options(twentieth).filter((option) => option.default)).toHaveLength(1);
    const last = await alice().select(twentieth, 'Aller à un passage', ['32. Passage number 32 is here.']);
    expect(options(last).at(-1)?.label).toBe('40. Passage number 40 is here.');
  });

  test('cuts a long passage at sentences and shows all of it, page by page', async () => {
    let page = await alice().slash('article read', { article: 'long' });
    const pages = [page];
    while (isDisabled(page, 'Suivant') === false) {
      page = await alice().click(page, 'Suivant');
      pages.push(page);
    }
    expect(pages.length).toBeGreaterThan(5);
    expect(pages[0]?.text).toMatch(/\. \[…\]$/mu);
    expect(pages[1]?.text).toMatch(/^> \[…\] Then/mu);
    expect(pages[1]?.text).toContain('passage 1 sur 1 · suite');
    const shown = pages
      .map((one) =>
        quoted(one)
          .split('\n')
          .find((line) => line.includes('word')),
      )
      .join(' ')
      .replaceAll('[…]', '');
    expect(shown.match(/word\d+/gu)).toEqual(words);
  });

  test('opens the newest article where none is named', async () => {
    expect((await alice().slash('article read')).text).toContain('ميناء المدينة');
  });

  test('says so where there is no such article', async () => {
    const reply = await alice().slash('article read', { article: 'zzzzzz' });
    expect(reply.text).toContain('Il n’y a pas d’article de ce nom.');
  });

  test('completes the article over titles', async () => {
    const choices = await alice().autocomplete('article read', { article: 'new' }, 'article');
    expect(choices).toContainEqual({ name: 'The new harbour', value: 'harbour' });
  });
});

describe('/article list', () => {
  test('shows language, passages, date and revision, newest first', async () => {
    const reply = await alice().slash('article list');
    const { revision } = running.library.current().find('harbour') ?? {};
    expect(reply.ephemeral).toBe(true);
    expect(reply.text).toContain(
      '### 4 articles\n**\u2068ميناء المدينة\u2069**\n-# arabe · 2 passages · 31 janvier 2025 · révision',
    );
    expect(reply.text).toContain(`**The new harbour**\n-# anglais · 2 passages · 5 mars 2024 · révision ${revision}`);
    const page = await alice().click(reply, `read:${revision}:0`);
    expect(page.text).toContain('### The new harbour');
  });

  test('is paged where there are many, and follows a reload', async () => {
    for (let number = 1; number <= 5; number += 1) await running.write(`small-${number}.md`, small(number));
    await running.library.reload();
    const first = await alice().slash('article list');
    expect(first.text).toContain('### 9 articles');
    expect(first.text).toContain('page 1 sur 2');
    const second = await alice().click(first, 'Suivant');
    expect(second.id).toBe(first.id);
    expect(second.text).toContain('page 2 sur 2');
    expect(isDisabled(second, 'Suivant')).toBe(true);
    for (let number = 1; number <= 5; number += 1) await running.write(`small-${number}.md`, undefined);
    await running.library.reload();
    const back = await alice().click(second, 'Précédent');
    expect(back.text).toContain('### 4 articles');
    expect(back.buttons.some(({ label }) => label === 'Suivant')).toBe(false);
  });
});
