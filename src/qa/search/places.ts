import type { AnalyzedSentence } from '../index/analyzed-sentence.ts';
import { MIN_LONG_FORM_WORDS, type WeightedTerm } from './term-weights.ts';

/** Where each term of the question, or a word that likely stands for it, is among the terms of a sentence: in order, for each. */
export type Places = readonly (readonly number[])[];

/** At least this surely a word stands for a term of the question; near words less surely than stand-ins. */
const STANDS = 0.5;
const NEAR_DISCOUNT = 0.9;

/** Finds the places of a question's terms in a sentence. */
export function createPlaceFinder(terms: readonly WeightedTerm[]): (sentence: AnalyzedSentence) => Places {
  const standingFor = terms.map((term) => ({ likely: termsStandingFor(term), longForm: term.longForm }));
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

/** The fewest terms from a place of one term of the question to one of another; infinite where either is missing. */
export function distanceBetween(one: readonly number[], other: readonly number[]): number {
  let i = 0;
  let j = 0;
  let least = Number.POSITIVE_INFINITY;
  while (i < one.length && j < other.length) {
    const ahead = (one[i] as number) - (other[j] as number);
    least = Math.min(least, Math.abs(ahead));
    if (ahead < 0) i += 1;
    else j += 1;
  }
  return least;
}

/** The terms of the articles that stand for one of the question. */
interface StandingFor {
  readonly likely: readonly number[];
  readonly longForm: readonly number[];
}

function placesIn({ ids }: AnalyzedSentence, standingFor: readonly StandingFor[]): Places {
  return standingFor.map(({ likely, longForm }) =>
    placesOf(longForm.length === 0 ? likely : withLongForm(likely, longForm, ids), ids),
  );
}

/** Most sentences have few of a question's terms. */
const NOWHERE: readonly number[] = [];

/** Where any of some terms stands among others. */
function placesOf(terms: readonly number[], ids: readonly number[]): readonly number[] {
  let places: number[] | undefined;
  for (let place = 0; place < ids.length; place++) {
    if (!terms.includes(ids[place] as number)) continue;
    if (places) places.push(place);
    else places = [place];
  }
  return places ?? NOWHERE;
}

/** Only several words of a long form together stand for its term. */
function withLongForm(
  likely: readonly number[],
  longForm: readonly number[],
  ids: readonly number[],
): readonly number[] {
  const written = longForm.filter((term) => ids.includes(term));
  return written.length < MIN_LONG_FORM_WORDS ? likely : [...likely, ...written];
}
