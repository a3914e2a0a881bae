import type { Analyzer } from '../text/terms.ts';
import type { Meaning } from './thesaurus.ts';

/** Less alike is no help, and of one word no more are kept. */
const LEAST = 0.2;
const MOST = 20;
/** Rarer words are not worth their place in the file. */
const MIN_FREQUENCY = 3;

/**
 * Learns which words are alike in meaning from a thesaurus: by the cosine of what they are synonyms of, where the synonyms of a
 * narrow meaning count for more. Words of one stem are one word here.
 * @param texts that tell which words are frequent
 * @returns for a word, those like it with the tenths of their similarity, `auto:5 camion:5`; each pair under one of its words
 */
export function learnRelatedWords(
  meanings: readonly Meaning[],
  texts: readonly string[],
  analyze: Analyzer,
): Record<string, string> {
  const { synonyms, words } = synonymsByStem(meanings, analyze);
  const frequencies = countStems(texts, analyze);
  const isFrequent = (stem: string) => (frequencies.get(stem) ?? 0) >= MIN_FREQUENCY;
  const pairs = new Map<string, Map<string, number>>();
  for (const stem of synonyms.keys()) {
    if (!isFrequent(stem)) continue;
    const related = mostAlike(stem, synonyms).filter(([other]) => isFrequent(other));
    for (const [other, similarity] of related.slice(0, MOST)) {
      const [first = '', second = ''] = [stem, other].map((one) => words.get(one) ?? one).sort();
      addPair(pairs, first, second, Math.min(9, Math.floor(10 * similarity)));
    }
  }
  const rows = [...pairs].map(([word, others]) => [word, rowOf(others)] as const);
  return Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
}

type Synonyms = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** How closely each stem is tied to others, and the first word of each. */
function synonymsByStem(meanings: readonly Meaning[], analyze: Analyzer) {
  const synonyms = new Map<string, Map<string, number>>();
  const words = new Map<string, string>();
  const stemOf = (word: string): string | undefined => {
    const [term, another] = analyze(word);
    if (!term || another || term.isStopWord || term.isNumber) return undefined;
    if (!words.has(term.stem)) words.set(term.stem, term.word);
    return term.stem;
  };
  for (const { headword, synonyms: others } of meanings) {
    const head = stemOf(headword);
    if (head === undefined) continue;
    const weight = 1 / Math.sqrt(1 + others.length / 10);
    for (const other of others.map(stemOf)) {
      if (other === undefined || other === head) continue;
      addPair(synonyms, head, other, weight);
      addPair(synonyms, other, head, weight);
    }
  }
  return { synonyms: synonyms as Synonyms, words };
}

function addPair(pairs: Map<string, Map<string, number>>, one: string, other: string, weight: number): void {
  const own = pairs.get(one) ?? new Map<string, number>();
  pairs.set(one, own);
  own.set(other, Math.max(weight, own.get(other) ?? 0));
}

function countStems(texts: readonly string[], analyze: Analyzer): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stem } of texts.flatMap(analyze)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return counts;
}

/** Stems by cosine, each word being a synonym of itself too; the most alike first. */
function mostAlike(stem: string, synonyms: Synonyms): [string, number][] {
  const products = new Map<string, number>();
  for (const [shared, weight] of synonyms.get(stem) ?? []) {
    // Each of the two is the other's synonym: one product for either.
    products.set(shared, (products.get(shared) ?? 0) + 2 * weight);
    for (const [other, otherWeight] of synonyms.get(shared) ?? []) {
      if (other !== stem) products.set(other, (products.get(other) ?? 0) + weight * otherWeight);
    }
  }
  const own = lengthOf(stem, synonyms);
  return Array.from(products, ([other, product]): [string, number] => [
    other,
    product / (own * lengthOf(other, synonyms)),
  ])
    .filter(([, similarity]) => similarity >= LEAST)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function lengthOf(stem: string, synonyms: Synonyms): number {
  let squares = 1;
  for (const weight of synonyms.get(stem)?.values() ?? []) squares += weight * weight;
  return Math.sqrt(squares);
}

function rowOf(others: ReadonlyMap<string, number>): string {
  const sorted = [...others].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return sorted.map(([word, tenths]) => `${word}:${tenths}`).join(' ');
}
