import type { Evidence, EvidenceKind } from './evidence-kind.ts';

export type KindCounts = Record<`has-${EvidenceKind}`, number>;

/** More of a kind say no more. */
const MOST = 3;

/** How much evidence of each kind there is: 0..1. */
export function countKinds(evidence: readonly Evidence[]): Readonly<KindCounts> {
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
