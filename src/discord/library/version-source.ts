import type { Article } from '../../article/article.ts';
import { faultInSource } from '../../content/content-error.ts';
import { ArticleError, UserError } from '../../errors.ts';
import type { ContentStore } from '../../library/content-store.ts';
import { parseSource } from '../../library/parse-source.ts';

/** The article that a source is. @throws {ContentError} where it cannot be one */
export function articleOf(slug: string, source: string): Article {
  const article = parseSource(slug, source);
  if (!(article instanceof ArticleError)) return article;
  throw faultInSource(article);
}

interface Context {
  readonly content: Pick<ContentStore, 'source'>;
}

/** What a version holds. @throws {UserError} `version-not-found` */
export async function sourceOf(guildId: string, slug: string, number: number, { content }: Context): Promise<string> {
  const source = await content.source(guildId, slug, number);
  if (source === undefined) throw new UserError('version-not-found');
  return source;
}
