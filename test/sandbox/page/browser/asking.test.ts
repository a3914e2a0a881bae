import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARBOUR, MARSA, PORT, PUERTO } from '../../../support/articles.ts';
import { type PageBot, startPageBot } from '../../../support/page-bot.ts';
import { answers, ask, composer, openPage, readable } from './open-page.ts';

describe('asking on the page', () => {
  let bot: PageBot;
  beforeAll(async () => {
    bot = await startPageBot({
      articles: { 'harbour.md': HARBOUR, 'port.md': PORT, 'puerto.md': PUERTO, 'marsa.md': MARSA },
    });
  });
  afterAll(() => bot?.stop());

  test.each([
    [
      'fr',
      'demander',
      'Qui a inauguré le port ?',
      'La maire Jeanne Morel a inauguré le port de plaisance samedi.',
      'Contexte',
    ],
    ['en', 'ask', 'Who opened the harbour?', 'Mayor Ada Cole opened the new harbour on Monday.', 'Context'],
    [
      'es',
      'preguntar',
      '¿Quién inauguró el puerto?',
      'La alcaldesa Rosa Peña inauguró el puerto deportivo el sábado.',
      'Contexto',
    ],
    ['ar', 'ask', 'من افتتح ميناء المدينة؟', 'افتتح رئيس البلدية خالد المنصوري ميناء المدينة يوم السبت.', 'السياق'],
  ] as const)(
    'a question in %s is answered with the sentence of the article',
    async (lang, name, question, sentence, button) => {
      const page = await openPage(bot, { lang });
      await ask(page, name, question);
      const answer = answers(page).last();
      await answer.getByRole('button', { name: button }).waitFor();
      expect(readable(await answer.locator('blockquote').textContent())).toBe(sentence);
    },
  );

  test('autocomplete is used by keyboard alone', async () => {
    const page = await openPage(bot, { lang: 'en' });
    await page.keyboard.type('/as');
    await page.getByRole('option', { name: '/ask' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.type('cranes');
    const choice = page.getByRole('option', { name: 'How many cranes are there?' });
    await choice.waitFor();
    await page.keyboard.press('Escape');
    await choice.waitFor({ state: 'hidden' });
    await page.keyboard.type(' ');
    await choice.waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await choice.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await page.locator('.option-input').inputValue()).toBe('How many cranes are there?');
    await page.keyboard.press('Enter');
    await answers(page).getByText('How many cranes are there?').last().waitFor();
  });

  test('options are marked as required, offered as optional, and refused where they are wrong', async () => {
    const page = await openPage(bot, { lang: 'en' });
    await composer(page).fill('/ask');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('question is required').waitFor();
    await page.getByRole('button', { name: 'Optional: private' }).click();
    await page.getByRole('option', { name: 'True' }).waitFor();
    await page.keyboard.type('perhaps');
    await page.keyboard.press('Enter');
    await page.getByText('private has no such value').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await composer(page).waitFor();
  });

  test('a private answer is for one person: context, more quotes, deletion', async () => {
    const other = await openPage(bot, { lang: 'en', role: 'owner' });
    const page = await openPage(bot, { lang: 'en' });
    await ask(page, 'ask', 'Who opened the harbour?');
    const answer = answers(page).last();
    await answer.getByRole('button', { name: 'Context' }).click();
    await answer.locator('small', { hasText: 'passage 1 of 2' }).waitFor();
    expect(await other.getByText('Only you can see this').count()).toBe(0);
    await page.getByRole('button', { name: 'Dismiss message' }).click();
    await page.getByText('Only you can see this').waitFor({ state: 'detached' });
    await answers(page).last().getByRole('button', { name: 'More' }).click();
    await page.getByText('Only you can see this').waitFor();
    const before = await answers(other).count();
    await answers(page).getByRole('button', { name: 'Delete' }).last().click();
    await expect.poll(() => answers(other).count()).toBe(before - 1);
  });

  test('a summary is shown', async () => {
    const page = await openPage(bot, { lang: 'en' });
    await composer(page).fill('/summary');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Send' }).click();
    await answers(page).getByText('4 articles in one sentence each').last().waitFor();
  });

  test('a follow-up in direct messages is read with the question before', async () => {
    const page = await openPage(bot, { lang: 'en', place: 'dm' });
    await composer(page).fill('Who opened the harbour?');
    await page.keyboard.press('Enter');
    await answers(page).getByText('Mayor Ada Cole').waitFor();
    await composer(page).fill('and when?');
    await page.keyboard.press('Enter');
    await answers(page).getByText('read with the question before').waitFor();
  });

  test('a reply to an answer leans on it; one that mentions nobody is left alone', async () => {
    const page = await openPage(bot, { lang: 'en' });
    await ask(page, 'ask', 'Who opened the harbour?');
    const answer = answers(page).last();
    await answer.getByText('Mayor Ada Cole').waitFor();
    const reply = async (text: string) => {
      await page.getByRole('menuitem', { name: 'Reply' }).click();
      await page.getByText('Replying to Verbatim').waitFor();
      if (text === 'unheard') await page.getByRole('button', { name: 'Mention' }).click();
      await composer(page).fill(text);
      await page.keyboard.press('Enter');
    };
    await answer.focus();
    await page.keyboard.press('Shift+F10');
    await reply('unheard');
    await page.locator('article', { hasText: 'unheard' }).waitFor();
    await answers(page).last().getByRole('button', { name: 'Actions on this message' }).click();
    await reply('and when?');
    await answers(page).last().getByText('read with the question before').waitFor();
    expect(await page.locator('article', { hasText: 'unheard' }).count()).toBe(1);
  });

  test('a mention is completed, answered as a reply, and can be edited and deleted', async () => {
    const page = await openPage(bot, { lang: 'en' });
    await page.keyboard.type('@ver');
    await page.getByRole('option', { name: '@Verbatim' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('How many cranes are there?');
    await page.keyboard.press('Enter');
    const own = page.locator('article', { hasText: '@Verbatim How many cranes are there?' }).first();
    await answers(page).locator('.context-line', { hasText: 'How many cranes' }).last().waitFor();
    await own.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Edit message' }).click();
    await composer(page).fill('Never mind.');
    await page.keyboard.press('Enter');
    await page.getByText('(edited)').waitFor();
    await page.locator('article', { hasText: 'Never mind.' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete message' }).click();
    await page.locator('article', { hasText: 'Never mind.' }).waitFor({ state: 'detached' });
  });

  test('the Apps menu of a message asks what it says', async () => {
    const page = await openPage(bot, { lang: 'en' });
    await composer(page).fill('How many cranes stand along the quay?');
    await page.keyboard.press('Enter');
    await page.locator('article', { hasText: 'How many cranes stand' }).last().click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Ask the article' }).click();
    await answers(page).last().getByText('Twelve').waitFor();
    await answers(page).last().getByText('Only you can see this').waitFor();
  });
});
