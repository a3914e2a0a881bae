import type { SearchIndex } from './search-index.ts';
import { LONG_FORM, type WeightedTerm } from './term-weights.ts';

/** The sentences that have a term of the question; the arrays run in parallel. */
export interface TermMatches {
  readonly sentences: readonly number[];
  /** How surely the sentence has the term itself or what stands in for it, 0..1. */
  readonly exact: readonly number[];
  /** The same with near words, so never less. */
  readonly fuzzy: readonly number[];
  /** How often the sentence has the term itself or what stands in for it. */
  readonly counts: readonly number[];
}

/** An acronym is matched by its long form, at least two words of it, a little less surely. */
const MIN_LONG_FORM_WORDS = 2;

/** Looks up terms in the postings; the cost grows with the matches. */
export class Matcher {
  /** Place in the lists of each sentence already met for the present term, plus one. */
  private readonly places: Int32Array;
  private sentences: number[] = [];
  private exact: number[] = [];
  private fuzzy: number[] = [];
  private counts: number[] = [];

  constructor(private readonly index: SearchIndex) {
    this.places = new Int32Array(index.sentences.length);
  }

  matchesOf({ standIns, near, longForm }: WeightedTerm): TermMatches {
    this.sentences = [];
    this.exact = [];
    this.fuzzy = [];
    this.counts = [];
    for (const { term, similarity } of standIns) this.add(term, similarity, true);
    if (longForm.length > 0) this.addLongForm(longForm);
    for (const { term, similarity } of near) this.add(term, similarity, false);
    for (const sentence of this.sentences) this.places[sentence] = 0;
    return { sentences: this.sentences, exact: this.exact, fuzzy: this.fuzzy, counts: this.counts };
  }

  private add(term: number, similarity: number, isExact: boolean): void {
    const { offsets, sentences, counts } = this.index.postings;
    const to = offsets[term + 1] as number;
    for (let i = offsets[term] as number; i < to; i++) {
      const place = this.placeOf(sentences[i] as number);
      this.fuzzy[place] = Math.max(this.fuzzy[place] as number, similarity);
      if (!isExact) continue;
      this.exact[place] = Math.max(this.exact[place] as number, similarity);
      this.counts[place] = (this.counts[place] as number) + (counts[i] as number);
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
    for (const [sentence, count] of found) {
      if (count < MIN_LONG_FORM_WORDS) continue;
      const place = this.placeOf(sentence);
      const similarity = (LONG_FORM * count) / words.length;
      this.fuzzy[place] = Math.max(this.fuzzy[place] as number, similarity);
      if (similarity <= (this.exact[place] as number)) continue;
      this.exact[place] = similarity;
      this.counts[place] = Math.max(1, this.counts[place] as number);
    }
  }

  private placeOf(sentence: number): number {
    const known = this.places[sentence] as number;
    if (known > 0) return known - 1;
    this.places[sentence] = this.sentences.length + 1;
    this.exact.push(0);
    this.fuzzy.push(0);
    this.counts.push(0);
    return this.sentences.push(sentence) - 1;
  }
}
