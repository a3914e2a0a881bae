import type { AnalyzedSentence } from '../index/analyzed-sentence.ts';
import { inverseFrequency, saturation } from '../search/bm25.ts';
import { distanceBetween, type Places } from '../search/places.ts';
import type { Search, SearchedTerm } from '../search/search.ts';
import { addEvidenceFeatures } from './evidence-features.ts';
import { AT, createFeatures, type Features } from './feature-vector.ts';
import { addMatchFeatures, addNeighbourFeatures, addRelatedFeatures } from './match-features.ts';
import { addPlaceFeatures } from './place-features.ts';

/** The features of a shortlisted sentence. @param features where they are put, whatever was there before */
export function featuresOf(search: Search, sentence: number, features = createFeatures()): Features {
  const analyzed = search.index.read(sentence);
  const places = search.placesOf(analyzed);
  features.fill(0);
  addTermFeatures(features, search, sentence, analyzed.leansBack);
  addKeyFeatures(features, search, sentence);
  addBm25Features(features, search, sentence, analyzed);
  addWordFeatures(features, search, analyzed, places);
  addEvidenceFeatures(features, search, analyzed, places);
  addMatchFeatures(features, search, sentence, places, analyzed.terms.length);
  addNeighbourFeatures(features, search, sentence);
  addRelatedFeatures(features, search, sentence, search.relatedOf(analyzed));
  addPlaceFeatures(features, search, sentence, analyzed);
  features[AT[`is-${search.query.type}`]] = 1;
  return features;
}

/** Sums that no question of many words shall run away with. */
const MOST = 4;

function addTermFeatures(
  features: Features,
  { terms, grid, index, totals }: Search,
  sentence: number,
  leansBack: boolean,
): void {
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
  features[AT.previousShare] = previousShare;
  features[AT.previousOfLeaning] = leansBack ? previousShare : 0;
  features[AT.namesMissing] = Math.min(MOST, totals.names - names);
  features[AT.commonShare] = common / Math.max(1, totals.common);
  features[AT.commonSum] = common;
  features[AT.commonMissing] = Math.min(MOST, totals.common - common);
  features[AT.tellingShare] = telling / totals.telling;
}

/** Of the terms that matter most: the noun asked for, names and numbers, the rarest. */
function addKeyFeatures(features: Features, search: Search, sentence: number): void {
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
  features[AT.headShare] = headShare;
  features[AT.headMissing] = head < 0 ? 0 : 1 - headShare;
  features[AT.headInPassage] = head < 0 ? 0 : Math.max(0, grid.inPassage(head, passage) - grid.exact(head, sentence));
  features[AT.keyTerms] = keyTerms ?? NO_KEY_TERMS;
  features[AT.rarestTerm] = rarestTerm;
  features[AT.surprise] = surprise(search, sentence, passage) / 4;
  features[AT.typeTerm] = typeTerm(sentence);
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

function addBm25Features(
  features: Features,
  { index, shortlist, words, totals }: Search,
  sentence: number,
  analyzed: AnalyzedSentence,
): void {
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
  features[AT.bm25] = (shortlist.bm25[sentence] as number) / totals.bestBm25;
  features[AT.passageBm25] = (shortlist.passageBm25[passage] as number) / 5;
  features[AT.nextBm25] = isLast ? 0 : (shortlist.bm25[sentence + 1] as number) / totals.idf;
  features[AT.wordsBm25] = all / 5;
  features[AT.wordsShare] = found / Math.max(1, words.length);
  features[AT.place] = Math.min(6, sentence - first) / 6;
}

/** Letters and neighbours shared. */
function addWordFeatures(
  features: Features,
  { terms, fourgrams, pairs, totals }: Search,
  analyzed: AnalyzedSentence,
  places: Places,
): void {
  let letters = 0;
  for (const group of fourgrams) letters += analyzed.fourgrams.has(group) ? 1 : 0;
  let adjacent = 0;
  let near = 0;
  for (let k = 0; k + 1 < terms.length; k++) {
    const asked = (terms[k + 1]?.place ?? 0) - (terms[k]?.place ?? 0);
    const distance = distanceBetween(places[k] as readonly number[], places[k + 1] as readonly number[]);
    if (distance <= asked + 1) adjacent += 1;
    if (distance <= NEAR) near += 1;
  }
  const neighbours = Math.max(1, terms.length - 1);
  let shared = 0;
  for (const { pair, weight } of pairs) shared += analyzed.pairs.has(pair) ? weight : 0;
  features[AT.letters] = letters / Math.max(1, fourgrams.length);
  features[AT.adjacent] = adjacent / neighbours;
  features[AT.near] = near / neighbours;
  features[AT.pairs] = shared / totals.pairs;
}

const NEAR = 6;
