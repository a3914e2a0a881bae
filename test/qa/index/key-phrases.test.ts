import { describe, expect, it } from 'vitest';
import { keyPhrases } from '../../../src/qa/index/key-phrases.ts';
import { createLanguageTools } from '../../../src/text/language-tools.ts';
import type { Analyzer } from '../../../src/text/terms.ts';
import { buildArticle } from '../../support/build-article.ts';

const { analyze } = createLanguageTools()('en');

/** How many sentences are read for the key phrases, of how many. */
function readOf(articles: number, sentences: number) {
  let read = 0;
  const counting: Analyzer = (text) => {
    read += 1;
    return analyze(text);
  };
  const passage = 'The old harbour was built by Ada Cole in a year of storms. '.repeat(sentences);
  const library = Array.from({ length: articles }, () => buildArticle({ lang: 'en', passages: [passage] }));
  return { phrases: keyPhrases(library, counting), read, total: articles * sentences };
}

describe('key phrases', () => {
  it('are of every sentence of a small library', () => {
    const { phrases, read, total } = readOf(20, 100);
    expect(phrases).toEqual(expect.arrayContaining(['Ada Cole', 'old harbour']));
    expect(read).toBe(total);
  });

  it.each([
    ['one long article', 1, 9_000],
    ['many articles', 900, 10],
  ])('are of every second sentence, where that is as much as can be read: %s', (_, articles, sentences) => {
    const { phrases, read, total } = readOf(articles, sentences);
    expect(phrases).toEqual(expect.arrayContaining(['Ada Cole', 'old harbour']));
    expect(read).toBe(Math.ceil(total / 2));
  });
});
