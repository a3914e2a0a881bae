import type { Article } from '../../src/article/article.ts';
import { buildArticle as buildFromTexts } from '../../src/article/build-article.ts';
import type { Language } from '../../src/text/language.ts';

interface Source {
  readonly lang: Language;
  readonly title?: string;
  readonly passages: readonly string[];
}

/** An article made from its texts. */
export function buildArticle({ lang, title = 'Article', passages: [first, ...others] }: Source): Article {
  if (first === undefined) throw new Error('An article has at least one passage.');
  return buildFromTexts('article', title, [first, ...others], lang);
}
