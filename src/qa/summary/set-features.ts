import type { Candidate } from './candidates.ts';
import { bitCount, type Topic } from './topic.ts';

/** What is known of sentences that are chosen together, by name; all are small numbers. */
export type SetFeatures = ReturnType<typeof setFeatures>;

/** The share of a sentence's terms that an earlier one has. */
export type Overlap = (before: Candidate, after: Candidate) => number;

/** Overlaps that are worked out once for each pair of sentences. */
export function createOverlap(): Overlap {
  const known = new Map<number, number>();
  return (before, after) => {
    const pair = before.sentence * 2 ** 26 + after.sentence;
    const overlap = known.get(pair) ?? overlapOf(before, after);
    known.set(pair, overlap);
    return overlap;
  };
}

function overlapOf(before: Candidate, after: Candidate): number {
  let said = 0;
  for (const term of after.terms) if (before.terms.includes(term)) said += 1;
  return said / Math.max(1, after.terms.length);
}

/** Words for each sentence that there may be; more than so many are a burden. */
const LONG = 40;

/**
 * @param set in the article's order; at least one
 * @param sentences how many there may be
 */
export function setFeatures(set: readonly Candidate[], sentences: number, topic: Topic, overlap: Overlap) {
  const words = set.reduce((sum, candidate) => sum + candidate.words, 0) / sentences;
  const leaning = set.reduce((sum, { features }) => sum + features.leansBack, 0);
  const neighbours = set.filter(({ sentence }, i) => set[i - 1]?.sentence === sentence - 1);
  const completed = neighbours.reduce((sum, { features }) => sum + features.leansBack, 0);
  return {
    adjacent: neighbours.length,
    // Those that lean on the one before, and have it before them or not.
    completed,
    dangling: leaning - completed,
    said: saidTwice(set, overlap),
    titleCover: covered(set, 'titleMask') / Math.max(1, topic.title.size),
    topCover: covered(set, 'topMask') / Math.max(1, topic.top.size),
    unused: 1 - set.length / sentences,
    length: words / 20,
    lengthLog: Math.log(1 + words),
    tooLong: Math.max(0, words - LONG) / 20,
  };
}

/** How much of what a sentence says an earlier one of the set has said, added up over all pairs. */
function saidTwice(set: readonly Candidate[], overlap: Overlap): number {
  let sum = 0;
  set.forEach((after, i) => {
    for (let k = 0; k < i; k++) sum += overlap(set[k] as Candidate, after);
  });
  return sum;
}

function covered(set: readonly Candidate[], mask: 'titleMask' | 'topMask'): number {
  return bitCount(set.reduce((sum, candidate) => sum | candidate[mask], 0));
}
