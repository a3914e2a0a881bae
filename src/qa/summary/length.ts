import type { SearchIndex } from '../index/search-index.ts';
import type { Room } from './choose.ts';

export const SUMMARY_LENGTHS = ['short', 'medium', 'long'] as const;

export type SummaryLength = (typeof SUMMARY_LENGTHS)[number];

const SENTENCES: Readonly<Record<SummaryLength, number>> = { short: 2, medium: 4, long: 8 };

/** In words, for each sentence that there may be: a long one takes the place of two. */
const WORDS = 30;
/** In words: what is as short as that need not be shorter, whether summary or article. */
const SHORT = 60;

/** Room for one sentence in a list of articles. */
export const ONE_LINE: Room = { sentences: 1, words: WORDS, least: 1 };

/**
 * Room for a number of sentences of ordinary length; of two, one may do: what is learned compares one and two, not more.
 * @param sentences at least 1
 */
export function roomFor(sentences: number): Room {
  return { sentences, words: Math.max(SHORT, WORDS * sentences), least: sentences > 2 ? sentences : 1 };
}

/** Room for a summary of an article: never more than a third of its sentences and words, at least one sentence. */
export function roomIn(index: SearchIndex, length: SummaryLength): Room {
  const { sentences, words, least } = roomFor(SENTENCES[length]);
  return {
    sentences: Math.max(1, Math.min(sentences, Math.floor(index.sentences.length / 3))),
    words: Math.min(words, Math.floor(wordsOf(index) / 3)),
    least,
  };
}

/** Whether an article has no more words than a short summary, or but one sentence: it is given whole. */
export function isGivenWhole(index: SearchIndex): boolean {
  const { length } = index.sentences;
  return length <= 1 || (length <= SENTENCES.long && wordsOf(index) <= SHORT);
}

/** How many words an article has, stop words too. */
const wordsOf = ({ averageLength, sentences }: SearchIndex): number =>
  Math.round(averageLength.words * sentences.length);
