import type { NearTerm } from './near-words.ts';
import type { QueryTerm } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** A term of the question as the articles have it. */
export interface WeightedTerm extends QueryTerm {
  /** Itself, if the articles have it, else the few words that most likely stand for it. */
  readonly standIns: readonly NearTerm[];
  /** Other words that may stand for it. */
  readonly near: readonly NearTerm[];
  /** The long form, where it is an acronym that the articles explain. */
  readonly longForm: readonly number[];
  /** How surely the articles have it, 0..1. */
  readonly known: number;
  /** In how many sentences, and passages, it stands. */
  readonly frequency: number;
  readonly passageFrequency: number;
  /** Inverse sentence frequency, over all sentences searched. */
  readonly idf: number;
  /** Whether it is a proper name: by its capital in the question or in the articles. */
  readonly isName: boolean;
  /** Neither a name nor a number nor a word of the title. */
  readonly isCommon: boolean;
}

const MAX_STAND_INS = 3;
const MIN_STAND_IN = 0.6;

/** Robertson and Spärck Jones's weight, kept above 0. */
export const inverseFrequency = (frequency: number, total: number): number =>
  Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));

export function weighTerm(term: QueryTerm, { vocabulary, acronyms, titleTerms, sentences }: SearchIndex): WeightedTerm {
  const own = vocabulary.termOfStem(term.stem);
  const near = term.isNumber ? [] : vocabulary.nearTerms(term.word, term.stem);
  const standIns =
    own === undefined
      ? near.slice(0, MAX_STAND_INS).filter(({ similarity }) => similarity >= MIN_STAND_IN)
      : [{ term: own, similarity: 1 }];
  const [first] = standIns;
  const frequency = first ? vocabulary.sentenceFrequency(first.term) : 0;
  const isName = (term.isCapitalized && term.place > 0) || (own !== undefined && vocabulary.isName(own));
  return {
    ...term,
    standIns,
    near,
    longForm: (own !== undefined && acronyms.get(own)) || [],
    known: first?.similarity ?? 0,
    frequency,
    passageFrequency: own === undefined ? 0 : vocabulary.passageFrequency(own),
    idf: inverseFrequency(frequency, sentences.length),
    isName,
    isCommon: !isName && !term.isNumber && !(own !== undefined && titleTerms.has(own)),
  };
}
