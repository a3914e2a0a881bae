import type { Article } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { GoldAnswer } from './dataset.ts';

/** An answer with the sentence of ours that holds it. */
export function goldAnswer({ passages }: Article, passage: number, span: Span): GoldAnswer {
  const touched = (passages[passage]?.sentences ?? []).filter(({ start, end }) => end > span.start && start < span.end);
  const sentence = { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
  return { passage, span, sentence };
}
