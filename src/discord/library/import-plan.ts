import { setImmediate } from 'node:timers/promises';
import type { Archive, ArchivedArticle } from '../../content/content.ts';
import { type ContentError, faultInSource } from '../../content/content-error.ts';
import { ArticleError, UserError } from '../../errors.ts';
import { shortageFor } from '../../library/capacity.ts';
import { changeBetween } from '../../library/changes.ts';
import type { PartChange } from '../../library/compare-articles.ts';
import type { Snapshot } from '../../library/library.ts';
import { measure, parseSource } from '../../library/parse-source.ts';
import type { OwnArticle } from './own-article.ts';
import { noRoom } from './require-saved.ts';

/** What an import would do; it waits for its moderator to confirm it. */
export interface ImportPlan {
  readonly guildId: string;
  readonly author: string;
  readonly articles: readonly PlannedArticle[];
  /** Slugs of those that are the same already. */
  readonly unchanged: readonly string[];
  readonly refused: readonly RefusedArticle[];
  /** Paths of the files that are no articles. */
  readonly ignored: readonly string[];
}

export interface PlannedArticle extends Pick<ArchivedArticle, 'slug' | 'source'> {
  readonly title: string;
  /** Of the source, in bytes. */
  readonly size: number;
  /** Whether the source is another than was exported. */
  readonly isEdited: boolean;
  /** How many passages it will have. */
  readonly passages: number;
  /** What differs from the one that it replaces. */
  readonly parts: readonly Pick<PartChange, 'what' | 'kind'>[];
  /** Number of the version that it replaces; undefined for a new article. */
  readonly replaces: number | undefined;
}

interface RefusedArticle extends Pick<ArchivedArticle, 'file'> {
  readonly error: UserError | ContentError;
}

/** How much text a plan holds, in UTF-16 code units. */
export const textLength = ({ articles }: ImportPlan): number =>
  articles.reduce((sum, { source }) => sum + source.length, 0);

/**
 * Compares the articles of a zip with those of the server, and leaves other work its turn between two of them.
 * @param own the server's own articles, those hidden too
 */
export async function planImport(
  { articles: archived, refused: unreadable, ignored }: Archive,
  own: readonly OwnArticle[],
  snapshot: Snapshot,
): Promise<Omit<ImportPlan, 'guildId' | 'author'>> {
  const known = new Map(own.map((article) => [article.slug, article]));
  const articles: PlannedArticle[] = [];
  const unchanged: string[] = [];
  const refused: RefusedArticle[] = [...unreadable];
  const served = own.filter(({ latest }) => latest.kind !== 'remove');
  const sizes = new Map(served.map(({ slug, latest }) => [slug, latest.size]));
  for (const article of archived) {
    await setImmediate();
    const there = known.get(article.slug);
    const planned = plan(article, there, snapshot, sizes);
    if (planned === 'unchanged') unchanged.push(article.slug);
    else if (planned instanceof Error) refused.push({ file: article.file, error: planned });
    else {
      articles.push(planned);
      sizes.set(planned.slug, planned.size);
    }
  }
  return { articles, unchanged, refused, ignored };
}

/** @param sizes of the articles that will be served, by their slugs, in bytes */
function plan(
  { slug, source, exportedSha256 }: ArchivedArticle,
  there: OwnArticle | undefined,
  snapshot: Snapshot,
  sizes: ReadonlyMap<string, number>,
): PlannedArticle | 'unchanged' | UserError | ContentError {
  if (there?.latest.kind === 'remove') return new UserError('slug-hidden');
  const { sha256, size } = measure(source);
  if (there?.latest.sha256 === sha256) return 'unchanged';
  if (!there && snapshot.find(slug)) return new UserError('slug-operator');
  const lacks = shortageFor(sizes, slug, size);
  if (lacks) return noRoom(lacks);
  const article = parseSource(slug, source);
  if (article instanceof ArticleError) return faultInSource(article);
  const { title, passages, parts } = changeBetween(there?.served, article);
  return {
    slug,
    title,
    source,
    size,
    isEdited: exportedSha256 !== undefined && exportedSha256 !== sha256,
    passages,
    // Without the words, which may be many and are not shown.
    parts: parts.map(({ what, kind }) => ({ what, kind })),
    replaces: there?.latest.number,
  };
}
