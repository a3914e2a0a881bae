import { diffArrays } from 'diff';

/** A stretch of the old text, of the new one, or of both. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

export interface WordDifference {
  /** Without those added they make up the old text, without those removed the new one. What was removed stands before what took its place. */
  readonly pieces: readonly Piece[];
  /** Words and signs removed and added. */
  readonly edits: number;
}

/** A word or a single sign, with the white space before it. */
const TOKEN = /\s*(?:[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s])|\s+/gu;

/**
 * Compares two texts word by word. Where more than `maxEdits` words differ, all between the first and the last of them counts as
 * removed and added: time grows with the square of the edits.
 */
export function compareWords(before: string, after: string, maxEdits: number): WordDifference {
  const old = before.match(TOKEN) ?? [];
  const now = after.match(TOKEN) ?? [];
  const runs = diffArrays(old, now, { maxEditLength: maxEdits }) ?? compareEnds(old, now);
  let edits = 0;
  const pieces = runs.map(({ value, added, removed }): Piece => {
    if (added || removed) edits += value.length;
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') };
  });
  return { pieces, edits };
}

/** What two lists begin and end with alike, and what is between. */
function compareEnds(old: string[], now: string[]) {
  const shorter = Math.min(old.length, now.length);
  let start = 0;
  while (start < shorter && old[start] === now[start]) start++;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return [
    { value: old.slice(0, start), added: false, removed: false },
    { value: old.slice(start, old.length - end), added: false, removed: true },
    { value: now.slice(start, now.length - end), added: true, removed: false },
    { value: old.slice(old.length - end), added: false, removed: false },
  ].filter(({ value }) => value.length > 0);
}
