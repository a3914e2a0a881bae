import type { AnalyzedSentence } from './analyzed-sentence.ts';
import type { WeightedTerm } from './term-weights.ts';

/** Where each term of the question, or a word that likely stands for it, is among the terms of a sentence. */
export interface Places {
  /** The places of all terms, one term after the other, each term's in order. */
  readonly all: readonly number[];
  /** How many of them are those of each term and the terms before. */
  readonly ends: readonly number[];
}

/** At least this surely a word stands for a term of the question; near words less surely than stand-ins. */
const STANDS = 0.5;
const NEAR_DISCOUNT = 0.9;

/** Finds the places of a question's terms in a sentence. */
export function createPlaceFinder(terms: readonly WeightedTerm[]): (sentence: AnalyzedSentence) => Places {
  const standingFor = terms.map(termsStandingFor);
  const found = new Map<AnalyzedSentence, Places>();
  return (sentence) => {
    const places = found.get(sentence) ?? placesIn(sentence, standingFor);
    found.set(sentence, places);
    return places;
  };
}

/** The terms of the articles that likely stand for a term. */
function termsStandingFor({ standIns, near }: WeightedTerm): readonly number[] {
  const likely = standIns.filter(({ similarity }) => similarity > STANDS);
  const lessLikely = near.filter(({ similarity }) => NEAR_DISCOUNT * similarity > STANDS);
  return [...likely, ...lessLikely].map(({ term }) => term);
}

function placesIn({ ids }: AnalyzedSentence, standingFor: readonly (readonly number[])[]): Places {
  const all: number[] = [];
  const ends = standingFor.map((terms) => {
    for (let place = 0; place < ids.length; place++) {
      if (terms.includes(ids[place] as number)) all.push(place);
    }
    return all.length;
  });
  return { all, ends };
}
