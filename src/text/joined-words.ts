import type { Token } from './tokens.ts';

/** The words of terms, parted by single spaces: what patterns of several words are looked for in. No word has a space in it. */
export const joinWords = (terms: readonly Token[]): string => terms.map(({ word }) => word).join(' ');

/** Finds any of some patterns in joined words where it is of whole words. */
export const wholeWords = (patterns: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<!\\S)(?:${patterns.join('|')})(?!\\S)`, flags);

/** The place of the term whose word holds an offset of the joined words. */
export function placeInJoined(joined: string, offset: number): number {
  let place = 0;
  for (let at = joined.indexOf(' '); at >= 0 && at < offset; at = joined.indexOf(' ', at + 1)) place += 1;
  return place;
}
