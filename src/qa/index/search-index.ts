import type { Article, Passage, Sentence } from '../../article/article.ts';
import type { Language } from '../../text/language.ts';
import { createLanguageTools, type LanguageTools } from '../../text/language-tools.ts';
import type { Analyzer, Term } from '../../text/terms.ts';
import { irregularForms } from '../../text/word-families.ts';
import { type Candidates, candidatesOf } from '../summary/candidates.ts';
import { expansionsIn, Initials } from './acronyms.ts';
import { createSentenceReader, type SentenceReader } from './analyzed-sentence.ts';
import { keyPhrases } from './key-phrases.ts';
import { Occurrences, type Postings } from './postings.ts';
import { createVocabulary, type Vocabulary, VocabularyBuilder } from './vocabulary.ts';

/** What is needed to search articles of one language; never changes. */
export interface SearchIndex extends LanguageTools {
  readonly lang: Language;
  readonly articles: readonly Article[];
  readonly vocabulary: Vocabulary;
  /** Every sentence of every article, in order; all else names them by their place here. */
  readonly sentences: readonly Sentence[];
  readonly passages: readonly IndexedPassage[];
  /** Place in `passages` of each sentence. */
  readonly passageOf: Int32Array;
  /** How many content terms each sentence has. */
  readonly lengths: Uint16Array;
  /** How many content terms each passage has. */
  readonly passageLengths: Int32Array;
  readonly averageLength: AverageLength;
  /** Where the content terms stand. */
  readonly postings: Postings;
  /** Terms of the title that the text has too, where all is one article: they tell nothing apart. */
  readonly titleTerms: ReadonlySet<number>;
  /** Acronyms that the articles explain in brackets: the terms of the long form, by the acronym's term. */
  readonly acronyms: ReadonlyMap<number, readonly number[]>;
  /** What initials may stand for, where the articles do not write the acronym itself. */
  readonly initials: Initials;
  /** A sentence, looked at closely. */
  readonly read: SentenceReader;
  /** Names and telling phrases of the articles, as `keyPhrases` finds them. */
  keyPhrases(): readonly string[];
  /** What a summary is chosen from, where all is one article. */
  candidates(): Candidates;
}

/** Mean number of terms. */
interface AverageLength {
  /** Content terms in a sentence. */
  readonly sentence: number;
  /** All terms in a sentence, stop words too. */
  readonly words: number;
  /** Content terms in a passage. */
  readonly passage: number;
}

interface IndexedPassage {
  readonly article: Article;
  /** Index into `article.passages`. */
  readonly index: number;
  readonly passage: Passage;
  /** Its sentences are `sentences[first]` to `sentences[last - 1]`. */
  readonly first: number;
  readonly last: number;
}

/** @param tools of the language; shared by all indexes that there are many of */
export function createSearchIndex(
  lang: Language,
  articles: readonly Article[],
  { analyze, translate, related }: LanguageTools = createLanguageTools()(lang),
): SearchIndex {
  const reader = new Reader(analyze);
  for (const article of articles) reader.readArticle(article);
  const { sentences, passages, words, builder } = reader;
  const content = reader.passageLengths.reduce((sum, length) => sum + length, 0);
  const [onlyArticle, another] = articles;
  const title = onlyArticle && !another ? analyze(onlyArticle.title) : [];
  const stemOf = (word: string) => analyze(word)[0]?.stem ?? '';
  const synonymsOf = (word: string) =>
    translate(word, lang)
      .flatMap((synonym) => irregularForms(synonym, lang))
      .map(stemOf);
  const vocabulary = createVocabulary(builder, lang, { synonymsOf, stemOf });
  const termsOf = (terms: readonly Term[]) =>
    new Set(terms.flatMap(({ stem, isStopWord }) => (isStopWord ? [] : (vocabulary.termOfStem(stem) ?? []))));
  const index = {
    lang,
    articles,
    analyze,
    translate,
    related,
    vocabulary,
    sentences,
    passages,
    passageOf: passageOf(passages, sentences.length),
    lengths: Uint16Array.from(reader.lengths),
    passageLengths: Int32Array.from(reader.passageLengths),
    averageLength: {
      sentence: content / Math.max(1, sentences.length),
      words: words / Math.max(1, sentences.length),
      passage: content / Math.max(1, passages.length),
    },
    postings: reader.occurrences.invert(vocabulary.size),
    titleTerms: termsOf(title),
    acronyms: reader.acronyms,
    initials: reader.initials,
  };
  return withLater({ ...index, read: createSentenceReader(index) });
}

/** What is made when somebody first asks for it, and kept with the index: it takes as long as all the rest. */
function withLater(made: Omit<SearchIndex, 'keyPhrases' | 'candidates'>): SearchIndex {
  const { articles, analyze } = made;
  let phrases: readonly string[] | undefined;
  let candidates: Candidates | undefined;
  const index: SearchIndex = {
    ...made,
    keyPhrases() {
      phrases ??= keyPhrases(articles, analyze);
      return phrases;
    },
    candidates() {
      candidates ??= candidatesOf(index);
      return candidates;
    },
  };
  return index;
}

function passageOf(passages: readonly IndexedPassage[], sentences: number): Int32Array {
  const places = new Int32Array(sentences);
  passages.forEach(({ first, last }, place) => {
    places.fill(place, first, last);
  });
  return places;
}

/** Reads sentences into a vocabulary and the places of its terms. */
class Reader {
  readonly sentences: Sentence[] = [];
  readonly passages: IndexedPassage[] = [];
  readonly lengths: number[] = [];
  readonly passageLengths: number[] = [];
  readonly builder = new VocabularyBuilder();
  readonly occurrences = new Occurrences();
  readonly acronyms = new Map<number, readonly number[]>();
  readonly initials = new Initials();
  words = 0;

  constructor(private readonly analyze: Analyzer) {}

  readArticle(article: Article): void {
    article.passages.forEach((passage, index) => {
      const first = this.sentences.length;
      const length = passage.sentences.reduce(
        (sum, sentence) => sum + this.readSentence(sentence, this.passages.length),
        0,
      );
      this.passageLengths.push(length);
      this.passages.push({ article, index, passage, first, last: this.sentences.length });
    });
  }

  /** Returns how many content terms the sentence has. */
  private readSentence(sentence: Sentence, passage: number): number {
    const terms = this.analyze(sentence.text);
    const id = this.sentences.length;
    let length = 0;
    for (let place = 0; place < terms.length; place++) {
      const term = terms[place] as Term;
      const known = this.builder.termOf(term);
      this.builder.count(known, id, passage);
      if (place > 0) this.builder.countWriting(known, term.isCapitalized);
      if (term.isStopWord) continue;
      this.occurrences.add(known, id);
      length += 1;
    }
    for (const { acronym, words } of expansionsIn(sentence.text, terms)) {
      this.acronyms.set(this.builder.termOf(acronym), this.builder.termsOf(words));
    }
    this.initials.add(id, sentence.text, terms);
    this.sentences.push(sentence);
    this.lengths.push(length);
    this.words += terms.length;
    return length;
  }
}
