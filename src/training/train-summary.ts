import type { AbstractedArticle } from '../evaluation/abstracts.ts';
import { meanMetrics, measureSummaries, type SummaryMetrics } from '../evaluation/evaluate-summaries.ts';
import { createRouge } from '../evaluation/rouge.ts';
import { wordsOf } from '../evaluation/word-overlap.ts';
import { createSearchIndex, type SearchIndex } from '../qa/index/search-index.ts';
import { type Candidate, candidatesOf } from '../qa/summary/candidates.ts';
import type { SummaryFeatureName, SummaryWeights } from '../qa/summary/choose.ts';
import { createOverlap, setFeatures } from '../qa/summary/set-features.ts';
import { createLanguageTools } from '../text/language-tools.ts';
import { LEAST_GROUPS, TooFewGroupsError } from './cross-validate.ts';
import { type RewardedListing, trainByReward } from './expected-reward.ts';

/** What is learned of summaries, and what it reaches on articles that it was not learned from. */
export interface LearnedSummary {
  readonly weights: SummaryWeights;
  readonly validation: readonly { readonly sentences: number; readonly metrics: SummaryMetrics }[];
}

/**
 * Learns from articles with their abstracts; the same articles give the same weights.
 * @throws {TooFewGroupsError}
 */
export function trainSummary(articles: readonly AbstractedArticle[]): LearnedSummary {
  if (articles.length < LEAST_GROUPS) throw new TooFewGroupsError('articles with abstracts');
  const examples = summaryExamples(articles);
  return { weights: learn(examples.flat()), validation: crossValidate(articles, examples) };
}

/** All summaries of an article that are compared, for one number of sentences allowed. */
interface SummaryExample extends RewardedListing {
  readonly names: readonly SummaryFeatureName[];
}

/** Summaries of up to so many sentences are compared; of a long article those of its first sentences. */
const SENTENCES = [1, 2] as const;
const COMPARED = 40;

/** What a sentence costs that is not to be understood by itself, in ROUGE (1, 2 and L added up): readers mind, ROUGE does not. */
const DANGLING_COST = 0.08;

/** For each article the examples of each number of sentences. */
function summaryExamples(articles: readonly AbstractedArticle[]): SummaryExample[][] {
  const toolsOf = createLanguageTools();
  return articles.map(({ article, abstract }) => {
    const index = createSearchIndex(article.lang, [article], toolsOf(article.lang));
    const compared = candidatesOf(index);
    return SENTENCES.map((sentences) => examplesOf(index, compared, abstract, sentences));
  });
}

function examplesOf(
  index: SearchIndex,
  { candidates, topic }: ReturnType<typeof candidatesOf>,
  abstract: string,
  sentences: number,
): SummaryExample {
  const rouge = createRouge(wordsOf(abstract));
  const words = candidates.map(({ sentence }) => wordsOf(index.sentences[sentence]?.text ?? ''));
  const overlap = createOverlap();
  const rows: Float64Array[] = [];
  const rewards: number[] = [];
  let names: SummaryFeatureName[] = [];
  for (const set of setsOf(candidates.slice(0, COMPARED), sentences)) {
    const own = sumOf(set);
    const together = setFeatures(set, sentences, topic, overlap);
    names = [...Object.keys(own), ...Object.keys(together)] as SummaryFeatureName[];
    rows.push(Float64Array.of(...Object.values(own), ...Object.values(together)));
    const { rouge1, rouge2, rougeL } = rouge(set.flatMap(({ sentence }) => words[sentence] ?? []));
    rewards.push(rouge1 + rouge2 + rougeL - DANGLING_COST * together.dangling);
  }
  return { names, rows, rewards };
}

/** The sets of one or two sentences. */
function setsOf(candidates: readonly Candidate[], sentences: number): (readonly Candidate[])[] {
  const single = candidates.map((candidate) => [candidate]);
  if (sentences === 1) return single;
  return [...single, ...candidates.flatMap((first, i) => candidates.slice(i + 1).map((second) => [first, second]))];
}

function sumOf(set: readonly Candidate[]): Record<string, number> {
  const sum: Record<string, number> = {};
  for (const { features } of set) {
    for (const [name, value] of Object.entries(features)) sum[name] = (sum[name] ?? 0) + value;
  }
  return sum;
}

function learn(examples: readonly SummaryExample[]): SummaryWeights {
  const weights = trainByReward(examples);
  const names = examples[0]?.names ?? [];
  return Object.fromEntries(names.map((name, i) => [name, Number((weights[i] ?? 0).toPrecision(3))])) as SummaryWeights;
}

const FOLDS = 5;

/** Five times it is learned from four fifths of the articles, and tried on the rest. */
function crossValidate(articles: readonly AbstractedArticle[], examples: readonly SummaryExample[][]) {
  const folds = Array.from({ length: Math.min(FOLDS, articles.length) }, (_, fold) => {
    const isHeldOut = (i: number) => i % FOLDS === fold;
    const weights = learn(examples.filter((_, i) => !isHeldOut(i)).flat());
    return { weights, heldOut: articles.filter((_, i) => isHeldOut(i)) };
  });
  return SENTENCES.map((sentences) => ({
    sentences,
    metrics: meanMetrics(folds.flatMap(({ weights, heldOut }) => measureSummaries(heldOut, sentences, weights))),
  }));
}
