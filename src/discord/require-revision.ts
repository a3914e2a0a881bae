import type { Article } from '../article/article.ts';
import { UserError } from '../errors.ts';
import type { Snapshot } from '../library/library.ts';

/** The article that a button is about, where it is served as it was then. @throws {UserError} `outdated` */
export function requireRevision(revision: string, snapshot: Snapshot): Article {
  const article = snapshot.findRevision(revision);
  if (!article) throw new UserError('outdated');
  return article;
}
