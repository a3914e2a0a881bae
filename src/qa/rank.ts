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
export function rank(found: CandidateSet, limit: number): RankedCandidate[] {
  return found.candidates
    .map((candidate) => ({
      ...candidate,
      rank: candidate.bm25 + PASSAGE_WEIGHT * candidate.passageBm25,
      score: confidence(candidate, found),
    }))
    .sort((a, b) => b.rank - a.rank || a.sentence - b.sentence)
    .slice(0, limit);
}

/**
 * How much of the question is found in the sentence, in its passage and word for word in the articles. Shares, not rarity: a word
 * foreign to the articles is the rarest of all, and must count against them. One word found of one says less than five of five, and
 * the more sentences there are, the more is found by chance. The weights are those that best tell questions of other articles on
 * the development half of PIAF, SQuAD 2.0 and XQuAD.
 */
function confidence({ coverage, passageCoverage }: Candidate, { terms, known, sentences }: CandidateSet): number {
  const found = ((0.3 * coverage + 0.4 * passageCoverage + 0.3 * known) * terms) / (terms + 1);
  const byChance = 0.3 + 0.036 * Math.log(Math.max(1, sentences) / 14);
  return 1 / (1 + Math.exp(-12 * (found - byChance)));
}
