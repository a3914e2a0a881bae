import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { parseQuery } from '../../../src/qa/question/query.ts';
import type { Language } from '../../../src/text/language.ts';
import { buildArticle } from '../../support/build-article.ts';

const passages = ['La final se jouera à Lurmel. Die Bürgermeister kamen.'];

const languageOf = (question: string, lang: Language = 'fr') =>
  parseQuery(question, createSearchIndex(lang, [buildArticle({ lang, passages })])).lang;

describe('the language of a question', () => {
  it('is told by its function words', () => {
    expect(languageOf('When was the meeting?')).toBe('en');
  });

  it('is told by its words, where it has no function word', () => {
    expect(languageOf('World Cup 2030 hosts?')).toBe('en');
    expect(languageOf('fecha reunión alcaldes')).toBe('es');
    expect(languageOf('Coupe du monde 2030 : pays organisateurs ?', 'en')).toBe('fr');
  });

  it('is that which has most of its words', () => {
    expect(languageOf('Real Madrid entrenador')).toBe('es');
  });

  it('is the articles’ where its words may be either’s, or nobody’s', () => {
    expect(languageOf('date final')).toBe('fr');
    expect(languageOf('Lurmel Vantes')).toBe('fr');
    expect(languageOf('coment sapelle')).toBe('fr');
    expect(languageOf('Lurmel Vantes', 'es')).toBe('es');
  });
});
