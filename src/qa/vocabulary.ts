import type { Language } from '../text/language.ts';
import type { Term } from '../text/terms.ts';
import { grown } from './grown.ts';
import { createNearWords, type Form, type NearTerm } from './near-words.ts';

/** The terms of a set of articles, integers from 0, one for each stem; never changes. */
export interface Vocabulary {
  readonly size: number;
  termOfStem(stem: string): number | undefined;
  /** In how many sentences, and in how many passages, the term stands. */
  sentenceFrequency(term: number): number;
  passageFrequency(term: number): number;
  /** Whether it is written with a capital more often than not, first words of sentences left out. */
  isName(term: number): boolean;
  /** Other terms that a question's word may stand for: with a typing error, or of the same family; the most similar first. */
  nearTerms(word: string, stem: string): readonly NearTerm[];
}

/** What is counted of a term while the articles are read. */
interface Counts {
  sentences: number;
  passages: number;
  lastSentence: number;
  lastPassage: number;
  inside: number;
  capitalized: number;
}

/** Collects terms in reading order. */
export class VocabularyBuilder {
  readonly stems = new Map<string, number>();
  readonly counts: Counts[] = [];
  /** Distinct words that are neither stop words nor numbers, with their terms. */
  readonly forms: Form[] = [];
  private readonly words = new Map<string, number>();
  /** The number of each written form's term plus one: most words are looked up here, by number. */
  private byForm = new Int32Array(1024);

  /** Counts a term in a sentence of a passage. */
  count(term: number, sentence: number, passage: number): void {
    const counts = this.counts[term] as Counts;
    if (counts.lastSentence !== sentence) counts.sentences += 1;
    if (counts.lastPassage !== passage) counts.passages += 1;
    counts.lastSentence = sentence;
    counts.lastPassage = passage;
  }

  /** Counts how a term is written inside a sentence: where it opens one, a capital says nothing. */
  countWriting(term: number, isCapitalized: boolean): void {
    const counts = this.counts[term] as Counts;
    counts.inside += 1;
    if (isCapitalized) counts.capitalized += 1;
  }

  /** The number of a term; of all in one vocabulary one analyzer has to have read. */
  termOf(term: Term): number {
    const { form } = term;
    if (form < 0) return this.lookUp(term);
    if (form >= this.byForm.length) this.byForm = grown(this.byForm, form + 1);
    if (this.byForm[form] === 0) this.byForm[form] = this.lookUp(term) + 1;
    return (this.byForm[form] as number) - 1;
  }

  private lookUp({ word, stem, isStopWord, isNumber }: Term): number {
    // How a number is written decides what it is (XIX, xix), so its word does not tell its term.
    const known = isNumber || isStopWord ? undefined : this.words.get(word);
    if (known !== undefined) return known;
    const id = this.stems.get(stem) ?? this.counts.length;
    if (id === this.counts.length) {
      this.stems.set(stem, id);
      this.counts.push({ sentences: 0, passages: 0, lastSentence: -1, lastPassage: -1, inside: 0, capitalized: 0 });
    }
    if (isNumber || isStopWord) return id;
    this.words.set(word, id);
    this.forms.push({ word, term: id });
    return id;
  }
}

/** @param synonymsOf gives the stems of words with a word's meaning */
export function createVocabulary(
  { stems, counts, forms }: VocabularyBuilder,
  lang: Language,
  synonymsOf: (word: string) => readonly string[],
): Vocabulary {
  const nearTerms = createNearWords(forms, stems, lang, synonymsOf);
  const sentences = new Int32Array(counts.length);
  const passages = new Int32Array(counts.length);
  const names = new Uint8Array(counts.length);
  counts.forEach((count, term) => {
    sentences[term] = count.sentences;
    passages[term] = count.passages;
    names[term] = count.capitalized > count.inside / 2 ? 1 : 0;
  });
  return {
    size: counts.length,
    termOfStem: (stem) => stems.get(stem),
    sentenceFrequency: (term) => sentences[term] ?? 0,
    passageFrequency: (term) => passages[term] ?? 0,
    isName: (term) => names[term] === 1,
    nearTerms,
  };
}
