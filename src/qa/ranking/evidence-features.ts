import type { Language } from '../../text/language.ts';
import { countBelow } from '../count-below.ts';
import { EVIDENCE_KINDS, type Evidence, type EvidenceKind } from '../evidence/evidence-kind.ts';
import type { AnalyzedSentence } from '../index/analyzed-sentence.ts';
import { isValueOf } from '../question/dimension.ts';
import type { Query } from '../question/query.ts';
import type { QuestionType } from '../question/question-type.ts';
import type { Places } from '../search/places.ts';
import type { Search } from '../search/search.ts';
import { AT, type Features } from './feature-vector.ts';

/** What answers a question of each type; a type left out asks for nothing that can be told from outside. */
const WANTED: Readonly<Partial<Record<QuestionType, ReadonlySet<EvidenceKind>>>> = {
  who: new Set<EvidenceKind>(['name', 'full-name', 'person', 'place']),
  when: new Set<EvidenceKind>(['year', 'date', 'time']),
  where: new Set<EvidenceKind>(['place', 'name', 'full-name']),
  quantity: new Set<EvidenceKind>(['number', 'percentage', 'money', 'measure', 'amount', 'year']),
  why: new Set<EvidenceKind>(['reason']),
  how: new Set<EvidenceKind>(['reason']),
  definition: new Set<EvidenceKind>(['definition', 'parenthesis', 'naming']),
  name: new Set<EvidenceKind>(['name', 'full-name', 'quotation', 'naming', 'acronym']),
  what: new Set<EvidenceKind>(['definition']),
};

/** These announce an answer, and may hold words of the question; the others would be the answer, and may not. */
const CUES: ReadonlySet<EvidenceKind> = new Set([
  'reason',
  'definition',
  'naming',
  'occasion',
  'parenthesis',
  'enumeration',
]);

/** Values where nothing in particular is asked for. */
const INDIFFERENT = { evidence: 0.6, evidenceNear: 0.2 } as const;

/** Whether the sentence holds an answer of the kind asked for, and how close the question's words are to evidence of each kind. */
export function addEvidenceFeatures(
  features: Features,
  search: Search,
  sentence: AnalyzedSentence,
  places: Places,
): void {
  const { type } = search.query;
  const isAskedFor = askedForBy(search.query, sentence, search.index.lang);
  let count = 0;
  let near = 0;
  for (const one of sentence.evidence) {
    const isWanted = isAskedFor?.(one) ?? false;
    if (!isNew(one, search, sentence, isWanted)) continue;
    const nearness = nearnessOf(one, search, places);
    const place = NEAR[one.kind];
    features[place] = Math.max(features[place] as number, nearness);
    if (!isWanted) continue;
    count += 1;
    near = Math.max(near, nearness);
  }
  const has = count > 0 ? 1 : 0;
  features[AT.evidence] = isAskedFor ? has : INDIFFERENT.evidence;
  features[AT.evidenceNear] = isAskedFor ? near : INDIFFERENT.evidenceNear;
  features[AT.evidenceMissing] = isAskedFor ? 1 - has : 0;
  features[AT.evidenceCount] = Math.min(3, count);
  features[AT.evidenceWhen] = type === 'when' ? has : 0;
  features[AT.evidenceQuantity] = type === 'quantity' ? has : 0;
  features[AT.evidenceQuantityNear] = type === 'quantity' ? near : 0;
  features[AT.evidenceWhy] = type === 'why' ? has : 0;
}

/** What tells whether evidence is of the kind that a question asks for; undefined where it asks for none in particular. */
export function askedForBy({ type, dimension }: Query, { terms }: AnalyzedSentence, lang: Language) {
  if (dimension) return (one: Evidence) => isValueOf(dimension, one, terms, lang);
  const wanted = WANTED[type];
  return wanted && (({ kind }: Evidence) => wanted.has(kind));
}

/** Where the nearness of each kind stands in the features. */
const NEAR = Object.fromEntries(EVIDENCE_KINDS.map((kind) => [kind, AT[`near-${kind}`]])) as Record<
  EvidenceKind,
  number
>;

/** What the question says itself is no answer to it; but « combien de tonnes » may name the unit of what is wanted. */
function isNew(
  { kind, from, to }: Evidence,
  { stems, query }: Search,
  { terms }: AnalyzedSentence,
  isWanted: boolean,
): boolean {
  if (CUES.has(kind)) return true;
  const end = isWanted && query.dimension ? from + 1 : to;
  for (let place = from; place < end; place++) {
    const term = terms[place];
    if (term && !term.isStopWord && stems.has(term.stem)) return false;
  }
  return true;
}

/** Of a long piece of evidence only the beginning is what the words have to be near to. */
const LONGEST = 4;
/** Terms away at which nearness falls to 1/e. */
const REACH = 6;

/** How much of the question, by rarity, stands how near to a piece of evidence: 0..1. */
function nearnessOf({ from, to }: Evidence, { terms, totals }: Search, places: Places): number {
  const end = Math.min(to, from + LONGEST);
  let sum = 0;
  for (let k = 0; k < terms.length; k++) {
    const own = places[k] as readonly number[];
    const next = countBelow(own, from);
    const before = next > 0 ? from - (own[next - 1] as number) : Number.POSITIVE_INFINITY;
    const after = next < own.length ? Math.max(0, (own[next] as number) - end + 1) : Number.POSITIVE_INFINITY;
    sum += (terms[k]?.idf ?? 0) * Math.exp(-Math.min(before, after) / REACH);
  }
  return sum / totals.idf;
}
