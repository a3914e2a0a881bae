import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../../src/qa/index/search-index.ts';
import { parseQuery } from '../../../src/qa/question/query.ts';
import { buildArticle } from '../../support/build-article.ts';

describe('a question', () => {
  const index = createSearchIndex('fr', [buildArticle({ lang: 'fr', passages: ['Le pont de Vantes est fermé.'] })]);

  it('asks for a noun that it has said before', () => {
    const { head, terms } = parseQuery('Les deux ponts sont anciens, mais quel pont a été fermé ?', index);
    expect(head?.word).toBe('ponts');
    expect(terms.filter(({ isHead }) => isHead)).toHaveLength(1);
  });
});
