import { isNegated } from '../question/negation.ts';
import { TYPE_FLAGS } from '../question/question-type.ts';
import { AT, type FeatureName, type Features } from '../ranking/feature-vector.ts';
import { featuresOf } from '../ranking/features.ts';
import type { RankedSentence } from '../ranking/ranker.ts';
import type { Search, SearchedTerm } from '../search/search.ts';
import { THERE } from '../search/term-weights.ts';
import type { NameIn } from './named-values.ts';

/** What tells whether the first sentence answers at all, by name; small numbers. */
export type ConfidenceInputs = ReturnType<typeof confidenceInputs>;

export type ConfidenceInput = NameIn<ConfidenceInputs>;

/** How many of the best sentences are asked what they have of the question. */
const BEST = 3;

/** @param features of the first sentence */
export function confidenceInputs(
  search: Search,
  ranked: readonly [RankedSentence, ...RankedSentence[]],
  features: Features = featuresOf(search, ranked[0].sentence),
) {
  const [{ sentence }] = ranked;
  return [
    leadOf(ranked),
    supportOf(search, sentence),
    { bestShare: Math.max(...ranked.slice(0, BEST).map((other) => supportOf(search, other.sentence).share)) },
    tellingFeatures(features),
    {
      negationMissing: negationMissing(search, sentence),
      lettersAnywhere: lettersAnywhere(search),
      titleAsked: titleAsked(search),
    },
    knownShares(search.terms),
    {
      terms: Math.log(1 + search.terms.length),
      sentences: Math.log(1 + search.index.sentences.length),
      passages: Math.log(1 + search.index.passages.length),
    },
    TYPE_FLAGS[search.query.type],
  ] as const;
}

/** What the ranker knows that also tells whether there is an answer. */
function tellingFeatures(features: Features) {
  const value = (name: FeatureName) => features[AT[name]] as number;
  return {
    keyTerms: value('keyTerms'),
    wordsShare: value('wordsShare'),
    wordsBm25: value('wordsBm25'),
    letters: value('letters'),
    near: value('near'),
    evidenceNear: value('evidenceNear'),
    evidenceMissing: value('evidenceMissing'),
    typeTerm: value('typeTerm'),
    rarestTerm: value('rarestTerm'),
  };
}

/** How far the first sentence is ahead of the others. */
function leadOf(ranked: readonly [RankedSentence, ...RankedSentence[]]) {
  const [{ score }, second] = ranked;
  const mass = ranked.reduce((sum, other) => sum + Math.exp(other.score - score), 0);
  return { score: score / 4, chance: 1 / mass, margin: second ? (score - second.score) / 2 : 2 };
}

/** Stands for the least match of a name or number where the question has none. */
const NO_KEYS = 0.7;

/** What a sentence has of the question: shares of its terms and names, what the passage adds to them, and what is missing. */
function supportOf({ terms, grid, index, totals }: Search, sentence: number) {
  const passage = index.passageOf[sentence] as number;
  const sums = { all: 0, names: 0, passage: 0, passageNames: 0 };
  let weakestKey: number | undefined;
  let missingUnknown = 0;
  let missingElsewhere = 0;
  let worstMissing = 0;
  for (let k = 0; k < terms.length; k++) {
    const term = terms[k] as SearchedTerm;
    const fuzzy = grid.fuzzy(k, sentence);
    const added = Math.max(0, grid.inPassage(k, passage) - grid.exact(k, sentence));
    sums.all += fuzzy;
    sums.passage += added;
    if (term.isName) {
      sums.names += fuzzy;
      sums.passageNames += added;
    }
    if (term.isName || term.isNumber) weakestKey = Math.min(weakestKey ?? 1, fuzzy);
    if (fuzzy >= THERE) continue;
    if (term.frequency > 0) missingElsewhere += 1;
    else missingUnknown += 1;
    worstMissing = Math.max(worstMissing, term.presence);
  }
  const count = Math.max(1, terms.length);
  const names = Math.max(1, totals.names);
  return {
    share: sums.all / count,
    nameShare: sums.names / names,
    passageShare: sums.passage / count,
    namePassageShare: sums.passageNames / names,
    weakestKey: weakestKey ?? NO_KEYS,
    missingUnknown,
    missingElsewhere,
    worstMissing,
  };
}

/** Stands for the known share of names and numbers where the question has none. */
const NO_KEYS_KNOWN = 0.8;

/** How much of the question the articles have at all. */
function knownShares(terms: readonly SearchedTerm[]) {
  const sumOf = (some: readonly SearchedTerm[]) => some.reduce((sum, { known }) => sum + known, 0);
  const keys = terms.filter(({ isName, isNumber }) => isName || isNumber);
  const near = terms.reduce((sum, term) => sum + Math.max(term.known, term.near[0]?.similarity ?? 0), 0);
  return {
    known: sumOf(terms) / Math.max(1, terms.length),
    nearKnown: near / Math.max(1, terms.length),
    unknown: terms.length - sumOf(terms),
    knownKeys: keys.length > 0 ? sumOf(keys) / keys.length : NO_KEYS_KNOWN,
    unknownKeys: keys.length - sumOf(keys),
    unknownNumbers: terms.filter(({ isNumber, known }) => isNumber && known === 0).length,
  };
}

/** Whether the question denies something and the sentence does not. */
function negationMissing({ query, index }: Search, sentence: number): number {
  return isNegated(query.words, query.lang) && !isNegated(index.read(sentence).terms, index.lang) ? 1 : 0;
}

/** Share of the question's groups of four letters that any shortlisted sentence has. */
function lettersAnywhere({ shortlist, index, fourgrams }: Search): number {
  const sentences = shortlist.sentences.map((sentence) => index.read(sentence).fourgrams);
  const found = fourgrams.filter((group) => sentences.some((groups) => groups.has(group)));
  return found.length / Math.max(1, fourgrams.length);
}

/** How much of the article's title the question has. */
function titleAsked({ index: { titleTerms }, words }: Search): number {
  return words.filter((id) => titleTerms.has(id)).length / Math.max(1, titleTerms.size);
}
