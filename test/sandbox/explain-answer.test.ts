import { describe, expect, it } from 'vitest';
import { ALL } from '../../src/discord/article/article-option.ts';
import { createExplainer } from '../../src/sandbox/explain-answer.ts';
import { PORT } from '../support/articles.ts';
import { openIn, temporaryFolder } from '../support/storage.ts';

const guildId = '100000000000000001';

describe('why a question is answered as it is', () => {
  it.each([
    ['of the default article', { texts: ['Combien de bateaux ?'] }, ['The new harbour']],
    ['of the article named', { texts: ['Combien de bateaux ?', 'port'] }, ['Le port de plaisance']],
    ['of all articles', { texts: ['Combien de bateaux ?', ALL] }, ['The new harbour', 'Le port de plaisance']],
    ['in a follow-up', { texts: ['Et pourquoi ?'], previous: 'Combien de bateaux ?' }, ['The new harbour']],
  ])('is told of what is asked: %s', async (_, asked, titles) => {
    const libraries = await openIn(await temporaryFolder());
    await libraries.content.add({ guildId, slug: 'port', author: '42', source: PORT });
    await libraries.settings.change(guildId, { defaultArticle: 'harbour' });
    const { articles } = await createExplainer(libraries)({ ...asked, guildId });
    expect(articles.map(({ title }) => title)).toEqual(titles);
  });
});
