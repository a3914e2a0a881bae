import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../../src/qa/answer-question.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { summaryOf } from '../../../src/qa/summary/summarize.ts';
import { buildArticle } from '../../support/build-article.ts';

const article = buildArticle({
  lang: 'fr',
  passages: [
    'Les hérons cendrés sont revenus au bord du lac de Lurmel, où ils nichent depuis le mois de mars. Une trentaine de nids ont été comptés dans les saules par les gardiens de la réserve.',
    'Les pêcheurs craignent que les oiseaux ne vident le lac de ses perches. La maire a promis de les réunir avant l’été avec des spécialistes des oiseaux d’eau.',
    'Le sentier qui longe la rive restera fermé jusqu’en juillet. Des jumelles sont prêtées à qui veut regarder les nids depuis le pont.',
  ],
});
const index = createSearchIndex('fr', [article]);

describe('what the article is about', () => {
  it.each([
    'De quoi parle l’article ?',
    'Bonjour, ça parle de quoi svp ?',
    'C’est quoi le sujet ?',
    'Résume-moi ce texte',
    'Qu’est-ce que raconte l’article ?',
    'What is this about?',
    'What’s the main topic of the article?',
    'Summarize the article please',
    '¿De qué trata la noticia?',
    '¿Cuál es el tema principal?',
    'عن ماذا يتحدث المقال؟',
    'ما موضوع هذا الخبر؟',
  ])('is told by its summary: %s', (question) => {
    const answer = answerQuestion(question, [index]);
    expect(answer.kind === 'answered' && answer.lead).toEqual(summaryOf(index, 'medium').quotes.slice(0, 3));
  });

  it.each([
    'De quoi parle l’article à propos des perches ?',
    'De quoi parlent les pêcheurs ?',
    'Quel est le sujet de la réunion des pêcheurs ?',
    'What is it about the herons?',
    '¿De qué trata la reunión de los pescadores?',
  ])('is not what a question of something in it asks: %s', (question) => {
    const answer = answerQuestion(question, [index]);
    expect(answer.kind === 'answered' ? answer.quotes[0].highlights : ['nearest']).not.toEqual([]);
  });

  it('is not told where there are several articles', () => {
    const other = buildArticle({ lang: 'fr', passages: ['Le port a rouvert lundi.'] });
    expect(answerQuestion('De quoi parle l’article ?', [createSearchIndex('fr', [article, other])]).kind).toBe(
      'unanswered',
    );
  });
});
