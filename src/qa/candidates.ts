import type { Query } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** A term of the question with the terms of the articles that stand for it. */
interface TermMatch {
  /** Place in `query.terms`. */
  readonly queryTerm: number;
  readonly term: number;
  /** 0..1; 1 is the same word or stem. */
  readonly similarity: number;
}

/** A sentence that shares terms with the question. */
export interface Candidate {
  /** Place in `index.sentences`. */
  readonly sentence: number;
  readonly bm25: number;
  readonly passageBm25: number;
  /** Share of the question's terms found, each weighed by its similarity: in the sentence, in its passage. */
  readonly coverage: number;
  readonly passageCoverage: number;
}

export interface CandidateSet {
  readonly matches: readonly TermMatch[];
  /** How many content terms the question has. */
  readonly terms: number;
  /** Share of them that the articles have themselves, and not only words like them. */
  readonly known: number;
  /** How many sentences were searched. */
  readonly sentences: number;
  readonly candidates: readonly Candidate[];
}

/** Okapi BM25 (Robertson, Zaragoza 2009); short sentences and repeats count little. */
const K1 = 0.6;
const B = 0.2;

/** Sentences with at least one of the question's terms, and the others of their passages. Costs as much as there are matches. */
export function findCandidates(query: Query, index: SearchIndex): CandidateSet {
  const matches = matchTerms(query, index);
  const scores = new Scores(index, query.terms.length);
  for (const termMatches of matches) scores.add(termMatches);
  const known = matches.filter(([best]) => best?.similarity === 1).length;
  return {
    matches: matches.flat(),
    terms: query.terms.length,
    known: known / Math.max(1, query.terms.length),
    sentences: index.sentences.length,
    candidates: scores.candidates(),
  };
}

/** For each term of the question: itself if the articles have it, else the words like it; the most similar first. */
function matchTerms({ terms }: Query, { vocabulary }: SearchIndex): TermMatch[][] {
  return terms.map(({ word, stem }, queryTerm) => {
    const same = vocabulary.termOfStem(stem) ?? vocabulary.termOfWord(word);
    if (same !== undefined) return [{ queryTerm, term: same, similarity: 1 }];
    return vocabulary
      .nearWords(word)
      .slice(0, MAX_NEAR_WORDS)
      .map((near) => ({ queryTerm, ...near }));
  });
}

const MAX_NEAR_WORDS = 3;

interface Sums {
  bm25: number;
  coverage: number;
}

class Scores {
  private readonly sentences = new Map<number, Sums>();
  private readonly passages = new Map<number, Sums>();

  constructor(
    private readonly index: SearchIndex,
    private readonly terms: number,
  ) {}

  /** Adds a term of the question: in each sentence and passage, the best of the matches counts. */
  add(matches: readonly TermMatch[]): void {
    const sentences = new Map<number, { count: number; similarity: number }>();
    const passages = new Map<number, { count: number; similarity: number }>();
    const { offsets, sentences: postings, counts } = this.index.postings;
    for (const { term, similarity } of matches) {
      for (let at = offsets[term] as number; at < (offsets[term + 1] as number); at++) {
        const sentence = postings[at] as number;
        const count = counts[at] as number;
        raise(sentences, sentence, count, similarity);
        raise(passages, this.index.sentences[sentence]?.passage ?? 0, count, similarity);
      }
    }
    const { sentence, passage } = this.index.averageLength;
    this.weigh(this.sentences, sentences, this.index.sentences, sentence);
    this.weigh(this.passages, passages, this.index.passages, passage);
  }

  private weigh(
    sums: Map<number, Sums>,
    found: ReadonlyMap<number, { count: number; similarity: number }>,
    texts: readonly { length: number }[],
    average: number,
  ): void {
    const idf = Math.log(1 + (texts.length - found.size + 0.5) / (found.size + 0.5));
    for (const [id, { count, similarity }] of found) {
      const norm = K1 * (1 - B + (B * (texts[id]?.length ?? 0)) / average);
      const sum = sums.get(id) ?? { bm25: 0, coverage: 0 };
      sum.bm25 += (similarity * idf * count * (K1 + 1)) / (count + norm);
      sum.coverage += similarity / this.terms;
      sums.set(id, sum);
    }
  }

  candidates(): Candidate[] {
    const candidates: Candidate[] = [];
    for (const [id, passage] of this.passages) {
      const { first = 0, last = 0 } = this.index.passages[id] ?? {};
      for (let sentence = first; sentence < last; sentence++) {
        const own = this.sentences.get(sentence);
        candidates.push({
          sentence,
          bm25: own?.bm25 ?? 0,
          passageBm25: passage.bm25,
          coverage: own?.coverage ?? 0,
          passageCoverage: passage.coverage,
        });
      }
    }
    return candidates;
  }
}

function raise(
  found: Map<number, { count: number; similarity: number }>,
  id: number,
  count: number,
  similarity: number,
): void {
  const before = found.get(id);
  if (before) {
    before.count += count;
    before.similarity = Math.max(before.similarity, similarity);
  } else found.set(id, { count, similarity });
}
