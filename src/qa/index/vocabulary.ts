import type { Language } from '../../text/language.ts';
import type { Term } from '../../text/terms.ts';
import { grown } from './grown.ts';
import { createNearWords, type Form, type Meanings, type NearWords, remembering } from './near-words.ts';

/** The terms of a set of articles, integers from 0, one for each stem; never changes. */
export interface Vocabulary {
  readonly size: number;
  termOfStem(stem: string): number | undefined;
  /** In how many sentences, and in how many passages, the term stands. */
  sentenceFrequency(term: number): number;
  passageFrequency(term: number): number;
  /** Whether it is written with a capital more often than not, first words of sentences left out. */
  isName(term: number): boolean;
  /** Other terms that a question's word may stand for: with a typing error, or of the same family. */
  readonly nearTerms: NearWords;
}

/** What is counted of a term while the articles are read: so many numbers, at these places. */
const COUNTS = 5;
const SENTENCES = 0;
const PASSAGES = 1;
const LAST_SENTENCE = 2;
const LAST_PASSAGE = 3;
/** How often it is written with a capital inside a sentence, less how often without. */
const CAPITALS = 4;

/** Collects terms in reading order. */
export class VocabularyBuilder {
  readonly stems = new Map<string, number>();
  /** Distinct words that are neither stop words nor numbers, with their terms. */
  readonly forms: Form[] = [];
  /** The first word of each term, empty where it has none; and all others: most terms have no other. */
  private readonly firstWords: string[] = [];
  private readonly otherWords = new Set<string>();
  /** The number of each written form's term plus one: most words are looked up here, by number. */
  private byForm = new Int32Array(1024);
  /** Of all terms in one array: each takes one place in memory, and no object. */
  counts = new Int32Array(1024 * COUNTS);

  /** Counts a term in a sentence of a passage, both from 0 and ascending. */
  count(term: number, sentence: number, passage: number): void {
    const { counts } = this;
    const at = term * COUNTS;
    if (counts[at + LAST_SENTENCE] === sentence + 1) return;
    counts[at + LAST_SENTENCE] = sentence + 1;
    add(counts, at + SENTENCES, 1);
    if (counts[at + LAST_PASSAGE] === passage + 1) return;
    counts[at + LAST_PASSAGE] = passage + 1;
    add(counts, at + PASSAGES, 1);
  }

  /** Counts how a term is written inside a sentence: where it opens one, a capital says nothing. */
  countWriting(term: number, isCapitalized: boolean): void {
    add(this.counts, term * COUNTS + CAPITALS, isCapitalized ? 1 : -1);
  }

  /** The number of a term; of all in one vocabulary one analyzer has to have read. */
  termOf(term: Term): number {
    const { form } = term;
    if (form < 0) return this.lookUp(term);
    if (form >= this.byForm.length) this.byForm = grown(this.byForm, form + 1);
    if (this.byForm[form] === 0) this.byForm[form] = this.lookUp(term) + 1;
    return (this.byForm[form] as number) - 1;
  }

  termsOf(terms: readonly Term[]): number[] {
    return terms.map((term) => this.termOf(term));
  }

  private lookUp({ word, stem, isStopWord, isNumber }: Term): number {
    const term = this.stems.get(stem) ?? this.addTerm(stem);
    if (!isNumber && !isStopWord) this.addForm(word, term);
    return term;
  }

  private addTerm(stem: string): number {
    const term = this.stems.size;
    this.stems.set(stem, term);
    if ((term + 1) * COUNTS > this.counts.length) this.counts = grown(this.counts, (term + 1) * COUNTS);
    this.firstWords.push('');
    return term;
  }

  private addForm(word: string, term: number): void {
    const first = this.firstWords[term];
    if (first === word || this.otherWords.has(word)) return;
    if (first === '') this.firstWords[term] = word;
    else this.otherWords.add(word);
    this.forms.push({ word, term });
  }
}

export function createVocabulary(
  { stems, counts, forms }: VocabularyBuilder,
  lang: Language,
  meanings: Meanings,
): Vocabulary {
  const { size } = stems;
  const sentences = new Int32Array(size);
  const passages = new Int32Array(size);
  const names = new Uint8Array(size);
  for (let term = 0, at = 0; term < size; term++, at += COUNTS) {
    sentences[term] = counts[at + SENTENCES] as number;
    passages[term] = counts[at + PASSAGES] as number;
    names[term] = (counts[at + CAPITALS] as number) > 0 ? 1 : 0;
  }
  const isName = (term: number) => names[term] === 1;
  return {
    size,
    termOfStem: (stem) => stems.get(stem),
    sentenceFrequency: (term) => sentences[term] ?? 0,
    passageFrequency: (term) => passages[term] ?? 0,
    isName,
    nearTerms: remembering(createNearWords(forms, stems, lang, meanings, isName)),
  };
}

function add(counts: Int32Array, at: number, number: number): void {
  counts[at] = (counts[at] as number) + number;
}
