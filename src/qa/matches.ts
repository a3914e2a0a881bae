import type { SearchIndex } from './search-index.ts';
import { LONG_FORM, MIN_LONG_FORM_WORDS, type WeightedTerm } from './term-weights.ts';

/** The sentences that have a term of the question; the arrays run in parallel. */
export interface TermMatches {
  readonly sentences: Int32Array;
  /** How surely the sentence has the term itself or what stands in for it, 0..1. */
  readonly exact: Float32Array;
  /** The same with near words, so never less. */
  readonly fuzzy: Float32Array;
  /** How often the sentence has the term itself or what stands in for it. */
  readonly counts: Uint16Array;
}

/** Looks up terms in the postings; the cost grows with the matches. */
export class Matcher {
  /** Place in the lists of each sentence already met for the present term, plus one. */
  private readonly places: Int32Array;
  private length = 0;
  private matches: TermMatches = emptyMatches(0);

  constructor(private readonly index: SearchIndex) {
    this.places = new Int32Array(index.sentences.length);
  }

  matchesOf({ standIns, near, longForm }: WeightedTerm): TermMatches {
    let most = 0;
    for (const { term } of standIns) most += this.countOf(term);
    for (const { term } of near) most += this.countOf(term);
    for (const term of longForm) most += this.countOf(term);
    this.length = 0;
    this.matches = emptyMatches(most);
    for (const { term, similarity } of standIns) this.add(term, similarity, true);
    if (longForm.length > 0) this.addLongForm(longForm);
    for (const { term, similarity } of near) this.add(term, similarity, false);
    const { exact, fuzzy, counts } = this.matches;
    const sentences = this.matches.sentences.subarray(0, this.length);
    for (let i = 0; i < sentences.length; i++) this.places[sentences[i] as number] = 0;
    return { sentences, exact, fuzzy, counts };
  }

  /** How many sentences have a term. */
  private countOf(term: number): number {
    const { offsets } = this.index.postings;
    return (offsets[term + 1] as number) - (offsets[term] as number);
  }

  private add(term: number, similarity: number, isExact: boolean): void {
    const { offsets, sentences, counts } = this.index.postings;
    const { exact, fuzzy, counts: sums } = this.matches;
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
    const { exact, fuzzy, counts } = this.matches;
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
    this.matches.sentences[place] = sentence;
    this.length += 1;
    this.places[sentence] = this.length;
    return place;
  }
}

const emptyMatches = (most: number): TermMatches => ({
  sentences: new Int32Array(most),
  exact: new Float32Array(most),
  fuzzy: new Float32Array(most),
  counts: new Uint16Array(most),
});
