import Fuse from 'fuse.js';

/** A word of the articles that resembles a question's word. */
interface NearWord {
  readonly term: number;
  /** 0..1; 1 is the same word. */
  readonly similarity: number;
}

/** The words of a set of articles, folded, and the term (an integer, from 0) that each belongs to; never changes. */
export interface Vocabulary {
  /** How many terms there are. */
  readonly size: number;
  /** The term of a word as it stands in the articles. */
  termOfWord(word: string): number | undefined;
  termOfStem(stem: string): number | undefined;
  /** Words with a typing error's difference to this one, the most similar first. */
  nearWords(word: string): NearWord[];
}

/** How many words Fuse.js is shown, and how alike they must be at least. */
const SHORTLIST = 48;
const MIN_DICE = 0.4;
const MIN_LENGTH = 4;
/** The most edits Fuse.js lets a word have, as a share of its length: one in four letters, two in seven. */
const THRESHOLD = 0.34;
/** Fuse.js finds the pattern anywhere inside a word and does not mind what is around it. */
const LENGTH_PENALTY = 0.05;

export function createVocabulary(words: ReadonlyMap<string, number>, stems: ReadonlyMap<string, number>): Vocabulary {
  const list = [...words.keys()];
  const shortlist = createShortlist(list);
  return {
    size: stems.size,
    termOfWord: (word) => words.get(word),
    termOfStem: (stem) => stems.get(stem),
    nearWords(word) {
      if (word.length < MIN_LENGTH || /\d/u.test(word)) return [];
      const fuse = new Fuse(shortlist(word), {
        includeScore: true,
        ignoreLocation: true,
        ignoreFieldNorm: true,
        threshold: THRESHOLD,
      });
      const near = new Map<number, number>();
      for (const { item, score = 1 } of fuse.search(word)) {
        const term = words.get(item);
        const similarity = 1 - score - LENGTH_PENALTY * Math.abs(item.length - word.length);
        if (term !== undefined && similarity > (near.get(term) ?? 0)) near.set(term, similarity);
      }
      return [...near].map(([term, similarity]) => ({ term, similarity })).sort((a, b) => b.similarity - a.similarity);
    },
  };
}

/**
 * The words that share most letter pairs with one (Dice's coefficient) and are about as long. Looks only at words that share
 * a pair, so the cost does not grow with the vocabulary as a whole.
 */
function createShortlist(words: readonly string[]): (word: string) => string[] {
  const byPair = new Map<string, number[]>();
  words.forEach((word, id) => {
    if (word.length < MIN_LENGTH - 1) return;
    for (const pair of letterPairs(word)) {
      const ids = byPair.get(pair);
      if (ids) ids.push(id);
      else byPair.set(pair, [id]);
    }
  });
  return (word) => {
    const pairs = letterPairs(word);
    const candidates: { word: string; dice: number }[] = [];
    for (const [id, count] of sharedPairs(pairs, byPair)) {
      const candidate = words[id] ?? '';
      const dice = (2 * count) / (pairs.size + candidate.length + 1);
      if (Math.abs(candidate.length - word.length) <= 2 && dice >= MIN_DICE) candidates.push({ word: candidate, dice });
    }
    candidates.sort((a, b) => b.dice - a.dice);
    return candidates.slice(0, SHORTLIST).map((candidate) => candidate.word);
  };
}

/** How many of the pairs each word has. */
function sharedPairs(pairs: ReadonlySet<string>, byPair: ReadonlyMap<string, readonly number[]>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const pair of pairs) {
    for (const id of byPair.get(pair) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1);
  }
  return shared;
}

/** Pairs of neighbouring letters; the word's ends count as letters. */
function letterPairs(word: string): Set<string> {
  const padded = `^${word}$`;
  const pairs = new Set<string>();
  for (let i = 0; i + 2 <= padded.length; i++) pairs.add(padded.slice(i, i + 2));
  return pairs;
}
