import type { ArticleVersion } from '../../article/article-version.ts';
import { faultInSource } from '../../content/content-error.ts';
import { UserError } from '../../errors.ts';
import type { ContentStore } from '../../library/content-store.ts';

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
    case 'library-full':
      throw new UserError('library-full', { limit: changed.limit });
    case 'invalid':
      throw faultInSource(changed.error);
  }
}
