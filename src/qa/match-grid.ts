import type { TermMatches } from './matches.ts';
import type { SearchIndex } from './search-index.ts';

/** What the terms of a question match in a few passages: the shortlisted sentences' own. Terms and sentences by their places. */
export class MatchGrid {
  private readonly rows = new Map<number, number>();
  private readonly passageRows = new Map<number, number>();
  private readonly exactMatches: Float32Array;
  private readonly fuzzyMatches: Float32Array;
  private readonly passageMatches: Float32Array;
  private readonly passageCounts: Uint16Array;

  constructor(
    private readonly index: SearchIndex,
    private readonly terms: number,
    shortlisted: readonly number[],
  ) {
    for (const sentence of shortlisted) this.addPassage(index.passageOf[sentence] as number);
    this.exactMatches = new Float32Array(this.rows.size * terms);
    this.fuzzyMatches = new Float32Array(this.rows.size * terms);
    this.passageMatches = new Float32Array(this.passageRows.size * terms);
    this.passageCounts = new Uint16Array(this.passageRows.size * terms);
  }

  /** How surely the sentence has the term, 0..1; 0 for a sentence of no passage here. */
  exact(term: number, sentence: number): number {
    return this.exactMatches[this.place(this.rows.get(sentence), term)] ?? 0;
  }

  /** The same with near words. */
  fuzzy(term: number, sentence: number): number {
    return this.fuzzyMatches[this.place(this.rows.get(sentence), term)] ?? 0;
  }

  /** The surest exact match in a sentence of the passage. */
  inPassage(term: number, passage: number): number {
    return this.passageMatches[this.place(this.passageRows.get(passage), term)] ?? 0;
  }

  /** How many sentences of the passage have the term more surely than not. */
  countInPassage(term: number, passage: number): number {
    return this.passageCounts[this.place(this.passageRows.get(passage), term)] ?? 0;
  }

  fill(term: number, { sentences, exact, fuzzy }: TermMatches): void {
    sentences.forEach((sentence, i) => {
      const row = this.rows.get(sentence);
      if (row === undefined) return;
      const certainty = exact[i] as number;
      this.exactMatches[this.place(row, term)] = certainty;
      this.fuzzyMatches[this.place(row, term)] = fuzzy[i] as number;
      const place = this.place(this.passageRows.get(this.index.passageOf[sentence] as number), term);
      this.passageMatches[place] = Math.max(this.passageMatches[place] as number, certainty);
      if (certainty > 0.5) this.passageCounts[place] = (this.passageCounts[place] as number) + 1;
    });
  }

  private place(row: number | undefined, term: number): number {
    return row === undefined ? -1 : row * this.terms + term;
  }

  private addPassage(passage: number): void {
    if (this.passageRows.has(passage)) return;
    this.passageRows.set(passage, this.passageRows.size);
    const { first, last } = this.index.passages[passage] ?? { first: 0, last: 0 };
    for (let sentence = first; sentence < last; sentence++) this.rows.set(sentence, this.rows.size);
  }
}
