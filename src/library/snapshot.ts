import type { Article } from '../article/article.ts';
import { createSearchIndex, type SearchIndex } from '../qa/index/search-index.ts';
import { LANGUAGES } from '../text/language.ts';
import { createLanguageTools, type ToolsOf } from '../text/language-tools.ts';
import type { Snapshot } from './library.ts';
import { revisionOf } from './source-files.ts';

type Articles = Snapshot['articles'];

/** Indexes are made when they are first asked for, and kept as long as the snapshot. */
export function createSnapshot(articles: Articles, toolsOf: ToolsOf = createLanguageTools()): Snapshot {
  const sorted = articles.toSorted(byDateThenTitle) as unknown as Articles;
  const indexes = new Map<Article | undefined, readonly SearchIndex[]>();
  const bySlug = new Map(sorted.map((article) => [article.slug, article]));
  const byRevision = new Map(sorted.map((article) => [article.revision, article]));
  return {
    revision: revisionOf(...sorted.map(({ revision }) => revision).sort()),
    articles: sorted,
    find: (slug) => bySlug.get(slug),
    findRevision: (revision) => byRevision.get(revision),
    indexes(article) {
      const key = sorted.length === 1 ? sorted[0] : article;
      const made = indexes.get(key) ?? createIndexes(key ? [key] : sorted, toolsOf);
      indexes.set(key, made);
      return made;
    },
  };
}

function createIndexes(articles: readonly Article[], toolsOf: ToolsOf): SearchIndex[] {
  return LANGUAGES.flatMap((language) => {
    const inLanguage = articles.filter(({ lang }) => lang === language);
    return inLanguage.length > 0 ? [createSearchIndex(language, inLanguage, toolsOf(language))] : [];
  });
}

/** Newest first; those without a date come last. */
function byDateThenTitle(a: Article, b: Article): number {
  return (b.date ?? '').localeCompare(a.date ?? '') || a.title.localeCompare(b.title) || a.slug.localeCompare(b.slug);
}
