import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARBOUR, PORT } from '../../../support/articles.ts';
import { type PageBot, startPageBot } from '../../../support/page-bot.ts';
import { answers, ask, composer, openPage } from './open-page.ts';

describe('moderating on the page', () => {
  let bot: PageBot;
  beforeAll(async () => {
    bot = await startPageBot({ articles: { 'harbour.md': HARBOUR } });
  });
  afterAll(() => bot?.stop());

  test('an article whose file has changed is read again', async () => {
    const page = await openPage(bot, { lang: 'en', role: 'moderator' });
    await bot.write('harbour.md', HARBOUR.replace('Twelve cranes', 'Ninety cranes'));
    await composer(page).fill('/reload');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Send' }).click();
    await answers(page).last().getByText('1 passage changed').waitFor();
    await ask(page, 'ask', 'How many cranes stand along the quay?');
    await answers(page).last().getByText('Ninety').waitFor();
  });

  test('a member is not offered it, and is refused where it is sent all the same', async () => {
    const page = await openPage(bot, { lang: 'en', role: 'member' });
    await composer(page).fill('/reload');
    await page.getByText('No command of this name').waitFor();
    const refusal = await page.evaluate(async () => {
      const act = { kind: 'slash', command: 'reload', options: {} };
      const body = JSON.stringify({ role: 'member', place: 'server', act });
      const answer = await fetch('/api/act', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      return answer.json();
    });
    expect(refusal).toEqual({ kind: 'refused', reason: 'member is offered no command reload here' });
    await page.getByLabel('You', { exact: true }).selectOption('moderator');
    await page.locator('body[aria-busy=false]').waitFor();
    await composer(page).fill('/reload');
    await page.getByRole('option', { name: '/reload' }).waitFor();
  });

  test('an article comes by a form', async () => {
    const page = await openPage(bot, { lang: 'en', role: 'moderator' });
    await composer(page).fill('/library add');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Send' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Title').fill('The market');
    await form.getByLabel('Text').fill('The market reopens on Saturday. It has forty stalls and a clock tower.');
    await form.getByRole('button', { name: 'Submit' }).click();
    await form.waitFor({ state: 'detached' });
    await answers(page).getByRole('button', { name: 'Confirm' }).click();
    await answers(page).getByText('is being served now').waitFor();
  });

  test('a menu of a message is used by keyboard', async () => {
    const page = await openPage(bot, { lang: 'en' });
    await composer(page).fill('/article read');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Optional: article' }).click();
    await page.keyboard.type('harbour');
    await page.getByRole('option', { name: 'The new harbour' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const answer = answers(page).last();
    await answer.locator('small', { hasText: 'passage 1 of 2' }).waitFor();
    await answer.getByRole('combobox').focus();
    await page.keyboard.press('ArrowDown');
    await answer.getByRole('option').nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await answer.locator('small', { hasText: 'passage 2 of 2' }).waitFor();
  });

  test('an article comes as a file', async () => {
    const page = await openPage(bot, { lang: 'en', role: 'moderator' });
    await composer(page).fill('/library add');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Optional: file' }).click();
    await page
      .locator('.option-input')
      .setInputFiles({ name: 'port.md', mimeType: 'text/markdown', buffer: Buffer.from(PORT) });
    await page.getByRole('button', { name: 'Send' }).click();
    await answers(page).last().getByText('Le port de plaisance', { exact: true }).waitFor();
  });
});
