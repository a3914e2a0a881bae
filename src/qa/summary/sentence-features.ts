import type { Language } from '../../text/language.ts';
import { type AnalyzedSentence, pairOf } from '../analyzed-sentence.ts';
import type { SearchIndex } from '../search-index.ts';
import { leansBack } from './leans.ts';
import { lexRank } from './lex-rank.ts';
import { SUMMARY_WORDS } from './summary-words.ts';
import type { Topic } from './topic.ts';

/** What is known of a sentence by itself, by name; all are small numbers. */
export type SentenceFeatures = ReturnType<ReturnType<typeof createSentenceFeatures>>;

/** A sentence with its distinct content terms. */
interface Read {
  readonly sentence: number;
  readonly analyzed: AnalyzedSentence;
  readonly terms: Int32Array;
}

/** @returns the features of a sentence; to be called for each sentence of the article, in order */
export function createSentenceFeatures(index: SearchIndex, topic: Topic) {
  const { sentences, vocabulary, lang } = index;
  const ranks = lexRank(index);
  const sortedRanks = ranks.toSorted();
  const titlePairs = titlePairsOf(index);
  const met = new Set<number>();
  let wordsBefore = 0;
  return ({ sentence, analyzed, terms }: Read) => {
    const rank = ranks[sentence] as number;
    const features = {
      ...placeFeatures(sentence, sentences.length, wordsBefore),
      titleShare: countWhere(terms, (term) => topic.title.has(term)) / Math.max(1, topic.title.size),
      titlePairs: Math.min(5, titlePairs.filter((pair) => analyzed.pairs.has(pair)).length) / 3,
      central: rank,
      lessCentral: 1 - countBelow(sortedRanks, rank) / ranks.length,
      ...frequencyFeatures(terms, topic),
      repeated: countWhere(terms, (term) => vocabulary.sentenceFrequency(term) > 1) / Math.max(1, terms.length),
      fresh: countWhere(terms, (term) => !met.has(term)) / Math.max(1, terms.length),
      ...evidenceFeatures(analyzed),
      ...styleFeatures(sentences[sentence]?.text ?? '', analyzed, lang),
    };
    wordsBefore += analyzed.terms.length;
    for (const term of terms) met.add(term);
    return features;
  };
}

/** In words: further down, a text is no longer its beginning, however long it is. */
const BEGINNING = 400;

function placeFeatures(sentence: number, total: number, wordsBefore: number) {
  return {
    first: sentence === 0 ? 1 : 0,
    second: sentence === 1 ? 1 : 0,
    late: sentence / total,
    before: Math.log(1 + Math.min(BEGINNING, wordsBefore) / 20),
  };
}

/** The title's pairs of neighbouring words that the article has too. */
function titlePairsOf({ articles: [article], analyze, vocabulary }: SearchIndex): number[] {
  const ids = analyze(article?.title ?? '').map(({ stem }) => vocabulary.termOfStem(stem));
  return ids.slice(1).flatMap((id, i) => {
    const before = ids[i];
    return id === undefined || before === undefined ? [] : [pairOf(before, id)];
  });
}

function frequencyFeatures(terms: Int32Array, { frequencies }: Topic) {
  let logarithms = 0;
  for (const term of terms) logarithms += Math.log(frequencies[term] as number);
  return { frequency: logarithms / Math.max(1, terms.length) };
}

function evidenceFeatures({ evidence }: AnalyzedSentence) {
  const names = evidence.filter(({ kind }) => kind === 'name' || kind === 'full-name').length;
  return {
    names: Math.min(4, names) / 2,
    nameless: names === 0 ? 1 : 0,
    dates: Math.min(2, evidence.filter(({ kind }) => kind === 'date').length),
    times: Math.min(2, evidence.filter(({ kind }) => kind === 'time').length),
  };
}

/** What stands between quotation marks, or from one on, where it is closed in another sentence. */
const QUOTATION = /[«"“][^«»"“”]*[»"”]?/gu;

function styleFeatures(text: string, analyzed: AnalyzedSentence, lang: Language) {
  const { terms } = analyzed;
  const quoted = (text.match(QUOTATION) ?? []).reduce((sum, { length }) => sum + length, 0);
  const letters = terms.reduce((sum, { word }) => sum + word.length, 0);
  return {
    speaker: terms.some(({ word }) => SUMMARY_WORDS[lang].speaker.has(word)) ? 1 : 0,
    quoted: quoted / Math.max(1, text.length),
    commas: Math.min(6, (text.match(/[,،]/gu) ?? []).length) / 3,
    semicolons: /[;؛]/u.test(text) ? 1 : 0,
    wordLength: letters / Math.max(1, terms.length) / 5,
    leansBack: leansBack(text, analyzed, lang) ? 1 : 0,
  };
}

function countWhere(terms: Int32Array, test: (term: number) => boolean): number {
  let count = 0;
  for (const term of terms) if (test(term)) count += 1;
  return count;
}

/** How many values of an ascending list are below one. */
function countBelow(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
