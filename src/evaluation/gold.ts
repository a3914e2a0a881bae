import type { Article } from '../article/article.ts';
import { createPassage } from '../article/passages.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import type { GoldAnswer } from './dataset.ts';

/** An article of a data set. */
export function buildArticle(
  slug: string,
  title: string,
  texts: readonly [string, ...string[]],
  lang: Language,
): Article {
  const [first, ...others] = texts;
  const toPassage = (text: string) => createPassage({ text }, lang);
  return {
    slug,
    revision: '00000000',
    title,
    lang,
    questions: [],
    passages: [toPassage(first), ...others.map(toPassage)],
  };
}

/** An answer with the sentence of ours that holds it. */
export function goldAnswer({ passages }: Article, passage: number, span: Span): GoldAnswer {
  const touched = (passages[passage]?.sentences ?? []).filter(({ start, end }) => end > span.start && start < span.end);
  const sentence = { start: touched[0]?.start ?? span.start, end: touched.at(-1)?.end ?? span.end };
  return { passage, span, sentence };
}
