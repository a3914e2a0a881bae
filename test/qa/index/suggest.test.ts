import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { findArticles, suggestQuestions, suggestSubjects } from '../../../src/qa/index/suggest.ts';
import { anyCharacter } from '../../support/any-character.ts';
import { buildArticle } from '../../support/build-article.ts';

const article: Article = {
  ...buildArticle({
    lang: 'fr',
    title: 'Le rallye des Cévennes',
    passages: [
      'Le pilote Jean Dupré a gagné le rallye devant Anna Keller. La FFSA a félicité Jean Dupré.',
      'Le rallye des Cévennes partira de Millau.',
    ],
  }),
  questions: ['Qui a gagné le rallye ?', 'Q'.repeat(101)],
};
const indexes = [createSearchIndex('fr', [article])];

describe('suggestions', () => {
  it("begin with the articles' own questions when nothing is typed", () => {
    const suggestions = suggestQuestions('', indexes);
    expect(suggestions[0]).toBe('Qui a gagné le rallye ?');
    expect(suggestions).toContain('Jean Dupré');
  });

  it('are useful from the first letter, and forgive typing errors and accents', () => {
    expect(suggestQuestions('f', indexes)).toContain('FFSA');
    expect(suggestQuestions('dupre', indexes)).toContain('Jean Dupré');
    expect(suggestQuestions('keler', indexes)).toContain('Anna Keller');
    expect(suggestQuestions('rally', indexes)[0]).toBe('Qui a gagné le rallye ?');
  });

  it('complete the last word of a question', () => {
    expect(suggestQuestions('Où est né Jean D', indexes)).toContain('Où est né Jean Dupré');
  });

  it('complete several words at the end of a question, each phrase by as many as begin it', () => {
    expect(suggestQuestions('Où est né Jean D', indexes)[0]).toBe('Où est né Jean Dupré');
    expect(suggestQuestions('Où est né le pilote dupr', indexes)).toContain('Où est né le pilote Jean Dupré');
  });

  it('are the first ones where fewer are asked for', () => {
    for (const typed of ['', 'r', 'rally', 'dupre', 'Où est né Jean D']) {
      const all = suggestQuestions(typed, indexes);
      for (let limit = 1; limit <= all.length; limit++) {
        expect(suggestQuestions(typed, indexes, limit)).toEqual(all.slice(0, limit));
      }
    }
  });

  it('are distinct, at most 100 characters long and at most 25, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (typed) => {
        const suggestions = suggestQuestions(typed, indexes);
        expect(new Set(suggestions).size).toBe(suggestions.length);
        expect(suggestions.length).toBeLessThanOrEqual(25);
        for (const suggestion of suggestions) expect(suggestion.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('completing a subject', () => {
  it('offers what is just as long as may be, and nothing longer', () => {
    const { length } = 'Jean Dupré';
    expect(suggestSubjects('dup', indexes, length)).toContain('Jean Dupré');
    expect(suggestSubjects('dup', indexes, length - 1)).not.toContain('Jean Dupré');
  });
});

describe('completing a title', () => {
  const other = buildArticle({ lang: 'fr', title: 'La marée noire', passages: ['Rien.'] });

  it('gives every article when nothing is typed', () => {
    expect(findArticles(' ', [article, other])).toEqual([article, other]);
  });

  it('finds a title by a part of it, with typing errors', () => {
    expect(findArticles('cevenes', [article, other])).toEqual([article]);
    expect(findArticles('maree', [article, other])).toEqual([other]);
  });
});
