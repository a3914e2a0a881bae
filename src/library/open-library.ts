import type { Article } from '../article/article.ts';
import { parseArticle } from '../article/parse-article.ts';
import { ArticleError, EmptyLibraryError, UserError } from '../errors.ts';
import { createLanguageTools, type ToolsOf } from '../text/language-tools.ts';
import { changesBetween } from './changes.ts';
import type { Library, ReloadReport, Snapshot } from './library.ts';
import { createSnapshot } from './snapshot.ts';
import { listSources, readSource, twinOf } from './source-files.ts';

interface LibraryOptions {
  /** Folder of the articles' files. */
  readonly dir: string;
  /** Milliseconds on any clock that only goes forward. */
  readonly now: () => number;
}

/**
 * Reads the articles of a folder. Files with a fault are left out and told in `errors`.
 * @throws {EmptyLibraryError} where no article is valid.
 */
export async function openLibrary(options: LibraryOptions): Promise<{ library: Library; errors: ArticleError[] }> {
  const { articles, errors } = await readArticles(options.dir);
  if (errors.length === 0 && !isFilled(articles)) errors.push(noArticle(options.dir));
  if (!isFilled(articles)) throw new EmptyLibraryError(errors);
  const toolsOf = createLanguageTools();
  return { library: createLibrary(options, createSnapshot(articles, toolsOf), toolsOf), errors };
}

function createLibrary({ dir, now }: LibraryOptions, first: Snapshot, toolsOf: ToolsOf): Library {
  let snapshot = first;
  let last: Promise<unknown> = Promise.resolve();

  /** What did not change keeps its indexes; else those of the whole are made now, before the first question. */
  function serve(next: Snapshot): void {
    if (next.revision === snapshot.revision) return;
    next.indexes();
    snapshot = next;
  }

  async function reload(slug?: string): Promise<ReloadReport> {
    const start = now();
    const { articles, errors } = await readArticles(dir, slug);
    const old = snapshot.articles;
    if (slug && errors.length === 0 && articles.length === 0 && !old.some((article) => article.slug === slug)) {
      throw new UserError('article-not-found');
    }
    const next = slug ? [...old.filter((article) => article.slug !== slug), ...articles] : articles;
    const swap = errors.length === 0 && isFilled(next);
    if (swap) serve(createSnapshot(next, toolsOf));
    const outcome = { revision: snapshot.revision, milliseconds: now() - start };
    if (swap) return { kind: 'reloaded', changes: changesBetween(old, next, slug), ...outcome };
    const [error = noArticle(dir), ...others] = errors;
    return { kind: 'failed', errors: [error, ...others], ...outcome };
  }

  return {
    current: () => snapshot,
    files: () => snapshot.articles,
    reload(slug) {
      const result = last.then(() => reload(slug));
      last = result.catch(() => undefined);
      return result;
    },
  };
}

/** Articles and faults of all files, or of the one article's. */
async function readArticles(dir: string, slug?: string): Promise<{ articles: Article[]; errors: ArticleError[] }> {
  const articles: Article[] = [];
  const errors: ArticleError[] = [];
  const collect = (error: unknown) => {
    if (!(error instanceof ArticleError)) throw error;
    errors.push(error);
  };
  const files = (await listSources(dir, slug).catch(collect)) ?? [];
  for (const file of files) {
    const twin = twinOf(file, files);
    if (twin) errors.push(new ArticleError(file, 1, { code: 'same-name', other: twin }));
    else
      await readSource(dir, file)
        .then((source) => articles.push(parseArticle(source)))
        .catch(collect);
  }
  return { articles, errors };
}

const isFilled = (articles: readonly Article[]): articles is Snapshot['articles'] => articles.length > 0;

const noArticle = (dir: string) => new ArticleError(dir, 1, { code: 'no-article' });
