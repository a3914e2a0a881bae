import type { SearchIndex } from '../index/search-index.ts';
import type { Matches } from './matches.ts';

/** What the terms of a question match in a few passages: the shortlisted sentences' own. Terms and sentences by their places. */
export class MatchGrid {
  /** Row of each sentence, and of each passage; 0, which stays empty, for those that are not here. */
  private readonly rows: Int32Array;
  private readonly passageRows: Int32Array;
  private readonly exactMatches: Float32Array;
  private readonly fuzzyMatches: Float32Array;
  private readonly passageMatches: Float32Array;
  private readonly passageCounts: Uint16Array;

  constructor(
    private readonly index: SearchIndex,
    private readonly terms: number,
    shortlisted: readonly number[],
  ) {
    this.rows = new Int32Array(index.sentences.length);
    this.passageRows = new Int32Array(index.passages.length);
    const passages = new Set(shortlisted.map((sentence) => index.passageOf[sentence] as number));
    const rows = this.number(passages);
    this.exactMatches = new Float32Array((rows + 1) * terms);
    this.fuzzyMatches = new Float32Array((rows + 1) * terms);
    this.passageMatches = new Float32Array((passages.size + 1) * terms);
    this.passageCounts = new Uint16Array((passages.size + 1) * terms);
  }

  /** How surely the sentence has the term, 0..1; 0 for a sentence of no passage here. */
  exact(term: number, sentence: number): number {
    return this.exactMatches[this.place(this.rows[sentence], term)] ?? 0;
  }

  /** The same with near words. */
  fuzzy(term: number, sentence: number): number {
    return this.fuzzyMatches[this.place(this.rows[sentence], term)] ?? 0;
  }

  /** The surest exact match in a sentence of the passage. */
  inPassage(term: number, passage: number): number {
    return this.passageMatches[this.place(this.passageRows[passage], term)] ?? 0;
  }

  /** How many sentences of the passage have the term more surely than not. */
  countInPassage(term: number, passage: number): number {
    return this.passageCounts[this.place(this.passageRows[passage], term)] ?? 0;
  }

  fill(term: number, { offsets, sentences, exact, fuzzy }: Matches): void {
    const to = offsets[term + 1] as number;
    for (let i = offsets[term] as number; i < to; i++) {
      const sentence = sentences[i] as number;
      const row = this.rows[sentence];
      if (row === 0) continue;
      const certainty = exact[i] as number;
      this.exactMatches[this.place(row, term)] = certainty;
      this.fuzzyMatches[this.place(row, term)] = fuzzy[i] as number;
      const place = this.place(this.passageRows[this.index.passageOf[sentence] as number], term);
      this.passageMatches[place] = Math.max(this.passageMatches[place] as number, certainty);
      if (certainty > 0.5) this.passageCounts[place] = (this.passageCounts[place] as number) + 1;
    }
  }

  private place(row: number | undefined, term: number): number {
    return (row ?? 0) * this.terms + term;
  }

  /** Numbers the passages and their sentences; returns how many sentences these are. */
  private number(passages: ReadonlySet<number>): number {
    let row = 0;
    let passageRow = 0;
    for (const passage of passages) {
      passageRow += 1;
      this.passageRows[passage] = passageRow;
      const { first, last } = this.index.passages[passage] ?? { first: 0, last: 0 };
      for (let sentence = first; sentence < last; sentence++) {
        row += 1;
        this.rows[sentence] = row;
      }
    }
    return row;
  }
}
