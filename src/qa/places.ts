import type { AnalyzedSentence } from './analyzed-sentence.ts';
import { MIN_LONG_FORM_WORDS, type WeightedTerm } from './term-weights.ts';

/** Where each term of the question, or a word that likely stands for it, is among the terms of a sentence. */
export interface Places {
  /** The places of all terms, one term after the other, each term's in order. */
  readonly all: readonly number[];
  /** Those of term `k` are `all[offsets[k]]` to `all[offsets[k + 1] - 1]`. */
  readonly offsets: readonly number[];
}

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
export function distanceBetween({ all, offsets }: Places, one: number, other: number): number {
  const oneEnd = offsets[one + 1] as number;
  const otherEnd = offsets[other + 1] as number;
  let i = offsets[one] as number;
  let j = offsets[other] as number;
  let least = Number.POSITIVE_INFINITY;
  while (i < oneEnd && j < otherEnd) {
    const ahead = (all[i] as number) - (all[j] as number);
    least = Math.min(least, Math.abs(ahead));
    if (ahead < 0) i += 1;
    else j += 1;
  }
  return least;
}

/** Where, in a range of ascending places, the first stands that is not before a place; the range's end if none is. */
export function indexOfPlace(all: readonly number[], place: number, first: number, last: number): number {
  let low = first;
  let high = last;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as number) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The terms of the articles that stand for one of the question. */
interface StandingFor {
  readonly likely: readonly number[];
  readonly longForm: readonly number[];
}

function placesIn({ ids }: AnalyzedSentence, standingFor: readonly StandingFor[]): Places {
  const all: number[] = [];
  const offsets = new Array<number>(standingFor.length + 1).fill(0);
  standingFor.forEach(({ likely, longForm }, k) => {
    const terms = longForm.length === 0 ? likely : withLongForm(likely, longForm, ids);
    for (let place = 0; place < ids.length; place++) {
      if (terms.includes(ids[place] as number)) all.push(place);
    }
    offsets[k + 1] = all.length;
  });
  return { all, offsets };
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
