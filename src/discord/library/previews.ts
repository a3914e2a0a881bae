import { randomBytes } from 'node:crypto';
import { type ContentWarning, UserError } from '../../errors.ts';
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
  /**
   * @throws {UserError} `preview-expired`, for anybody but its author too, and in any other server; `already-confirmed` once it was
   * taken: the buttons are still there where Discord took the press, but not what was said to it.
   */
  get(key: string, person: Person): T;
  /** As `get`, for who carries it out: pressed twice, it is done once. */
  take(key: string, person: Person): T;
  /** What was taken and could not be carried out can be had again. */
  putBack(key: string, preview: T): void;
  /** Whether it is still there, taken or not. */
  isKept(key: string): boolean;
  forget(key: string): void;
  /** All of a server's. */
  forgetServer(guildId: string): void;
  /** Those of one person, in every server. */
  of(author: string): readonly T[];
  forgetOf(author: string): void;
}

interface Kept<T> {
  readonly owner: Person;
  /** Left out once it was taken. */
  readonly preview?: T;
  /** Epoch ms. */
  readonly until: number;
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
  const kept = new Map<string, Kept<T>>();
  const lengthIn = ({ preview }: Kept<T>) => (preview ? lengthOf(preview) : 0);

  function letGo(): void {
    let length = 0;
    for (const one of kept.values()) length += lengthIn(one);
    for (const [key, one] of kept) {
      // What was taken makes no room, and may still be carried out.
      const isInTheWay = length > MAX_TEXT && one.preview !== undefined;
      if (one.until > now() && !isInTheWay) continue;
      kept.delete(key);
      length -= lengthIn(one);
    }
  }

  function get(key: string, { guildId, author }: Person): T {
    letGo();
    const one = kept.get(key);
    if (one?.owner.guildId !== guildId || one.owner.author !== author) throw new UserError('preview-expired');
    if (one.preview === undefined) throw new UserError('already-confirmed');
    return one.preview;
  }

  return {
    keep(preview) {
      const key = randomBytes(8).toString('hex');
      const { guildId, author } = preview;
      kept.set(key, { owner: { guildId, author }, preview, until: now() + LIFETIME });
      letGo();
      return key;
    },
    get,
    take(key, person) {
      const preview = get(key, person);
      const { guildId, author } = preview;
      // As if it had come now, and so behind the others: it does not expire while it is carried out.
      kept.delete(key);
      kept.set(key, { owner: { guildId, author }, until: now() + LIFETIME });
      return preview;
    },
    putBack(key, preview) {
      const one = kept.get(key);
      if (one) kept.set(key, { ...one, preview });
    },
    isKept: (key) => kept.has(key),
    forget: (key) => void kept.delete(key),
    forgetServer(guildId) {
      for (const [key, { owner }] of kept) if (owner.guildId === guildId) kept.delete(key);
    },
    of(author) {
      letGo();
      const own = [...kept.values()].filter(({ owner }) => owner.author === author);
      return own.flatMap(({ preview }) => preview ?? []);
    },
    forgetOf(author) {
      for (const [key, { owner }] of kept) if (owner.author === author) kept.delete(key);
    },
  };
}
