import type { Language } from '../../text/language.ts';
import type { Term } from '../../text/terms.ts';

/** What a part of a sentence may be the answer to. */
export const EVIDENCE_KINDS = [
  'year',
  /** A month, or a number beside one: its day or its year. */
  'date',
  /** A century, a duration, a weekday, a season, a time of the day … */
  'time',
  /** From the words that tell of an event (« pendant », "when") to the sentence's end. */
  'occasion',
  /** A number that is no day, time of the day, share or sum: it may also count or measure something, or be a year. */
  'number',
  /** A number with what it counts or measures. */
  'measure',
  /** How many or how much without a number: « plusieurs », "half", « un an ». */
  'amount',
  'percentage',
  'money',
  /** A name of one word. */
  'name',
  /** A name of several words. */
  'full-name',
  /** A name after a preposition of place. */
  'place',
  /** A name with a title. */
  'person',
  'acronym',
  /** Between quotation marks. */
  'quotation',
  /** Between round brackets. */
  'parenthesis',
  /** From the words that announce it to the sentence's end. */
  'reason',
  'definition',
  /** From the word that gives a name (« nommé », "called") to the sentence's end. */
  'naming',
  /** A whole sentence with many commas. */
  'enumeration',
] as const;

export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** A part of a sentence that may answer: its terms from `from` up to, not including, `to`. Never empty. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly from: number;
  readonly to: number;
}

/** A sentence in which evidence is looked for. */
export interface AnalyzedText {
  readonly text: string;
  /** All terms of the text, in order. */
  readonly terms: readonly Term[];
  readonly lang: Language;
}
