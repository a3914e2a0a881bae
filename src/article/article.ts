import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';

/** A sentence of a passage; `text` is always `passage.text.slice(start, end)`. */
export interface Sentence extends Span {
  readonly text: string;
}

/** A paragraph of an article, exactly as it stands in the source. */
export interface Passage {
  /** The nearest heading above the passage, if any. */
  readonly heading?: string;
  readonly text: string;
  /** Ordered and disjoint; together they leave out only white space. */
  readonly sentences: readonly Sentence[];
}

export interface Article {
  /** The file's name without its ending: `[a-z0-9-]{1,64}`. */
  readonly slug: string;
  /** First 8 hex digits of the SHA-256 of slug and source: names this version of this article. */
  readonly revision: string;
  readonly title: string;
  readonly lang: Language;
  /** ISO 8601 calendar date, `YYYY-MM-DD`. */
  readonly date?: string;
  /** Who published it. */
  readonly source?: string;
  /** Where it stands on the web, http(s). */
  readonly url?: string;
  /** Questions that the article can answer, from the front matter. */
  readonly questions: readonly string[];
  readonly passages: readonly [Passage, ...Passage[]];
}
