import type { Candidate, CandidateSet } from './candidates.ts';

export interface RankedCandidate extends Candidate {
  /** Higher is better; only comparable within one question. */
  readonly rank: number;
  /** Confidence that it answers, 0..1. */
  readonly score: number;
}

/** How much the passage's BM25 counts behind the sentence's. */
const PASSAGE_WEIGHT = 0.3;

/** The best candidates first; ties keep the articles' order. */
export function rank({ candidates, coverage }: CandidateSet, limit: number): RankedCandidate[] {
  return candidates
    .map((candidate) => ({
      ...candidate,
      rank: candidate.bm25 + PASSAGE_WEIGHT * candidate.passageBm25,
      score: confidence(candidate, coverage),
    }))
    .sort((a, b) => b.rank - a.rank || a.sentence - b.sentence)
    .slice(0, limit);
}

/**
 * How much of the question is found in the sentence, its passage and all articles. Shares, not rarity: a word foreign to the
 * articles is the rarest of all, and must count against them.
 */
function confidence(candidate: Candidate, coverage: number): number {
  const found = 0.4 * candidate.coverage + 0.3 * candidate.passageCoverage + 0.3 * coverage;
  return 1 / (1 + Math.exp(-8 * (found - 0.5)));
}
