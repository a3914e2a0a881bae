import { setImmediate } from 'node:timers/promises';
import type { Article } from '../article/article.ts';
import { ArticleError } from '../errors.ts';
import { createArticleStore } from '../storage/article-store.ts';
import { createPersonStore } from '../storage/person-store.ts';
import { createQuestionStore } from '../storage/question-store.ts';
import type { Database } from '../storage/schema.ts';
import { createServerStore } from '../storage/server-store.ts';
import { createSettingsStore } from '../storage/settings-store.ts';
import { createVoteStore } from '../storage/vote-store.ts';
import { createWebPageStore } from '../storage/web-page-store.ts';
import { createLanguageTools } from '../text/language-tools.ts';
import type { ContentStore } from './content-store.ts';
import { createContentStore } from './create-content-store.ts';
import { createKeptQuestions, type KeptQuestions } from './kept-questions.ts';
import type { Library } from './library.ts';
import { LruMap } from './lru-map.ts';
import { parseSource } from './parse-source.ts';
import { createPersonalData, type PersonalData } from './personal-data.ts';
import { createServerLibrary, type ServerLibrary } from './server-library.ts';
import { createSettings, type Settings } from './server-settings.ts';
import { createServers, type Servers } from './servers.ts';
import { createVotes, type Votes } from './votes.ts';
import { createWebPages, type WebPages } from './web-pages.ts';

interface ServerLibrariesOptions {
  /** The operator's files, which all servers share. */
  readonly files: Library;
  readonly db: Database;
  /** How many servers' articles are kept in memory: those not asked for longest are let go, and loaded again when needed. */
  readonly serversInMemory: number;
  /** How long a hidden article is kept, in days. */
  readonly keepRemovedDays: number;
  /** Epoch ms. */
  readonly now: () => number;
  /** Told of a stored article that cannot be served, as one that an older version of the bot took. */
  readonly onFault: (guildId: string, error: ArticleError) => void;
}

export interface ServerLibraries {
  readonly content: ContentStore;
  readonly settings: Settings;
  readonly servers: Servers;
  readonly votes: Votes;
  readonly questions: KeptQuestions;
  readonly personalData: PersonalData;
  readonly pages: WebPages;
  /**
   * What is answered from in a server, or without one in direct messages. Loaded on first use.
   * @throws {StorageError} where the database cannot be read
   */
  forGuild(guildId: string | null): Promise<Library>;
}

/** Joins the operator's files with the articles in the database. Made once in a process: it knows of no other's changes. */
export function createServerLibraries(options: ServerLibrariesOptions): ServerLibraries {
  const { files, db, serversInMemory, keepRemovedDays, now, onFault } = options;
  const store = createArticleStore(db);
  const votes = createVotes(createVoteStore(db), now);
  const loaded = new LruMap<string, ServerLibrary>(serversInMemory);
  const toolsOf = createLanguageTools();
  let last: Promise<unknown> = Promise.resolve();

  /** Loads and changes run one after the other, so that none loads what another is about to change. */
  function inTurn<T>(action: () => Promise<T>): Promise<T> {
    const result = last.then(action);
    last = result.catch(() => undefined);
    return result;
  }

  async function load(guildId: string): Promise<ServerLibrary> {
    const known = loaded.get(guildId);
    if (known) return known;
    const articles: Article[] = [];
    for (const { slug, source } of await store.served(guildId)) {
      // Other servers do not wait until all of these are read.
      await setImmediate();
      const article = parseSource(slug, source);
      if (article instanceof ArticleError) onFault(guildId, article);
      else articles.push(article);
    }
    const library = createServerLibrary(files, articles, toolsOf);
    loaded.set(guildId, library);
    return library;
  }

  return {
    content: createContentStore({
      store,
      isOperators: (slug) => files.current().articles.some((article) => article.slug === slug),
      serve: (guildId, slug, article) => loaded.get(guildId)?.swap(slug, article),
      inTurn,
      keepRemovedDays,
      now,
    }),
    settings: createSettings(createSettingsStore(db), inTurn),
    servers: createServers({
      store: createServerStore(db),
      forget: (guildId) => loaded.delete(guildId),
      inTurn,
      now,
    }),
    votes,
    questions: createKeptQuestions(createQuestionStore(db), now),
    personalData: createPersonalData(votes, createPersonStore(db)),
    pages: createWebPages(createWebPageStore(db)),
    async forGuild(guildId) {
      if (guildId === null) return files;
      return loaded.get(guildId) ?? inTurn(() => load(guildId));
    },
  };
}
