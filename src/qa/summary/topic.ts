import type { SearchIndex } from '../index/search-index.ts';

/** What an article is about: terms, each with one bit of a mask. */
export interface Topic {
  /** Those of the title. */
  readonly title: ReadonlyMap<number, number>;
  /** Those that the article repeats most. */
  readonly top: ReadonlyMap<number, number>;
  /** How often each term stands in the article. */
  readonly frequencies: Int32Array;
}

/** As many as have a bit each. */
const MAX_TITLE = 30;
const TOP = 8;

/** @param index of one article */
export function topicOf({ postings: { offsets, counts }, titleTerms, vocabulary }: SearchIndex): Topic {
  const frequencies = new Int32Array(vocabulary.size);
  for (let term = 0; term < vocabulary.size; term++) {
    for (let at = offsets[term] as number; at < (offsets[term + 1] as number); at++) {
      frequencies[term] = (frequencies[term] as number) + (counts[at] as number);
    }
  }
  const repeated = Array.from(frequencies.keys()).filter((term) => (frequencies[term] as number) > 1);
  repeated.sort((a, b) => (frequencies[b] as number) - (frequencies[a] as number) || a - b);
  return { title: bitsOf([...titleTerms].slice(0, MAX_TITLE)), top: bitsOf(repeated.slice(0, TOP)), frequencies };
}

const bitsOf = (terms: readonly number[]) => new Map(terms.map((term, i) => [term, 1 << i]));

/** The bits of those terms that have one. */
export function maskOf(terms: Int32Array, bits: ReadonlyMap<number, number>): number {
  let mask = 0;
  for (const term of terms) mask |= bits.get(term) ?? 0;
  return mask;
}

/** How many bits of a mask are set. */
export function bitCount(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
