import { isArabic } from '../../text/language.ts';
import { wordsWithInitials } from '../index/acronyms.ts';
import type { NearTerm } from '../index/near-words.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { QueryTerm } from '../question/query.ts';
import { inverseFrequency } from './bm25.ts';

/** A term of the question as the articles have it. */
export interface WeightedTerm extends QueryTerm {
  /** Itself, if the articles have it, else the few words that most likely stand for it. */
  readonly standIns: readonly NearTerm[];
  /** Other words that may stand for it. */
  readonly near: readonly NearTerm[];
  /** Words that are like it in meaning, more loosely than near words. */
  readonly related: readonly NearTerm[];
  /** The long form, where it is an acronym that the articles explain or write out only. */
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

/** How surely an acronym is meant by its long form, and the fewest words of it that mean it. */
export const LONG_FORM = 0.9;
export const MIN_LONG_FORM_WORDS = 2;
const MAX_STAND_INS = 3;
/** At least this surely a word stands for another, so that what has the one has the other. */
export const THERE = 0.6;

export function weighTerm(term: QueryTerm, index: SearchIndex): WeightedTerm {
  const { vocabulary, acronyms, titleTerms, sentences } = index;
  const { word, stem, isNumber, isCapitalized, place, isHead, translations } = term;
  const own = isFalseFriend(term) ? undefined : vocabulary.termOfStem(stem);
  const near = nearTerms(term, index);
  const standIns = own === undefined ? closest(term, near, index) : [{ term: own, similarity: 1 }];
  const longForm = own === undefined ? termsWithInitials(word, index) : (acronyms.get(own) ?? []);
  const [first] = standIns;
  const ownFrequency = first ? vocabulary.sentenceFrequency(first.term) : 0;
  const frequency = Math.max(ownFrequency, ...longForm.map(vocabulary.sentenceFrequency));
  const isName = isNameOf(term, own, index);
  // Written out: a copy with more properties is ten times as large, and of a shape of its own.
  return {
    word,
    stem,
    isNumber,
    isCapitalized,
    place,
    isHead,
    translations,
    standIns,
    near,
    related: relatedTerms(stem, index),
    longForm,
    known: Math.max(first?.similarity ?? 0, longForm.length > 0 ? LONG_FORM : 0),
    frequency,
    passageFrequency: first ? vocabulary.passageFrequency(first.term) : 0,
    idf: inverseFrequency(frequency, sentences.length),
    isName,
    isCommon: !isName && !isNumber && !(own !== undefined && titleTerms.has(own)),
  };
}

function termsWithInitials(initials: string, index: SearchIndex): readonly number[] {
  const sentence = index.initials.sentenceWith(initials);
  if (sentence === undefined) return [];
  const words = wordsWithInitials(initials, index.sentences[sentence]?.text ?? '', index.read(sentence).terms);
  return words.map(({ stem }) => index.vocabulary.termOfStem(stem) as number);
}

/** How surely a word is meant by one of another language. */
const TRANSLATION = 0.95;

/** The words that are like it, or like what it is in the articles' language; the most similar first. */
function nearTerms(
  { word, stem, isNumber, translations }: QueryTerm,
  { vocabulary, translate, lang }: SearchIndex,
): readonly NearTerm[] {
  if (isNumber) return [];
  // A word of another language may be one of the articles' that is written otherwise, « contribución », where these lack what it is
  // known to mean: "praise" is no « précise ». Arabic has no capitals to tell names by.
  const isTold = translations?.some((translation) => vocabulary.termOfStem(translation) !== undefined);
  const isKnown = translations === undefined && translate(word, lang).length > 0;
  const near = isTold && !isArabic(word) ? [] : vocabulary.nearTerms(word, stem, isKnown);
  if (!translations || translations.length === 0) return near;
  // By their stems: few of these are words that have synonyms, and synonyms of translations lead astray more often than not.
  const translated = translations.flatMap((translation) => vocabulary.nearTerms(translation, translation, true));
  return [...near, ...translated].sort((a, b) => b.similarity - a.similarity || a.term - b.term);
}

function relatedTerms(stem: string, { related, vocabulary }: SearchIndex): readonly NearTerm[] {
  return related(stem).flatMap(({ stem: other, similarity }) => {
    const term = vocabulary.termOfStem(other);
    return term === undefined ? [] : [{ term, similarity }];
  });
}

/** What stands in for a term that the articles lack: its translations, or the few words that are most like it. */
function closest({ translations = [] }: QueryTerm, near: readonly NearTerm[], { vocabulary }: SearchIndex): NearTerm[] {
  const translated = translations.flatMap((stem) => {
    const term = vocabulary.termOfStem(stem);
    return term === undefined ? [] : [{ term, similarity: TRANSLATION }];
  });
  const all = [...translated, ...near.filter(({ similarity }) => similarity >= THERE)];
  const isFirst = ({ term }: NearTerm, place: number) => all.findIndex((other) => other.term === term) === place;
  return all.filter(isFirst).slice(0, MAX_STAND_INS);
}

/** Whether it is a word of another language, and no name. */
export const isTranslated = ({ translations = [], isCapitalized, place }: QueryTerm): boolean =>
  translations.length > 0 && !(isCapitalized && place > 0);

/** Whether a word that the articles have is another one there: the "pain" of an English question is no « pain ». */
const isFalseFriend = (term: QueryTerm): boolean => isTranslated(term) && !term.translations?.includes(term.stem);

/** By its capital in the question, which says nothing of a word that has a translation, or in the articles. */
function isNameOf(
  { isCapitalized, place, translations = [] }: QueryTerm,
  own: number | undefined,
  { vocabulary }: SearchIndex,
): boolean {
  return (isCapitalized && place > 0 && translations.length === 0) || (own !== undefined && vocabulary.isName(own));
}

/** Whether nothing can be said of a word: in another language than the articles', and unlike any word of theirs. */
export const isUntold = ({ translations, known, isNumber, isCapitalized, place }: WeightedTerm): boolean =>
  translations?.length === 0 && known === 0 && !isNumber && !(isCapitalized && place > 0);
