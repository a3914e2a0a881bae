import { describe, expect, it } from 'vitest';
import { questionHeading } from '../../src/discord/answer/shown-question.ts';
import { ALL } from '../../src/discord/article/article-option.ts';
import { CATALOGUES } from '../../src/i18n/catalogues.ts';
import { createExplainer } from '../../src/sandbox/explain-answer.ts';
import type { Candidate } from '../../src/sandbox/page/protocol.ts';
import { PORT } from '../support/articles.ts';
import { openIn, temporaryFolder } from '../support/storage.ts';

const guildId = '100000000000000001';

const readWith = (...previous: readonly string[]) => questionHeading({ question: '…', previous }, CATALOGUES.en);

describe('why a question is answered as it is', () => {
  it.each([
    ['of the default article', { texts: ['Combien de bateaux ?'] }, ['The new harbour']],
    ['of the article named', { texts: ['Combien de bateaux ?', 'port'] }, ['Le port de plaisance']],
    ['of all articles', { texts: ['Combien de bateaux ?', ALL] }, ['The new harbour', 'Le port de plaisance']],
    ['in a follow-up', { texts: ['Et pourquoi ?'], heading: readWith('Combien de bateaux ?') }, ['The new harbour']],
  ])('is told of what is asked: %s', async (_, asked, titles) => {
    const libraries = await openIn(await temporaryFolder());
    await libraries.content.add({ guildId, slug: 'port', author: '42', source: PORT });
    await libraries.settings.change(guildId, { defaultArticle: 'harbour' });
    const { articles } = await createExplainer(libraries)({ heading: '', ...asked, guildId });
    expect(articles.map(({ title }) => title)).toEqual(titles);
  });

  it('is told of a follow-up of a follow-up with all that it leans on', async () => {
    const explain = createExplainer(await openIn(await temporaryFolder()));
    const heading = readWith('And why?', 'Who opened the harbour?');
    const { question } = await explain({ texts: ['And when?'], guildId, heading });
    expect(question).toBe('And when? why? Who opened the harbour?');
  });

  it('marks the words that answer each of several questions, as the answer does', async () => {
    const libraries = await openIn(await temporaryFolder());
    const explain = createExplainer(libraries);
    const { articles, candidates } = await explain({
      texts: ['Who opened the harbour, and when?'],
      guildId,
      heading: '',
    });
    const [{ article, passage, answers }] = candidates.filter(({ quoted }) => quoted) as [Candidate];
    const text = articles[article]?.passages[passage]?.text ?? '';
    expect(answers.map(({ start, end }) => text.slice(start, end))).toEqual(['Mayor Ada Cole', 'Monday']);
  });
});
