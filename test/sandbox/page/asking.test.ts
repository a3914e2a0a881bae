import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../support/browser.ts';
import { answers, command, type PageBot, startPageBot } from './open-page.ts';

describe.skipIf(browserPath() === undefined)('asking on the page', () => {
  let bot: PageBot;
  beforeAll(async () => {
    bot = await startPageBot();
  });
  afterAll(() => bot?.stop());

  test('a question is answered with the sentence of the article', async () => {
    const page = await bot.open();
    await command(page, 'demander', 'Qui a salué la contribution du Maroc aux JO ?');
    const answer = answers(page).last();
    await answer.getByText('A cette occasion').waitFor();
    expect(await answer.textContent()).toContain('a salué la contribution des services de sécurité marocains');
  });
});
