import type { Term } from '../../text/terms.ts';
import { findEvidence } from '../evidence/evidence.ts';
import type { Evidence } from '../evidence/evidence-kind.ts';
import { beginsWithPronoun } from './pronouns.ts';
import type { SearchIndex } from './search-index.ts';
import { layoutOf, type SentenceLayout } from './sentence-layout.ts';

/** A sentence looked at closely. */
export interface AnalyzedSentence {
  /** All terms, stop words too. */
  readonly terms: readonly Term[];
  /** Their numbers in the vocabulary, in parallel. */
  readonly ids: readonly number[];
  /** How often each stands here. */
  readonly counts: ReadonlyMap<number, number>;
  readonly evidence: readonly Evidence[];
  /** Whether it leans on the sentence before: « Elle », "This". */
  readonly leansBack: boolean;
  readonly layout: SentenceLayout;
  /** Groups of four letters in its content words. */
  readonly fourgrams: ReadonlySet<string>;
  /** Neighbouring terms, as `pairOf` names them. */
  readonly pairs: ReadonlySet<number>;
}

/** Looks at sentences closely when asked to, and keeps what it saw of the latest ones. */
export type SentenceReader = (sentence: number) => AnalyzedSentence;

/** Sentences kept: a few kB each. */
const KEPT = 500;

export function createSentenceReader(
  index: Pick<SearchIndex, 'sentences' | 'analyze' | 'vocabulary' | 'lang'>,
): SentenceReader {
  const kept = new Map<number, AnalyzedSentence>();
  return (sentence) => {
    const known = kept.get(sentence);
    if (known) return known;
    if (kept.size >= KEPT) kept.clear();
    const analyzed = analyzeSentence(index.sentences[sentence]?.text ?? '', index);
    kept.set(sentence, analyzed);
    return analyzed;
  };
}

/** Looks at a sentence of an index closely. */
export function analyzeSentence(
  text: string,
  { analyze, vocabulary, lang }: Pick<SearchIndex, 'analyze' | 'vocabulary' | 'lang'>,
): AnalyzedSentence {
  const terms = analyze(text);
  const idOf = (stem: string) => vocabulary.termOfStem(stem) ?? -1;
  const ids = terms.map(({ stem }) => idOf(stem));
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new ReadSentence(
    text,
    terms,
    ids,
    counts,
    findEvidence(text, terms, lang, (stem) => vocabulary.isName(idOf(stem))),
    beginsWithPronoun(terms, lang),
    new Set(ids.slice(1).map((id, i) => pairOf(ids[i] as number, id))),
  );
}

/**
 * A class for its getters: an object literal's would give each sentence a shape of its own, which V8 keeps, with the sentence, until
 * the next full collection.
 */
class ReadSentence implements AnalyzedSentence {
  private letters: ReadonlySet<string> | undefined;
  private laidOut: SentenceLayout | undefined;

  constructor(
    private readonly text: string,
    readonly terms: readonly Term[],
    readonly ids: readonly number[],
    readonly counts: ReadonlyMap<number, number>,
    readonly evidence: readonly Evidence[],
    readonly leansBack: boolean,
    readonly pairs: ReadonlySet<number>,
  ) {}

  // Few sentences come so far that spans of them are looked at.
  get layout(): SentenceLayout {
    this.laidOut ??= layoutOf(this.text, this.terms, this.evidence);
    return this.laidOut;
  }

  // Not all who read a sentence look at its letters.
  get fourgrams(): ReadonlySet<string> {
    this.letters ??= fourgramsOf(this.terms.flatMap(({ word, isStopWord }) => (isStopWord ? [] : word)));
    return this.letters;
  }
}

/** The groups of four letters in some words; the words' ends count as letters. */
export function fourgramsOf(words: readonly string[]): ReadonlySet<string> {
  const fourgrams = new Set<string>();
  for (const word of words) {
    const padded = `^${word}$`;
    for (let i = 0; i + 4 <= padded.length; i++) fourgrams.add(padded.slice(i, i + 4));
  }
  return fourgrams;
}

/** One number for two terms in a row. */
export const pairOf = (first: number, second: number): number => first * 2 ** 26 + second;
