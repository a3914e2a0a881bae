import type { Term } from '../../text/terms.ts';
import type { Evidence, EvidenceKind } from '../evidence/evidence-kind.ts';
import { ATTACHED } from '../evidence/evidence-words.ts';

/** What the spans of a sentence are described by, whatever is asked. Places are those of its terms. */
export interface SentenceLayout {
  /** What parts each term from the one before; one more for what follows the last. */
  readonly gaps: readonly Gap[];
  /** How many of the terms before each place are stop words, have a capital, follow a comma. */
  readonly stopWords: readonly number[];
  readonly capitals: readonly number[];
  readonly commas: readonly number[];
  /** The kinds of evidence that each term belongs to, as bits by their places in `NUMERIC_KINDS`. */
  readonly numericKinds: readonly number[];
  /** The kinds of evidence that are exactly a span, by `spanKey`. */
  readonly exactKinds: ReadonlyMap<number, string>;
}

/** `attached`: as `ATTACHED` has it; `break`: no answer goes on across it. */
type Gap = 'attached' | 'loose' | 'comma' | 'break';

/** Those that tell what a number is, the one that tells most first. */
export const NUMERIC_KINDS = ['date', 'year', 'percentage', 'money', 'measure', 'number', 'time'] as const;

/** These have no end of their own: they are no span that answers. */
const OPEN_KINDS: ReadonlySet<EvidenceKind> = new Set(['reason', 'definition', 'naming', 'occasion', 'enumeration']);

export function layoutOf(text: string, terms: readonly Term[], evidence: readonly Evidence[]): SentenceLayout {
  const gaps = gapsOf(text, terms);
  return {
    gaps,
    stopWords: countBefore(terms, ({ isStopWord }) => isStopWord),
    capitals: countBefore(terms, ({ isStopWord, isCapitalized }) => isCapitalized && !isStopWord),
    commas: countBefore(gaps, (gap) => gap === 'comma'),
    numericKinds: numericKindsOf(terms, evidence),
    exactKinds: exactKindsOf(evidence),
  };
}

export const spanKey = (from: number, to: number): number => from * 2 ** 16 + to;

function gapsOf(text: string, terms: readonly Term[]): Gap[] {
  const gaps = terms.map(({ start }, place) => gapOf(text.slice(terms[place - 1]?.end ?? 0, start)));
  gaps.push(gapOf(text.slice(terms.at(-1)?.end ?? 0)));
  return gaps;
}

function gapOf(between: string): Gap {
  if (between === ' ') return 'attached';
  if (/[;:؛()«»“”"[\]—–]|[.!?؟]\s/u.test(between)) return 'break';
  if (/[,،]/u.test(between)) return 'comma';
  return ATTACHED.test(between) ? 'attached' : 'loose';
}

/** How many of the items before each place are of a kind. */
export function countBefore<T>(items: readonly T[], isCounted: (item: T) => boolean): number[] {
  const counts = new Array<number>(items.length + 1).fill(0);
  items.forEach((item, place) => {
    counts[place + 1] = (counts[place] as number) + (isCounted(item) ? 1 : 0);
  });
  return counts;
}

function numericKindsOf(terms: readonly Term[], evidence: readonly Evidence[]): number[] {
  const kinds = new Array<number>(terms.length).fill(0);
  for (const { kind, from, to } of evidence) {
    const place = (NUMERIC_KINDS as readonly EvidenceKind[]).indexOf(kind);
    for (let i = from; place >= 0 && i < to; i++) kinds[i] = (kinds[i] as number) | (1 << place);
  }
  return kinds;
}

function exactKindsOf(evidence: readonly Evidence[]): Map<number, string> {
  const kinds = new Map<number, string>();
  for (const { kind, from, to } of evidence) {
    if (OPEN_KINDS.has(kind)) continue;
    const key = spanKey(from, to);
    const known = kinds.get(key);
    kinds.set(key, known === undefined ? kind : `${known}+${kind}`);
  }
  return kinds;
}
