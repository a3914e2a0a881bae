import type { AnalyzedSentence } from './analyzed-sentence.ts';
import { evidenceFeatures } from './evidence-features.ts';
import { matchFeatures, neighbourFeatures, relatedFeatures } from './match-features.ts';
import type { NameIn } from './named-values.ts';
import { placeFeatures } from './place-features.ts';
import { distanceBetween, type Places } from './places.ts';
import { TYPE_FLAGS } from './question-type.ts';
import type { Search, SearchedTerm } from './search.ts';
import { saturation } from './shortlist.ts';
import { inverseFrequency } from './term-weights.ts';

/** What the ranker knows of a sentence, by name. */
export type Features = ReturnType<typeof featuresOf>;

export type FeatureName = NameIn<Features>;

/** The features of a shortlisted sentence; most are shares between 0 and 1, nearly all are small numbers. */
export function featuresOf(search: Search, sentence: number) {
  const analyzed = search.index.read(sentence);
  const places = search.placesOf(analyzed);
  const evidence = evidenceFeatures(search, analyzed, places);
  return [
    termFeatures(search, sentence, analyzed.leansBack),
    keyFeatures(search, sentence),
    bm25Features(search, sentence, analyzed),
    wordFeatures(search, analyzed, places),
    evidence.asked,
    matchFeatures(search, sentence, places, analyzed.terms.length),
    neighbourFeatures(search, sentence),
    relatedFeatures(search, sentence, search.relatedOf(analyzed)),
    placeFeatures(search, sentence, analyzed),
    evidence.nearest,
    TYPE_FLAGS[search.query.type],
  ] as const;
}

/** Sums that no question of many words shall run away with. */
const MOST = 4;

function termFeatures({ terms, grid, index, totals }: Search, sentence: number, leansBack: boolean) {
  const isFirst = sentence === 0 || index.passageOf[sentence - 1] !== index.passageOf[sentence];
  let before = 0;
  let names = 0;
  let common = 0;
  let telling = 0;
  for (let k = 0; k < terms.length; k++) {
    const term = terms[k] as SearchedTerm;
    const fuzzy = grid.fuzzy(k, sentence);
    if (!isFirst) before += term.presence * Math.max(0, grid.exact(k, sentence - 1) - grid.exact(k, sentence));
    names += term.isName ? fuzzy : 0;
    common += term.isCommon ? fuzzy : 0;
    telling += term.telling * fuzzy;
  }
  const previousShare = before / totals.presence;
  return {
    previousShare,
    previousOfLeaning: leansBack ? previousShare : 0,
    namesMissing: Math.min(MOST, totals.names - names),
    commonShare: common / Math.max(1, totals.common),
    commonSum: common,
    commonMissing: Math.min(MOST, totals.common - common),
    tellingShare: telling / totals.telling,
  };
}

/** Of the terms that matter most: the noun asked for, names and numbers, the rarest. */
function keyFeatures(search: Search, sentence: number) {
  const { terms, grid, index, typeTerm } = search;
  const passage = index.passageOf[sentence] as number;
  let keyTerms: number | undefined;
  let rarity = -1;
  let rarestTerm = 0;
  for (let k = 0; k < terms.length; k++) {
    const term = terms[k] as SearchedTerm;
    const fuzzy = grid.fuzzy(k, sentence);
    if (term.isName || term.isNumber) {
      keyTerms = Math.min(keyTerms ?? 1, Math.max(fuzzy, grid.inPassage(k, passage)));
    }
    if (term.frequency > 0 && term.idf * term.presence > rarity) {
      rarity = term.idf * term.presence;
      rarestTerm = fuzzy;
    }
  }
  const head = terms.findIndex(({ isHead }) => isHead);
  const headShare = head < 0 ? 0 : grid.fuzzy(head, sentence);
  return {
    headShare,
    headMissing: head < 0 ? 0 : 1 - headShare,
    headInPassage: head < 0 ? 0 : Math.max(0, grid.inPassage(head, passage) - grid.exact(head, sentence)),
    keyTerms: keyTerms ?? NO_KEY_TERMS,
    rarestTerm,
    surprise: surprise(search, sentence, passage) / 4,
    typeTerm: typeTerm(sentence),
  };
}

const NO_KEY_TERMS = 0.7;

/** How much likelier these matches are in the answering sentence than in another sentence of the passage: the sum of log-odds. */
function surprise({ terms, grid, index }: Search, sentence: number, passage: number): number {
  const { first, last } = index.passages[passage] ?? { first: 0, last: 0 };
  let sum = 0;
  for (let k = 0; k < terms.length; k++) {
    const { frequency, near, presence } = terms[k] as SearchedTerm;
    if (frequency === 0 && near.length === 0) continue;
    const here = Math.min(0.95, (grid.countInPassage(k, passage) + 0.3) / (last - first + 1));
    sum += logOdds(grid.fuzzy(k, sentence), presence, here);
  }
  return sum;
}

/** How much likelier a match of this certainty is in the answering sentence than in another sentence of the passage. */
const logOdds = (match: number, presence: number, elsewhere: number): number =>
  match * Math.log(presence / elsewhere) + (1 - match) * Math.log((1 - presence) / (1 - elsewhere));

/** With stop words kept, length and repeats count for more. */
const ALL_WORDS = { k1: 0.9, b: 0.4 } as const;

function bm25Features({ index, shortlist, words, totals }: Search, sentence: number, analyzed: AnalyzedSentence) {
  const passage = index.passageOf[sentence] as number;
  const isLast = index.passageOf[sentence + 1] !== passage;
  let all = 0;
  let found = 0;
  for (const id of words) {
    const count = id < 0 ? 0 : (analyzed.counts.get(id) ?? 0);
    if (count === 0) continue;
    found += 1;
    const idf = inverseFrequency(index.vocabulary.sentenceFrequency(id), index.sentences.length);
    all += idf * saturation(count, analyzed.terms.length, index.averageLength.words, ALL_WORDS);
  }
  const { first } = index.passages[passage] ?? { first: 0 };
  return {
    bm25: (shortlist.bm25[sentence] as number) / totals.bestBm25,
    passageBm25: (shortlist.passageBm25[passage] as number) / 5,
    nextBm25: isLast ? 0 : (shortlist.bm25[sentence + 1] as number) / totals.idf,
    wordsBm25: all / 5,
    wordsShare: found / Math.max(1, words.length),
    place: Math.min(6, sentence - first) / 6,
  };
}

/** Letters and neighbours shared. */
function wordFeatures({ terms, fourgrams, pairs, totals }: Search, analyzed: AnalyzedSentence, places: Places) {
  let letters = 0;
  for (const group of fourgrams) letters += analyzed.fourgrams.has(group) ? 1 : 0;
  let adjacent = 0;
  let near = 0;
  for (let k = 0; k + 1 < terms.length; k++) {
    const asked = (terms[k + 1]?.place ?? 0) - (terms[k]?.place ?? 0);
    const distance = distanceBetween(places, k, k + 1);
    if (distance <= asked + 1) adjacent += 1;
    if (distance <= NEAR) near += 1;
  }
  const neighbours = Math.max(1, terms.length - 1);
  let shared = 0;
  for (const { pair, weight } of pairs) shared += analyzed.pairs.has(pair) ? weight : 0;
  return {
    letters: letters / Math.max(1, fourgrams.length),
    adjacent: adjacent / neighbours,
    near: near / neighbours,
    pairs: shared / totals.pairs,
  };
}

const NEAR = 6;
