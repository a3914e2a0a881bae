import type { Article, Passage, Sentence } from '../article/article.ts';
import type { Language } from '../text/language.ts';
import { createStemmer } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stopwords.ts';
import { type Analyzer, createAnalyzer } from '../text/terms.ts';
import { createTokenizer, type Tokenizer } from '../text/tokens.ts';
import { keyPhrases } from './key-phrases.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** What is needed to search articles of one language; never changes. */
export interface SearchIndex {
  readonly lang: Language;
  readonly articles: readonly Article[];
  readonly analyze: Analyzer;
  readonly tokenize: Tokenizer;
  readonly vocabulary: Vocabulary;
  /** Every sentence of every article, in order; candidates name them by their place here. */
  readonly sentences: readonly IndexedSentence[];
  readonly passages: readonly IndexedPassage[];
  /** Mean number of content terms. */
  readonly averageLength: { readonly sentence: number; readonly passage: number };
  readonly postings: Postings;
  /** The content terms of a sentence, in order. */
  terms(sentence: number): number[];
  /** Names and telling terms of the articles, as written there, without duplicates. */
  keyPhrases(): readonly string[];
}

interface IndexedPassage {
  readonly article: Article;
  /** Index into `article.passages`. */
  readonly index: number;
  readonly passage: Passage;
  /** Content terms in it. */
  readonly length: number;
  /** Its sentences are `sentences[first]` to `sentences[last - 1]`. */
  readonly first: number;
  readonly last: number;
}

interface IndexedSentence {
  readonly sentence: Sentence;
  /** Place in `passages`. */
  readonly passage: number;
  /** Content terms in it. */
  readonly length: number;
}

/** Inverted index: the sentences of term `t` are `sentences[offsets[t]]` to `sentences[offsets[t + 1] - 1]`, ascending. */
interface Postings {
  readonly offsets: Int32Array;
  readonly sentences: Int32Array;
  /** How often the term is in that sentence. */
  readonly counts: Uint8Array;
}

export function createSearchIndex(lang: Language, articles: readonly Article[]): SearchIndex {
  const reader = createReader(lang);
  const sentences: IndexedSentence[] = [];
  const passages: IndexedPassage[] = [];
  for (const article of articles) {
    article.passages.forEach((passage, index) => {
      const first = sentences.length;
      let length = 0;
      for (const sentence of passage.sentences) {
        const terms = reader.read(sentence.text, sentences.length);
        sentences.push({ sentence, passage: passages.length, length: terms });
        length += terms;
      }
      passages.push({ article, index, passage, length, first, last: sentences.length });
    });
  }
  const total = sentences.reduce((sum, { length }) => sum + length, 0);
  const analyze = createAnalyzer(lang);
  const vocabulary = createVocabulary(reader.words, reader.stems);
  let phrases: readonly string[] | undefined;
  return {
    lang,
    articles,
    analyze,
    tokenize: createTokenizer(lang),
    vocabulary,
    sentences,
    passages,
    averageLength: { sentence: total / Math.max(1, sentences.length), passage: total / Math.max(1, passages.length) },
    postings: reader.postings(),
    terms: (sentence) => reader.terms(sentences[sentence]?.sentence.text ?? ''),
    keyPhrases() {
      phrases ??= [...new Set(articles.flatMap(keyPhrases))];
      return phrases;
    },
  };
}

/** Reads sentences into a vocabulary and postings; stems each word once. */
function createReader(lang: Language) {
  const tokenize = createTokenizer(lang);
  const stem = createStemmer(lang);
  const stopWords = STOP_WORDS[lang];
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  /** Term, sentence, term, sentence … in reading order. */
  const occurrences: number[] = [];

  function termOf(word: string): number {
    const known = words.get(word);
    if (known !== undefined) return known;
    const key = stem(word);
    const term = stems.get(key) ?? stems.size;
    stems.set(key, term);
    words.set(word, term);
    return term;
  }

  function terms(text: string): number[] {
    const found: number[] = [];
    for (const { word } of tokenize(text)) if (!stopWords.has(word)) found.push(termOf(word));
    return found;
  }

  return {
    words,
    stems,
    terms,
    /** Returns how many content terms the sentence has. */
    read(text: string, sentence: number): number {
      const found = terms(text);
      for (const term of found) occurrences.push(term, sentence);
      return found.length;
    },
    postings: () => invert(occurrences, stems.size),
  };
}

/** A counting sort by term; sentences stay ascending, repeats in a sentence become its count. */
function invert(occurrences: readonly number[], terms: number): Postings {
  const lastSentence = new Int32Array(terms).fill(-1);
  const offsets = new Int32Array(terms + 1);
  for (let i = 0; i < occurrences.length; i += 2) {
    const term = occurrences[i] as number;
    if (lastSentence[term] === occurrences[i + 1]) continue;
    lastSentence[term] = occurrences[i + 1] as number;
    offsets[term + 1] = (offsets[term + 1] as number) + 1;
  }
  for (let term = 0; term < terms; term++)
    offsets[term + 1] = (offsets[term + 1] as number) + (offsets[term] as number);
  const sentences = new Int32Array(offsets[terms] as number);
  const counts = new Uint8Array(sentences.length);
  const next = offsets.slice();
  lastSentence.fill(-1);
  for (let i = 0; i < occurrences.length; i += 2) {
    const term = occurrences[i] as number;
    const sentence = occurrences[i + 1] as number;
    if (lastSentence[term] !== sentence) {
      lastSentence[term] = sentence;
      sentences[next[term] as number] = sentence;
      next[term] = (next[term] as number) + 1;
    }
    const at = (next[term] as number) - 1;
    counts[at] = Math.min(255, (counts[at] as number) + 1);
  }
  return { offsets, sentences, counts };
}
