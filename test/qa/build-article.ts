import type { Article } from '../../src/article/article.ts';
import { createPassage } from '../../src/article/passages.ts';
import type { Language } from '../../src/text/language.ts';

interface Source {
  readonly lang: Language;
  readonly title?: string;
  readonly passages: readonly string[];
}

/** An article made from its texts. */
export function buildArticle({ lang, title = 'Article', passages }: Source): Article {
  const [first, ...others] = passages.map((text) => createPassage({ text }, lang));
  if (!first) throw new Error('An article has at least one passage.');
  return { slug: 'article', revision: '00000000', title, lang, questions: [], passages: [first, ...others] };
}
