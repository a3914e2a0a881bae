import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Article } from '../../article/article.ts';
import { fold } from '../../text/fold.ts';
import type { SearchIndex } from './search-index.ts';

/** The longest text that Discord lets a choice have. */
const MAX_LENGTH = 100;

const OPTIONS = {
  ignoreDiacritics: true,
  ignoreLocation: true,
  threshold: 0.34,
} satisfies IFuseOptions<string>;

/**
 * Completes what a person types as a question: the articles' own questions, then names and telling terms found in them, then what
 * is typed with its last word completed by one of these. Each at most 100 characters, no duplicates. Nothing typed: the questions
 * first, then the most telling phrases.
 */
export function suggestQuestions(typed: string, indexes: readonly SearchIndex[], limit = 25): readonly string[] {
  const questions = indexes.flatMap(({ articles }) => articles.flatMap((article) => article.questions));
  const phrases = interleave(indexes.map((index) => index.keyPhrases()));
  const pattern = patternOf(typed, MAX_LENGTH);
  if (pattern === '') return distinct([...questions, ...phrases], limit);
  return distinct(suggestions(pattern, questions, phrases), limit);
}

/** The questions that are like one asked, the most alike first. */
export function questionsLike(asked: string, questions: readonly string[]): readonly string[] {
  return [...complete(patternOf(asked, MAX_LENGTH), questions)];
}

/** Made as they are asked for: mostly the first ones are enough, and the others take longer. */
function* suggestions(pattern: string, questions: readonly string[], phrases: readonly string[]): Generator<string> {
  yield* complete(pattern, questions);
  yield* complete(pattern, phrases);
  yield* completeEnd(pattern, phrases);
}

/** Completes a subject over the articles' names and telling phrases; all of them, the most telling first, when nothing is typed. */
export function suggestSubjects(typed: string, indexes: readonly SearchIndex[], maxLength: number): readonly string[] {
  const phrases = interleave(indexes.map((index) => index.keyPhrases())).filter(({ length }) => length <= maxLength);
  const pattern = patternOf(typed, maxLength);
  return pattern === '' ? phrases : [...complete(pattern, phrases)];
}

/** Articles whose title resembles what is typed, the best first; all of them when nothing is. */
export function findArticles(typed: string, articles: readonly Article[]): readonly Article[] {
  const pattern = typed.trim().slice(0, MAX_LENGTH);
  if (pattern === '') return articles;
  return new Fuse(articles, { ...OPTIONS, keys: ['title'] }).search(pattern).map(({ item }) => item);
}

const patternOf = (typed: string, maxLength: number) => typed.replace(/\s+/gu, ' ').trim().slice(0, maxLength);

/** Texts with a word that begins with what is typed come first, then those that Fuse.js finds like it. */
function* complete(pattern: string, texts: readonly string[]): Generator<string> {
  const typed = fold(pattern);
  const others: string[] = [];
  for (const text of texts) {
    if (hasWordBeginning(fold(text), typed)) yield text;
    else others.push(text);
  }
  for (const { item } of new Fuse(others, OPTIONS).search(pattern)) yield item;
}

/** A question with its end completed by phrases: by as many words of its end as begin the phrase, or by its last word alone. */
function* completeEnd(pattern: string, phrases: readonly string[]): Generator<string> {
  const ends = Array.from(pattern.matchAll(/(?<= )\S/gu), ({ index }) => ({
    index,
    typed: fold(pattern.slice(index)),
  }));
  const last = ends.at(-1);
  if (!last) return;
  for (const phrase of phrases) {
    const folded = fold(phrase);
    const begun = ends.find(({ typed }) => folded.startsWith(typed));
    const end = begun ?? (hasWordBeginning(folded, last.typed) ? last : undefined);
    if (end) yield pattern.slice(0, end.index) + phrase;
  }
}

function hasWordBeginning(folded: string, typed: string): boolean {
  return folded.startsWith(typed) || folded.includes(` ${typed}`);
}

function distinct(texts: Iterable<string>, limit: number): string[] {
  const distinct = new Set<string>();
  for (const text of texts) {
    if (distinct.size === limit) break;
    if (text.length <= MAX_LENGTH) distinct.add(text);
  }
  return [...distinct];
}

/** The first of each list, then the second of each … */
function interleave<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = lists.reduce((max, { length }) => Math.max(max, length), 0);
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1))).flat();
}
