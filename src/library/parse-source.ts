import { createHash } from 'node:crypto';
import type { Article } from '../article/article.ts';
import type { ArticleVersion } from '../article/article-version.ts';
import { parseArticle } from '../article/parse-article.ts';
import { ArticleError } from '../errors.ts';
import { revisionOf } from './source-files.ts';

/** The article that a stored source is, or its fault. */
export function parseSource(slug: string, source: string): Article | ArticleError {
  const bytes = Buffer.from(source);
  try {
    return parseArticle({ slug, file: `${slug}.md`, bytes, revision: revisionOf(slug, bytes) });
  } catch (error) {
    if (error instanceof ArticleError) return error;
    throw error;
  }
}

/** What names a source, and how long it is. */
export function measure(source: string): Pick<ArticleVersion, 'size' | 'sha256'> {
  const bytes = Buffer.from(source);
  return { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
