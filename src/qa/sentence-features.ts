import type { AnalyzedSentence } from './analyzed-sentence.ts';
import type { EvidenceKind } from './evidence-kind.ts';
import type { Search } from './search.ts';

/** What a sentence is, whatever is asked: where it stands, and how long it is. */
export function placeFeatures({ index, shortlist, totals }: Search, sentence: number, analyzed: AnalyzedSentence) {
  const passage = index.passageOf[sentence] as number;
  const { first, last } = index.passages[passage] ?? { first: 0, last: 0 };
  return {
    length: Math.min(80, analyzed.terms.length) / 40,
    sentencesBefore: (sentence - first) / 6,
    passageLength: (last - first) / 8,
    leansBack: analyzed.leansBack ? 1 : 0,
    opensPassage: sentence === first ? 1 : 0,
    closesPassage: sentence === last - 1 ? 1 : 0,
    passagePlace: passage / index.passages.length,
    passageLead: (shortlist.passageBm25[passage] as number) / totals.bestPassageBm25,
  };
}

type KindCounts = Record<`has-${EvidenceKind}`, number>;

/** More of a kind say no more. */
const MOST = 3;

/** How much evidence of each kind the sentence holds, whatever is asked: 0..1. */
export function kindFeatures({ evidence }: AnalyzedSentence): Readonly<KindCounts> {
  const counts: KindCounts = {
    'has-year': 0,
    'has-date': 0,
    'has-time': 0,
    'has-number': 0,
    'has-measure': 0,
    'has-percentage': 0,
    'has-money': 0,
    'has-name': 0,
    'has-full-name': 0,
    'has-place': 0,
    'has-person': 0,
    'has-acronym': 0,
    'has-quotation': 0,
    'has-parenthesis': 0,
    'has-reason': 0,
    'has-definition': 0,
    'has-naming': 0,
    'has-enumeration': 0,
  };
  for (const { kind } of evidence) counts[`has-${kind}`] = Math.min(1, counts[`has-${kind}`] + 1 / MOST);
  return counts;
}
