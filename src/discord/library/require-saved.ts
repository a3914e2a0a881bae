import type { ArticleVersion } from '../../article/article-version.ts';
import { faultInSource } from '../../content/content-error.ts';
import { UserError } from '../../errors.ts';
import { MAX_ARTICLES, MAX_SERVED_BYTES } from '../../library/capacity.ts';
import type { ContentStore, NoRoom } from '../../library/content-store.ts';

type Change = 'add' | 'replace' | 'rollback' | 'remove' | 'restore';

/** What became of any change. */
type Changed = Awaited<ReturnType<ContentStore[Change]>>;

const TAKEN = { operator: 'slug-operator', served: 'slug-served', hidden: 'slug-hidden' } as const;

/**
 * The version that was saved.
 * @throws {UserError | ContentError} where nothing was changed
 */
export function requireSaved(changed: Changed): ArticleVersion {
  switch (changed.kind) {
    case 'saved':
      return changed.version;
    case 'unchanged':
      throw new UserError('content-unchanged');
    case 'changed-meanwhile':
      throw new UserError('changed-meanwhile', { version: changed.latest.number });
    case 'not-found':
      throw new UserError('article-not-found');
    case 'slug-taken':
      throw new UserError(TAKEN[changed.by]);
    case 'no-room':
      throw noRoom(changed.lacks);
    case 'invalid':
      throw faultInSource(changed.error);
  }
}

/** Adds an article, or replaces the version of it that was shown. @throws {UserError | ContentError} where nothing was changed */
export const saveSource = async (
  { add, replace }: Pick<ContentStore, 'add' | 'replace'>,
  change: Parameters<ContentStore['add']>[0],
  replaces: number | undefined,
): Promise<ArticleVersion> =>
  requireSaved(await (replaces === undefined ? add(change) : replace({ ...change, expected: replaces })));

/** For the moderator, who has to make room. */
export const noRoom = (lacks: NoRoom['lacks']): UserError =>
  lacks === 'articles'
    ? new UserError('library-full', { limit: MAX_ARTICLES })
    : new UserError('library-too-large', { limit: MAX_SERVED_BYTES / 1024 / 1024 });
