import { countOf, f1, shared, wordsOf } from './word-overlap.ts';

/** What is left out of answers before they are compared, as SQuAD leaves out `a`, `an` and `the`. */
const ARTICLES = new Set('a an the l le la les un une des el los las una unos unas'.split(' '));

/** SQuAD's F1 of two answers, 0..1: over their words in lower case, without punctuation and articles. */
export function tokenF1(answer: string, gold: string): number {
  const [given, wanted] = [withoutArticles(answer), withoutArticles(gold)];
  if (given.length === 0 || wanted.length === 0) return given.length === wanted.length ? 1 : 0;
  return f1(shared(given, countOf(wanted)), given.length, wanted.length);
}

const withoutArticles = (text: string): string[] => wordsOf(text).filter((word) => !ARTICLES.has(word));
