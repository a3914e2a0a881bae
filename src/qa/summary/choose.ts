import model from '../models/summary.json' with { type: 'json' };
import type { Candidate } from './candidates.ts';
import type { SentenceFeatures } from './sentence-features.ts';
import { createOverlap, type SetFeatures, setFeatures } from './set-features.ts';
import type { Topic } from './topic.ts';
import { type Weights, weightedSum, weightsOf } from './weighted-sum.ts';

export type SummaryFeatureName = keyof SentenceFeatures | keyof SetFeatures;

/** A weight for each feature. */
export type SummaryWeights = Readonly<Record<SummaryFeatureName, number>>;

/** How long a summary may be. */
export interface Room {
  readonly sentences: number;
  readonly words: number;
  /** So many sentences are taken where they fit; beyond that, as many as are better. */
  readonly least: number;
}

/** What is chosen from. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  readonly topic: Topic;
  /** What speaks for a sentence besides its features. */
  readonly favour: (sentence: number) => number;
}

/** Sentences that are tried with others: the most promising by themselves. */
const TRIED = 40;
/** Sets that are kept to be enlarged. */
const BEAM = 16;

interface ScoredSet {
  /** In the article's order. */
  readonly set: readonly Candidate[];
  /** Sum of what its sentences are worth by themselves. */
  readonly worth: number;
  readonly words: number;
  readonly score: number;
}

/**
 * The sentences that together make the best summary, in the article's order: relevance against redundancy and length, as in maximal
 * marginal relevance (Carbonell, Goldstein 1998), but of whole sets, which a beam search enlarges by a sentence at a time. Where no sentence fits, the best one by itself. Deterministic.
 */
export function choose(choice: Choice, room: Room, weights: SummaryWeights = model.weights): readonly Candidate[] {
  const byName = weightsOf(weights);
  const tried = promising(choice, room, byName);
  const overlap = createOverlap();
  const score = (set: readonly Candidate[]) =>
    weightedSum(setFeatures(set, room.sentences, choice.topic, overlap), byName);
  let beam: readonly ScoredSet[] = [{ set: [], worth: 0, words: 0, score: Number.NEGATIVE_INFINITY }];
  let best: ScoredSet | undefined;
  for (let size = 1; size <= room.sentences; size++) {
    beam = enlarge(beam, tried, room, score);
    const [first] = beam;
    if (!first) break;
    if (!best || size <= room.least || first.score > best.score) best = first;
  }
  return best?.set ?? [];
}

interface Tried {
  readonly candidate: Candidate;
  readonly worth: number;
}

function promising({ candidates, favour }: Choice, room: Room, weights: Weights): readonly Tried[] {
  const all = candidates
    .map((candidate) => ({ candidate, worth: weightedSum(candidate.features, weights) + favour(candidate.sentence) }))
    .sort((a, b) => b.worth - a.worth);
  const fitting = all.filter(({ candidate }) => candidate.words <= room.words);
  return fitting.length > 0 ? fitting.slice(0, TRIED) : all.slice(0, 1);
}

/** The best sets of one sentence more. */
function enlarge(
  beam: readonly ScoredSet[],
  tried: readonly Tried[],
  room: Room,
  score: (set: readonly Candidate[]) => number,
): ScoredSet[] {
  const larger = new Map<string, ScoredSet>();
  for (const { set, worth, words } of beam) {
    for (const one of tried) {
      const total = words + one.candidate.words;
      const fits = total <= room.words || set.length === 0;
      if (!fits || set.includes(one.candidate)) continue;
      const members = [...set, one.candidate].sort((a, b) => a.sentence - b.sentence);
      const key = members.map(({ sentence }) => sentence).join(' ');
      if (larger.has(key)) continue;
      const own = worth + one.worth;
      larger.set(key, { set: members, worth: own, words: total, score: own + score(members) });
    }
  }
  return [...larger.values()].sort((a, b) => b.score - a.score).slice(0, BEAM);
}
