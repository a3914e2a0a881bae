import type { Article } from '../article/article.ts';
import type { ArticleChange } from './library.ts';

/**
 * What became of each article, or of the one named, in the order of the slugs. Passages that only moved count neither as
 * added nor as removed.
 */
export function changesBetween(before: readonly Article[], after: readonly Article[], only?: string): ArticleChange[] {
  const old = new Map(before.map((article) => [article.slug, article]));
  const now = new Map(after.map((article) => [article.slug, article]));
  const slugs = only === undefined ? [...new Set([...old.keys(), ...now.keys()])].sort() : [only];
  return slugs.map((slug) => changeBetween(old.get(slug), now.get(slug)));
}

/** What became of one article, which is there before or after. */
export function changeBetween(before: Article | undefined, after: Article | undefined): ArticleChange {
  const { slug, title } = (after ?? before) as Article;
  return {
    slug,
    title,
    kind: kindOf(before, after),
    passagesAdded: textsMissing(after, before),
    passagesRemoved: textsMissing(before, after),
  };
}

function kindOf(before: Article | undefined, after: Article | undefined): ArticleChange['kind'] {
  if (!before) return 'added';
  if (!after) return 'removed';
  return before.revision === after.revision ? 'unchanged' : 'changed';
}

/** Passages of one version that the other has not, or has fewer times. */
function textsMissing(from: Article | undefined, other: Article | undefined): string[] {
  const left = new Map<string, number>();
  for (const { text } of other?.passages ?? []) left.set(text, (left.get(text) ?? 0) + 1);
  const missing: string[] = [];
  for (const { text } of from?.passages ?? []) {
    const count = left.get(text) ?? 0;
    if (count === 0) missing.push(text);
    else left.set(text, count - 1);
  }
  return missing;
}
