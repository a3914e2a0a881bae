import type { Language } from '../../text/language.ts';
import type { Term } from '../../text/terms.ts';
import { countBelow } from '../count-below.ts';
import type { EvidenceKind } from '../evidence/evidence-kind.ts';
import { type AnalyzedSentence, pairOf } from '../index/analyzed-sentence.ts';
import type { SearchIndex } from '../index/search-index.ts';
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

/** In words: further down, a text is no longer its beginning, however long it is. */
const BEGINNING = 400;

/** @returns the features of a sentence; to be called for each sentence of the article, in order */
export function createSentenceFeatures(index: SearchIndex, topic: Topic) {
  const { sentences, vocabulary, lang } = index;
  const ranks = lexRank(index);
  const sortedRanks = ranks.toSorted();
  const titlePairs = titlePairsOf(index);
  const met = new Set<number>();
  let wordsBefore = 0;
  return ({ sentence, analyzed, terms }: Read) => {
    const text = sentences[sentence]?.text ?? '';
    const rank = ranks[sentence] as number;
    const size = Math.max(1, terms.length);
    const names = countKind(analyzed, 'name') + countKind(analyzed, 'full-name');
    // Written out: objects put together of others take far longer to make, and an article may have 10,000 sentences.
    const features = {
      first: Number(sentence === 0),
      second: Number(sentence === 1),
      late: sentence / sentences.length,
      before: Math.log(1 + Math.min(BEGINNING, wordsBefore) / 20),
      titleShare: countWhere(terms, (term) => topic.title.has(term)) / Math.max(1, topic.title.size),
      titlePairs: Math.min(5, titlePairs.filter((pair) => analyzed.pairs.has(pair)).length) / 3,
      central: rank,
      lessCentral: 1 - countBelow(sortedRanks, rank) / ranks.length,
      frequency: terms.reduce((sum, term) => sum + Math.log(topic.frequencies[term] as number), 0) / size,
      repeated: countWhere(terms, (term) => vocabulary.sentenceFrequency(term) > 1) / size,
      fresh: countWhere(terms, (term) => !met.has(term)) / size,
      names: Math.min(4, names) / 2,
      nameless: Number(names === 0),
      dates: Math.min(2, countKind(analyzed, 'date')),
      times: Math.min(2, countKind(analyzed, 'time')),
      speaker: Number(hasSpeaker(analyzed.terms, lang)),
      quoted: quotedLength(text) / Math.max(1, text.length),
      commas: Math.min(6, text.match(/[,،]/gu)?.length ?? 0) / 3,
      semicolons: Number(/[;؛]/u.test(text)),
      wordLength: meanLength(analyzed.terms) / 5,
      leansBack: Number(leansBack(text, analyzed, lang)),
    };
    wordsBefore += analyzed.terms.length;
    for (const term of terms) met.add(term);
    return features;
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

function countKind({ evidence }: AnalyzedSentence, wanted: EvidenceKind): number {
  let count = 0;
  for (const { kind } of evidence) if (kind === wanted) count += 1;
  return count;
}

const hasSpeaker = (terms: readonly Term[], lang: Language): boolean =>
  terms.some(({ word }) => SUMMARY_WORDS[lang].speaker.has(word));

/** What stands between quotation marks, or from one on, where it is closed in another sentence. */
const QUOTATION = /[«"“][^«»"“”]*[»"”]?/gu;

const quotedLength = (text: string): number =>
  (text.match(QUOTATION) ?? []).reduce((sum, { length }) => sum + length, 0);

const meanLength = (terms: readonly Term[]): number =>
  terms.reduce((sum, { word }) => sum + word.length, 0) / Math.max(1, terms.length);

function countWhere(terms: Int32Array, test: (term: number) => boolean): number {
  let count = 0;
  for (const term of terms) if (test(term)) count += 1;
  return count;
}
