import type { Analyzer, Term } from '../text/terms.ts';

/** A question, analysed as the articles' language is. */
export interface Query {
  readonly text: string;
  /** Distinct content terms, in the order asked. */
  readonly terms: readonly Term[];
}

/** The most terms of a question that are searched for: what is longer is noise. */
const MAX_TERMS = 64;

export function parseQuery(text: string, analyze: Analyzer): Query {
  const terms = new Map<string, Term>();
  for (const term of analyze(text)) {
    if (!term.isStopWord && !terms.has(term.stem) && terms.size < MAX_TERMS) terms.set(term.stem, term);
  }
  return { text, terms: [...terms.values()] };
}
