import type { Article } from '../../article/article.ts';
import { ContentError } from '../../content/content-error.ts';
import { ArticleError, UserError } from '../../errors.ts';
import type { ContentStore } from '../../library/content-store.ts';
import { parseSource } from '../../library/parse-source.ts';

/** The article that a source is. @throws {ContentError} where it cannot be one */
export function articleOf(slug: string, source: string): Article {
  const article = parseSource(slug, source);
  if (!(article instanceof ArticleError)) return article;
  throw new ContentError({ code: 'front-matter', line: article.line, reason: article.reason }, { cause: article });
}

/** The article that a version was. @throws {UserError | ContentError} where there is no such version, or it cannot be read any more */
export async function parseVersion(
  guildId: string,
  slug: string,
  number: number,
  { content }: { readonly content: Pick<ContentStore, 'source'> },
): Promise<Article> {
  const source = await content.source(guildId, slug, number);
  if (source === undefined) throw new UserError('version-not-found');
  return articleOf(slug, source);
}
