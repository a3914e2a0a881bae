import { type AnalyzedSentence, fourgramsOf, pairOf } from '../index/analyzed-sentence.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import model from '../models/ranker.json' with { type: 'json' };
import type { Query } from '../question/query.ts';
import { inverseFrequency } from './bm25.ts';
import { MatchGrid } from './match-grid.ts';
import { findMatches } from './matches.ts';
import { createPlaceFinder, type Places } from './places.ts';
import { createRelatedFinder } from './related.ts';
import { type Shortlist, shortlist } from './shortlist.ts';
import { isTranslated, isUntold, type WeightedTerm, weighTerm } from './term-weights.ts';

/** A term as far as it helps to find the sentence that answers. */
export interface SearchedTerm extends WeightedTerm {
  /** The chance that the answering sentence has it, where the articles do. */
  readonly presence: number;
  /** Rarity times that chance, 0..1. */
  readonly telling: number;
}

/** A question, looked up in an index: all that features are made of. */
export interface Search {
  readonly query: Query;
  readonly index: SearchIndex;
  readonly terms: readonly SearchedTerm[];
  readonly shortlist: Shortlist;
  readonly grid: MatchGrid;
  /** Sums over all terms; of these only `names` and `common` may be 0. */
  readonly totals: Totals;
  /** Distinct terms of the question, stop words too; -1 for those that the articles lack. */
  readonly words: readonly number[];
  /** Stems of all words of the question. */
  readonly stems: ReadonlySet<string>;
  /** Distinct groups of four letters of the terms. */
  readonly fourgrams: readonly string[];
  /** Pairs of neighbouring words that the articles have, stop words counting little. */
  readonly pairs: readonly { readonly pair: number; readonly weight: number }[];
  placesOf(sentence: AnalyzedSentence): Places;
  /** How much like each term of the question in meaning the most related word of a sentence is, 0..1. */
  relatedOf(sentence: AnalyzedSentence): readonly number[];
  /** How surely a sentence has the noun that says what kind is asked for, 0..1. */
  typeTerm(sentence: number): number;
}

interface Totals {
  readonly presence: number;
  readonly telling: number;
  readonly names: number;
  readonly common: number;
  readonly idf: number;
  readonly bestBm25: number;
  readonly bestPassageBm25: number;
  /** Of `pairs`' weights. */
  readonly pairs: number;
}

/** The chance that the sentence that answers has a term of the question, by what the term is; learned. */
export type Presence = Readonly<Record<'name' | 'number' | 'head' | 'other', number>>;

export function search(query: Query, index: SearchIndex, presence: Presence = model.presence): Search {
  const rarest = inverseFrequency(0, index.sentences.length);
  const weighted = query.terms.map((term) => weighTerm(term, index));
  const telling = weighted.filter((term) => !isUntold(term));
  const terms = (telling.length > 0 ? telling : weighted).map((term): SearchedTerm => {
    const chance = presence[kindOf(term)];
    return Object.assign(term, { presence: chance, telling: (chance * term.idf) / rarest });
  });
  const matches = findMatches(terms, index);
  const found = shortlist(index, terms, matches);
  const grid = new MatchGrid(index, terms.length, found.sentences);
  for (let k = 0; k < terms.length; k++) grid.fill(k, matches);
  const stems = new Set(query.words.map(({ stem }) => stem));
  const ids = query.words.map(({ stem }) => index.vocabulary.termOfStem(stem) ?? -1);
  const pairs = pairsOf(query, ids);
  return {
    query,
    index,
    terms,
    shortlist: found,
    grid,
    totals: totalsOf(terms, found, pairs),
    stems,
    ...spellingOf(query, terms, index),
    pairs,
    placesOf: createPlaceFinder(terms),
    relatedOf: createRelatedFinder(terms),
    typeTerm: typeTermMatcher(query, index),
  };
}

/** The words and letters of a question; of one in another language, those of what its content words stand for. */
function spellingOf(query: Query, terms: readonly SearchedTerm[], { vocabulary, lang }: SearchIndex) {
  const isForeign = query.lang !== lang;
  const stems = isForeign ? terms.map(spelledAs(vocabulary)) : query.words.map(({ stem }) => stem);
  const words = isForeign ? stems : query.terms.map(({ word }) => word);
  return {
    words: Array.from(new Set(stems), (stem) => vocabulary.termOfStem(stem) ?? -1),
    fourgrams: [...fourgramsOf(words)],
  };
}

const spelledAs = (vocabulary: Vocabulary) => (term: SearchedTerm) => {
  const { stem, translations = [] } = term;
  const spellings = isTranslated(term) ? [...translations, stem] : [stem, ...translations];
  return spellings.find((one) => vocabulary.termOfStem(one) !== undefined) ?? translations[0] ?? stem;
};

export function kindOf({ isNumber, isName, isHead }: WeightedTerm): keyof Presence {
  if (isNumber) return 'number';
  if (isName) return 'name';
  return isHead ? 'head' : 'other';
}

function totalsOf(
  terms: readonly SearchedTerm[],
  { bestBm25, bestPassageBm25 }: Shortlist,
  pairs: Search['pairs'],
): Totals {
  const sum = (value: (term: SearchedTerm) => number) => terms.reduce((total, term) => total + value(term), 0);
  return {
    presence: sum(({ presence }) => presence) || 1,
    telling: sum(({ telling }) => telling) || 1,
    names: sum(({ isName }) => (isName ? 1 : 0)),
    common: sum(({ isCommon }) => (isCommon ? 1 : 0)),
    idf: sum(({ idf }) => idf) || 1,
    bestBm25,
    bestPassageBm25,
    pairs: pairs.reduce((total, { weight }) => total + weight, 0) || 1,
  };
}

/** What a stop word counts for in a pair. */
const STOP_WORD = 0.4;

function pairsOf({ words }: Query, ids: readonly number[]): Search['pairs'] {
  const pairs = new Map<number, number>();
  for (let i = 0; i + 1 < words.length; i++) {
    const first = ids[i] as number;
    const second = ids[i + 1] as number;
    const weight = (words[i]?.isStopWord ? STOP_WORD : 1) * (words[i + 1]?.isStopWord ? STOP_WORD : 1);
    if (first >= 0 && second >= 0) pairs.set(pairOf(first, second), weight);
  }
  return Array.from(pairs, ([pair, weight]) => ({ pair, weight }));
}

function typeTermMatcher({ typeTerm }: Query, index: SearchIndex): (sentence: number) => number {
  if (!typeTerm) return () => 0;
  const { standIns, near } = weighTerm(typeTerm, index);
  const like = [...standIns, ...near];
  return (sentence) => {
    const { counts } = index.read(sentence);
    return like.find(({ term }) => counts.has(term))?.similarity ?? 0;
  };
}
