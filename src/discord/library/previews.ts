import { randomBytes } from 'node:crypto';
import type { ContentWarning } from '../../errors.ts';
import type { Language } from '../../text/language.ts';
import type { FetchedPage } from './fetch-again.ts';

/** Content that waits for its moderator to confirm it. */
export interface Preview {
  readonly guildId: string;
  readonly author: string;
  readonly slug: string;
  readonly source: string;
  /** Missing where nobody said it and it cannot be told: then the source is no article yet. */
  readonly lang: Language | undefined;
  readonly warnings: readonly ContentWarning[];
  readonly note: string | undefined;
  /** Number of the version that it replaces; left out for a new article. */
  readonly replaces: number | undefined;
  /** Where it was fetched; left out for a file and a text. */
  readonly page: FetchedPage | undefined;
}

/** Whose it is. */
type Person = Pick<Preview, 'guildId' | 'author'>;

/** In memory only: after a restart a moderator gives the content again. */
export interface Previews<T extends Person = Preview> {
  /** @returns its key, 16 hex digits */
  keep(preview: T): string;
  /** Undefined too for anybody but its author, and in any other server. */
  find(key: string, person: Person): T | undefined;
  forget(key: string): void;
  /** All of a server's. */
  forgetServer(guildId: string): void;
  /** Those of one person, in every server. */
  of(author: string): readonly T[];
  forgetOf(author: string): void;
}

/** How long a preview can be confirmed, in milliseconds. The texts say it. */
const LIFETIME = 15 * 60 * 1_000;
/** Of all previews of a kind together, in UTF-16 code units: beyond, the oldest go. An import may have half of it. */
const MAX_TEXT = 32 * 1024 * 1024;

/**
 * @param now epoch ms
 * @param lengthOf how much text a preview holds, in UTF-16 code units
 */
export function createPreviews<T extends Person>(now: () => number, lengthOf: (preview: T) => number): Previews<T> {
  // A map keeps the order in which its keys came: the oldest is its first.
  const kept = new Map<string, { readonly preview: T; readonly until: number }>();

  function letGo(): void {
    let length = 0;
    for (const { preview } of kept.values()) length += lengthOf(preview);
    for (const [key, { preview, until }] of kept) {
      if (until > now() && length <= MAX_TEXT) break;
      kept.delete(key);
      length -= lengthOf(preview);
    }
  }

  return {
    keep(preview) {
      const key = randomBytes(8).toString('hex');
      kept.set(key, { preview, until: now() + LIFETIME });
      letGo();
      return key;
    },
    find(key, { guildId, author }) {
      letGo();
      const preview = kept.get(key)?.preview;
      return preview?.guildId === guildId && preview.author === author ? preview : undefined;
    },
    forget: (key) => void kept.delete(key),
    forgetServer(guildId) {
      for (const [key, { preview }] of kept) if (preview.guildId === guildId) kept.delete(key);
    },
    of(author) {
      letGo();
      return [...kept.values()].map(({ preview }) => preview).filter((preview) => preview.author === author);
    },
    forgetOf(author) {
      for (const [key, { preview }] of kept) if (preview.author === author) kept.delete(key);
    },
  };
}
