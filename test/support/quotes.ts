import type { Article } from '../../src/article/article.ts';
import type { Quote } from '../../src/qa/answer.ts';
import type { Span } from '../../src/text/span.ts';

/**
 * A quote of an article by its words.
 * @param answer words of the quote that answer; none are named when left out
 * @param matching words of the quote that match the question
 */
export function quoteOf(article: Article, words: string, answer?: string, matching: readonly string[] = []): Quote {
  const passage = article.passages.findIndex(({ text }) => text.includes(words));
  const text = article.passages[passage]?.text ?? '';
  const span = find(text, words, 0);
  const within = (part: string) => find(text, part, span.start);
  return {
    article,
    passage,
    span,
    score: 1,
    highlights: matching.map(within),
    answers: answer === undefined ? [] : [within(answer)],
  };
}

function find(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`Not in the passage: ${words}`);
  return { start, end: start + words.length };
}
