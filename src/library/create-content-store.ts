import type { Article } from '../article/article.ts';
import type { ArticleVersion } from '../article/article-version.ts';
import { ArticleError } from '../errors.ts';
import type { ArticleKey, ArticleStore } from '../storage/article-store.ts';
import { shortageFor } from './capacity.ts';
import type {
  ArticleChange,
  ChangedMeanwhile,
  ContentStore,
  InvalidSource,
  NoRoom,
  NotFound,
  Saved,
  SlugTaken,
  Unchanged,
} from './content-store.ts';
import { measure, parseSource } from './parse-source.ts';

interface ContentStoreOptions {
  readonly store: ArticleStore;
  /** Whether a file of the operator's has the slug. */
  readonly isOperators: (slug: string) => boolean;
  /** Serves an article's new state, or with `undefined` no longer serves it; called once that is on the disk. */
  readonly serve: (guildId: string, slug: string, article: Article | undefined) => void;
  /** Runs changes one after the other. */
  readonly inTurn: <T>(action: () => Promise<T>) => Promise<T>;
  /** How long a hidden article is kept, in days. */
  readonly keepRemovedDays: number;
  /** Epoch ms. */
  readonly now: () => number;
}

const DAY = 24 * 60 * 60 * 1_000;

const NOT_FOUND: NotFound = { kind: 'not-found' };
const taken = (by: SlugTaken['by']): SlugTaken => ({ kind: 'slug-taken', by });
const invalid = (error: ArticleError): InvalidSource => ({ kind: 'invalid', error });
const unchanged = (latest: ArticleVersion): Unchanged => ({ kind: 'unchanged', latest });
const changedMeanwhile = (latest: ArticleVersion): ChangedMeanwhile => ({ kind: 'changed-meanwhile', latest });

const isHidden = ({ kind }: ArticleVersion) => kind === 'remove';

/** What a new version holds. */
interface Content {
  readonly size: number;
  readonly sha256: string;
  /** Left out where it is in the database already. */
  readonly source?: string;
  /** What is served from then on. */
  readonly article: Article | undefined;
}

export function createContentStore(options: ContentStoreOptions): ContentStore {
  const { store, isOperators, serve, inTurn, keepRemovedDays, now } = options;

  /** Goes on with the latest version where it is the one that the change was made in view of. */
  async function inView<T>(
    change: ArticleChange,
    state: 'served' | 'hidden',
    next: (latest: ArticleVersion) => Promise<T>,
  ): Promise<T | ChangedMeanwhile | NotFound> {
    const latest = await store.latest(change);
    if (!latest) return NOT_FOUND;
    const isInView = latest.number === change.expected && isHidden(latest) === (state === 'hidden');
    return isInView ? next(latest) : changedMeanwhile(latest);
  }

  async function save(
    { guildId, slug, expected, author, note }: ArticleChange,
    kind: ArticleVersion['kind'],
    { size, sha256, source, article }: Content,
  ): Promise<Saved | ChangedMeanwhile | NotFound> {
    const version = { number: expected + 1, kind, author, at: now(), ...(note ? { note } : {}), size, sha256 };
    if (await store.append({ guildId, slug }, version, source)) {
      serve(guildId, slug, article);
      return { kind: 'saved', version };
    }
    // Changes of this process wait for one another: it was another's.
    const latest = await store.latest({ guildId, slug });
    return latest ? changedMeanwhile(latest) : NOT_FOUND;
  }

  /** Saves what an older version holds, as a new one. */
  async function saveAgain(change: ArticleChange, kind: ArticleVersion['kind'], number: number) {
    const old = await store.read(change, number);
    if (!old) return NOT_FOUND;
    const noRoom = await noRoomFor(change, old.size);
    if (noRoom) return noRoom;
    const article = parseSource(change.slug, old.source);
    if (article instanceof ArticleError) return invalid(article);
    return save(change, kind, { size: old.size, sha256: old.sha256, article });
  }

  async function noRoomFor({ guildId, slug }: ArticleKey, size: number): Promise<NoRoom | undefined> {
    const served = (await store.list(guildId)).filter(({ latest }) => !isHidden(latest));
    const lacks = shortageFor(new Map(served.map((article) => [article.slug, article.latest.size])), slug, size);
    return lacks && { kind: 'no-room', lacks };
  }

  const changes: Pick<ContentStore, 'add' | 'replace' | 'rollback' | 'remove' | 'restore'> = {
    async add(change) {
      const { slug, source } = change;
      if (isOperators(slug)) return taken('operator');
      const article = parseSource(slug, source);
      if (article instanceof ArticleError) return invalid(article);
      const there = await store.latest(change);
      if (there) return taken(isHidden(there) ? 'hidden' : 'served');
      const measured = measure(source);
      const noRoom = await noRoomFor(change, measured.size);
      if (noRoom) return noRoom;
      const outcome = await save({ ...change, expected: 0 }, 'add', { ...measured, source, article });
      return outcome.kind === 'saved' ? outcome : taken('served');
    },

    replace: (change) =>
      inView(change, 'served', async (latest) => {
        const { slug, source } = change;
        const article = parseSource(slug, source);
        if (article instanceof ArticleError) return invalid(article);
        const content = { ...measure(source), source, article };
        if (content.sha256 === latest.sha256) return unchanged(latest);
        return (await noRoomFor(change, content.size)) ?? save(change, 'replace', content);
      }),

    rollback: (change) =>
      inView(change, 'served', async (latest) => {
        const old = await store.read(change, change.to);
        return old?.sha256 === latest.sha256 ? unchanged(latest) : saveAgain(change, 'rollback', change.to);
      }),

    remove: (change) =>
      inView(change, 'served', ({ size, sha256 }) => save(change, 'remove', { size, sha256, article: undefined })),

    restore: (change) =>
      inView(change, 'hidden', async (latest) => {
        if (isOperators(change.slug)) return taken('operator');
        return saveAgain(change, 'restore', latest.number);
      }),
  };

  return {
    list: store.list,
    latest: (guildId, slug) => store.latest({ guildId, slug }),
    history: (guildId, slug) => store.history({ guildId, slug }),
    source: async (guildId, slug, number) => (await store.read({ guildId, slug }, number))?.source,
    add: (change) => inTurn(() => changes.add(change)),
    replace: (change) => inTurn(() => changes.replace(change)),
    rollback: (change) => inTurn(() => changes.rollback(change)),
    remove: (change) => inTurn(() => changes.remove(change)),
    restore: (change) => inTurn(() => changes.restore(change)),
    purge: (time) => inTurn(() => store.purge(time - keepRemovedDays * DAY)),
  };
}
