import type { Article } from '../article/article.ts';
import type { ToolsOf } from '../text/language-tools.ts';
import type { Library, Snapshot } from './library.ts';
import { createSnapshot } from './snapshot.ts';

/** What one server is answered from: the operator's files, and the server's own articles, which go before a file of the same slug. */
export interface ServerLibrary extends Library {
  /** Serves another state of one own article, or with `undefined` no longer serves it. */
  swap(slug: string, article: Article | undefined): void;
}

export function createServerLibrary(files: Library, articles: readonly Article[], toolsOf: ToolsOf): ServerLibrary {
  let own: ReadonlyMap<string, Article> = new Map(articles.map((article) => [article.slug, article]));
  // By the files' snapshot, which is another after a reload: a server that nobody asks must not keep the old one in memory.
  let served = new WeakMap<Snapshot, Snapshot>();

  function current(): Snapshot {
    const base = files.current();
    const snapshot = served.get(base) ?? combine(base, own, toolsOf);
    served.set(base, snapshot);
    return snapshot;
  }

  return {
    current,
    files: () => files.files(),
    async reload(slug) {
      const report = await files.reload(slug);
      return { ...report, revision: current().revision };
    },
    swap(slug, article) {
      const next = new Map(own);
      if (article) next.set(slug, article);
      else next.delete(slug);
      own = next;
      served = new WeakMap();
    },
  };
}

function combine(base: Snapshot, own: ReadonlyMap<string, Article>, toolsOf: ToolsOf): Snapshot {
  const [first, ...others] = own.values();
  if (!first) return base;
  const shared = base.articles.filter(({ slug }) => !own.has(slug));
  const joint = createSnapshot([first, ...others, ...shared], toolsOf);
  // A file's index by itself is one for all servers. That of all files is not used beside one of the server's own articles: with
  // a chance to answer in each, up to three times as many questions that nothing answers got an answer.
  const indexes: Snapshot['indexes'] = (article) =>
    (article && shared.includes(article) ? base : joint).indexes(article);
  return { ...joint, indexes };
}
