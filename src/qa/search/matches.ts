import type { SearchIndex } from '../index/search-index.ts';
import { LONG_FORM, MIN_LONG_FORM_WORDS, type WeightedTerm } from './term-weights.ts';

/** The sentences that have each term of the question, one term after the other; all arrays but the first run in parallel. */
export interface Matches {
  /** Those of term `k` stand from `offsets[k]` to `offsets[k + 1] - 1`. */
  readonly offsets: readonly number[];
  readonly sentences: Int32Array;
  /** How surely the sentence has the term itself or what stands in for it, 0..1. */
  readonly exact: Float32Array;
  /** The same with near words, so never less. */
  readonly fuzzy: Float32Array;
  /** How often the sentence has the term itself or what stands in for it. */
  readonly counts: Uint16Array;
}

/** Looks up terms in the postings; the cost grows with the matches. */
export function findMatches(terms: readonly WeightedTerm[], index: SearchIndex): Matches {
  const finder = new Finder(terms, index);
  for (const term of terms) finder.add(term);
  return finder;
}

class Finder implements Matches {
  readonly offsets = [0];
  readonly sentences: Int32Array;
  readonly exact: Float32Array;
  readonly fuzzy: Float32Array;
  readonly counts: Uint16Array;
  /** Place in the arrays of each sentence already met for the present term, plus one. */
  private readonly places: Int32Array;
  private length = 0;

  constructor(
    terms: readonly WeightedTerm[],
    private readonly index: SearchIndex,
  ) {
    let most = 0;
    for (const { standIns, near, longForm } of terms) {
      for (const { term } of standIns) most += this.countOf(term);
      for (const { term } of near) most += this.countOf(term);
      for (const term of longForm) most += this.countOf(term);
    }
    this.sentences = new Int32Array(most);
    this.exact = new Float32Array(most);
    this.fuzzy = new Float32Array(most);
    this.counts = new Uint16Array(most);
    this.places = new Int32Array(index.sentences.length);
  }

  add({ standIns, near, longForm }: WeightedTerm): void {
    const from = this.length;
    for (const { term, similarity } of standIns) this.addLike(term, similarity, true);
    if (longForm.length > 0) this.addLongForm(longForm);
    for (const { term, similarity } of near) this.addLike(term, similarity, false);
    for (let i = from; i < this.length; i++) this.places[this.sentences[i] as number] = 0;
    this.offsets.push(this.length);
  }

  /** How many sentences have a term. */
  private countOf(term: number): number {
    const { offsets } = this.index.postings;
    return (offsets[term + 1] as number) - (offsets[term] as number);
  }

  private addLike(term: number, similarity: number, isExact: boolean): void {
    const { offsets, sentences, counts } = this.index.postings;
    const { exact, fuzzy, counts: sums } = this;
    const to = offsets[term + 1] as number;
    for (let i = offsets[term] as number; i < to; i++) {
      const place = this.placeOf(sentences[i] as number);
      fuzzy[place] = Math.max(fuzzy[place] as number, similarity);
      if (!isExact) continue;
      exact[place] = Math.max(exact[place] as number, similarity);
      sums[place] = (sums[place] as number) + (counts[i] as number);
    }
  }

  private addLongForm(words: readonly number[]): void {
    const { offsets, sentences } = this.index.postings;
    const found = new Map<number, number>();
    for (const word of words) {
      for (const sentence of sentences.subarray(offsets[word], offsets[word + 1])) {
        found.set(sentence, (found.get(sentence) ?? 0) + 1);
      }
    }
    const { exact, fuzzy, counts } = this;
    for (const [sentence, count] of found) {
      if (count < MIN_LONG_FORM_WORDS) continue;
      const place = this.placeOf(sentence);
      const similarity = (LONG_FORM * count) / words.length;
      fuzzy[place] = Math.max(fuzzy[place] as number, similarity);
      if (similarity <= (exact[place] as number)) continue;
      exact[place] = similarity;
      counts[place] = Math.max(1, counts[place] as number);
    }
  }

  private placeOf(sentence: number): number {
    const known = this.places[sentence] as number;
    if (known > 0) return known - 1;
    const place = this.length;
    this.sentences[place] = sentence;
    this.length += 1;
    this.places[sentence] = this.length;
    return place;
  }
}
