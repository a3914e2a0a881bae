import { grown } from './grown.ts';

/** Inverted index: the sentences of term `t` are `sentences[offsets[t]]` to `sentences[offsets[t + 1] - 1]`, ascending. */
export interface Postings {
  readonly offsets: Int32Array;
  readonly sentences: Int32Array;
  /** How often the term is in that sentence, at most 255. */
  readonly counts: Uint8Array;
}

/** Terms and the sentences they stand in, in reading order. */
export class Occurrences {
  private terms = new Int32Array(1024);
  private sentences = new Int32Array(1024);
  private length = 0;

  add(term: number, sentence: number): void {
    if (this.length === this.terms.length) {
      this.terms = grown(this.terms, this.length + 1);
      this.sentences = grown(this.sentences, this.length + 1);
    }
    this.terms[this.length] = term;
    this.sentences[this.length] = sentence;
    this.length += 1;
  }

  /** A counting sort by term; sentences stay ascending, repeats in a sentence become its count. */
  invert(size: number): Postings {
    const offsets = this.countSentences(size);
    for (let term = 0; term < size; term++) offsets[term + 1] = at(offsets, term + 1) + at(offsets, term);
    const sentences = new Int32Array(at(offsets, size));
    const counts = new Uint8Array(sentences.length);
    const next = offsets.slice();
    for (let i = 0; i < this.length; i++) {
      const term = at(this.terms, i);
      const last = at(next, term) - 1;
      const isRepeat = last >= at(offsets, term) && sentences[last] === this.sentences[i];
      if (isRepeat) counts[last] = Math.min(255, at(counts, last) + 1);
      else {
        sentences[last + 1] = at(this.sentences, i);
        counts[last + 1] = 1;
        next[term] = last + 2;
      }
    }
    return { offsets, sentences, counts };
  }

  /** In how many sentences each term is, one place further on. */
  private countSentences(size: number): Int32Array {
    const counted = new Int32Array(size + 1);
    const lastSentence = new Int32Array(size).fill(-1);
    for (let i = 0; i < this.length; i++) {
      const term = at(this.terms, i);
      if (lastSentence[term] === this.sentences[i]) continue;
      lastSentence[term] = at(this.sentences, i);
      counted[term + 1] = at(counted, term + 1) + 1;
    }
    return counted;
  }
}

const at = (array: Int32Array | Uint8Array, index: number): number => array[index] as number;
