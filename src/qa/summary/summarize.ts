import type { Quote } from '../answer.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { quoteOf } from '../quotes.ts';
import type { Candidate, Candidates } from './candidates.ts';
import { choose, type Room, type SummaryWeights } from './choose.ts';
import { relevanceTo } from './focus.ts';
import { isGivenWhole, roomIn, type SummaryLength } from './length.ts';

export interface Summary {
  /** In the article's order. */
  readonly quotes: readonly Quote[];
  /** Whether the article is so short that this is all of it. */
  readonly isWhole: boolean;
}

/** A summary of an article, in one of the lengths that people choose from. @param index of one article @param focus a subject */
export function summaryOf(index: SearchIndex, length: SummaryLength, focus?: string): Summary {
  if (isGivenWhole(index))
    return { quotes: index.sentences.map((_, sentence) => quoteOf(index, sentence)), isWhole: true };
  return { quotes: summarize(index, roomIn(index, length), { focus }), isWhole: false };
}

/** What a subject is worth, beside what is learned: it comes first, among sentences about it all else counts. */
const FOCUS_WEIGHT = 30;

/**
 * The sentences that sum an article up best, verbatim, in its order: at least one, however little room there is. Deterministic; the
 * time grows with the article's length, and is far less for an index that was summed up before.
 *
 * @param index of one article
 */
export function summarize(
  index: SearchIndex,
  room: Room,
  { focus, weights }: { readonly focus?: string | undefined; readonly weights?: SummaryWeights | undefined } = {},
): readonly Quote[] {
  const article = index.candidates();
  const chosen =
    focus === undefined
      ? choose({ ...article, favour: () => 0 }, room, weights)
      : chooseAbout(relevanceTo(focus, index), article, room, weights);
  return chosen.map(({ sentence }) => quoteOf(index, sentence));
}

/** There is always room for the sentence that says most of the subject, however long it is. */
function chooseAbout(
  relevance: Float32Array,
  article: Candidates,
  room: Room,
  weights: SummaryWeights | undefined,
): readonly Candidate[] {
  const most = article.candidates[relevance.indexOf(relevance.reduce((a, b) => Math.max(a, b), 0))];
  const words = Math.max(room.words, most?.words ?? 0);
  return choose(
    { ...article, favour: (sentence) => FOCUS_WEIGHT * (relevance[sentence] ?? 0) },
    { ...room, words },
    weights,
  );
}
