import { distanceBetween, type Places } from '../search/places.ts';
import type { Search, SearchedTerm } from '../search/search.ts';
import { AT, type Features } from './feature-vector.ts';

/** What the terms match in a sentence and its passage, and where: means over the terms, by rarity. */
export function addMatchFeatures(
  features: Features,
  { terms, grid, index, totals }: Search,
  sentence: number,
  places: Places,
  words: number,
): void {
  const passage = index.passageOf[sentence] as number;
  const { first } = index.passages[passage] ?? { first: 0 };
  let exact = 0;
  let fuzzy = 0;
  let around = 0;
  let opening = 0;
  let closeness = 0;
  let position = 0;
  for (let k = 0; k < terms.length; k++) {
    const { idf } = terms[k] as SearchedTerm;
    exact += idf * grid.exact(k, sentence);
    fuzzy += idf * grid.fuzzy(k, sentence);
    around += idf * grid.inPassage(k, passage);
    opening += idf * grid.fuzzy(k, first);
    closeness += idf * closenessOf(k, places);
    position += idf * positionOf(k, places, words);
  }
  features[AT.exactByRarity] = exact / totals.idf;
  features[AT.fuzzyByRarity] = fuzzy / totals.idf;
  features[AT.passageByRarity] = around / totals.idf;
  features[AT.openingByRarity] = opening / totals.idf;
  features[AT.closeness] = closeness / totals.idf;
  features[AT.position] = position / totals.idf;
}

/** What the terms match in the neighbours in the passage: means over the terms, by rarity. */
export function addNeighbourFeatures(
  features: Features,
  { terms, grid, index, totals }: Search,
  sentence: number,
): void {
  const { first, last } = index.passages[index.passageOf[sentence] as number] ?? { first: 0, last: 0 };
  let previousExact = 0;
  let previous = 0;
  let secondPrevious = 0;
  let next = 0;
  for (let k = 0; k < terms.length; k++) {
    const { idf } = terms[k] as SearchedTerm;
    if (sentence > first) previousExact += idf * grid.exact(k, sentence - 1);
    if (sentence > first) previous += idf * grid.fuzzy(k, sentence - 1);
    if (sentence > first + 1) secondPrevious += idf * grid.fuzzy(k, sentence - 2);
    if (sentence + 1 < last) next += idf * grid.fuzzy(k, sentence + 1);
  }
  features[AT.previousExactByRarity] = previousExact / totals.idf;
  features[AT.previousByRarity] = previous / totals.idf;
  features[AT.secondPreviousByRarity] = secondPrevious / totals.idf;
  features[AT.nextByRarity] = next / totals.idf;
}

/** Terms away at which closeness falls to 1/e. */
const REACH = 4;

/** How close the term stands to the nearest other one, 0..1. */
function closenessOf(k: number, places: Places): number {
  const own = places[k] as readonly number[];
  let least = Number.POSITIVE_INFINITY;
  for (let other = 0; other < places.length; other++) {
    if (other !== k) least = Math.min(least, distanceBetween(own, places[other] as readonly number[]));
  }
  return Math.exp(-least / REACH);
}

/** How far into the sentence the term first stands, 0..1; 0 where it does not. */
function positionOf(k: number, places: Places, words: number): number {
  const own = places[k] as readonly number[];
  return own.length > 0 ? (own[0] as number) / words : 0;
}

/** What words that are like the terms in meaning add to the sentence's own matches, and to its passage's. */
export function addRelatedFeatures(
  features: Features,
  { terms, grid, index, totals }: Search,
  sentence: number,
  related: readonly number[],
): void {
  const passage = index.passageOf[sentence] as number;
  const own = { all: 0, common: 0, presence: 0, rarity: 0 };
  const inPassage = { all: 0, common: 0, presence: 0, rarity: 0 };
  for (let k = 0; k < terms.length; k++) {
    const term = terms[k] as SearchedTerm;
    const similarity = related[k] as number;
    if (similarity === 0) continue;
    addTo(own, term, Math.max(0, similarity - grid.fuzzy(k, sentence)));
    addTo(inPassage, term, Math.max(0, similarity - grid.inPassage(k, passage)));
  }
  const count = Math.max(1, terms.length);
  const common = Math.max(1, totals.common);
  features[AT.related] = own.all / count;
  features[AT.relatedCommon] = own.common / common;
  features[AT.relatedByPresence] = own.presence / totals.presence;
  features[AT.relatedByRarity] = own.rarity / totals.idf;
  features[AT.relatedAnew] = inPassage.all / count;
  features[AT.relatedAnewCommon] = inPassage.common / common;
  features[AT.relatedAnewByPresence] = inPassage.presence / totals.presence;
  features[AT.relatedAnewByRarity] = inPassage.rarity / totals.idf;
}

interface RelatedSums {
  all: number;
  common: number;
  presence: number;
  rarity: number;
}

function addTo(sums: RelatedSums, { isCommon, presence, idf }: SearchedTerm, gain: number): void {
  sums.all += gain;
  sums.common += isCommon ? gain : 0;
  sums.presence += presence * gain;
  sums.rarity += idf * gain;
}
