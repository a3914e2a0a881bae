import type { Article } from '../article/article.ts';
import { compareArticles } from './compare-articles.ts';
import type { ArticleChange } from './library.ts';

/** What became of each article, or of the one named, in the order of the slugs. */
export function changesBetween(before: readonly Article[], after: readonly Article[], only?: string): ArticleChange[] {
  const old = new Map(before.map((article) => [article.slug, article]));
  const now = new Map(after.map((article) => [article.slug, article]));
  const slugs = only === undefined ? [...new Set([...old.keys(), ...now.keys()])].sort() : [only];
  return slugs.map((slug) => changeBetween(old.get(slug), now.get(slug)));
}

/** What became of one article, which is there before or after. */
export function changeBetween(before: Article | undefined, after: Article | undefined): ArticleChange {
  const { slug, title, passages } = (after ?? before) as Article;
  const facts = { slug, title, passages: passages.length };
  if (!before || !after) return { ...facts, kind: before ? 'removed' : 'added', parts: [] };
  if (before.revision === after.revision) return { ...facts, kind: 'unchanged', parts: [] };
  return { ...facts, kind: 'changed', parts: compareArticles(before, after) };
}
