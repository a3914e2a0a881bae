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

type Person = Pick<Preview, 'guildId' | 'author'>;

/** In memory only: after a restart a moderator gives the content again. */
export interface Previews {
  /** @returns its key, 16 hex digits */
  keep(preview: Preview): string;
  /** Undefined too for anybody but its author, and in any other server. */
  find(key: string, person: Person): Preview | undefined;
  forget(key: string): void;
}

/** How long a preview can be confirmed, in milliseconds. The texts say it. */
const LIFETIME = 15 * 60 * 1_000;
/** Of all previews together, in UTF-16 code units: beyond, the oldest go. */
const MAX_TEXT = 16 * 1024 * 1024;

/** @param now epoch ms */
export function createPreviews(now: () => number): Previews {
  // A map keeps the order in which its keys came: the oldest is its first.
  const kept = new Map<string, { readonly preview: Preview; readonly until: number }>();

  function letGo(): void {
    let length = 0;
    for (const { preview } of kept.values()) length += preview.source.length;
    for (const [key, { preview, until }] of kept) {
      if (until > now() && length <= MAX_TEXT) break;
      kept.delete(key);
      length -= preview.source.length;
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
  };
}
