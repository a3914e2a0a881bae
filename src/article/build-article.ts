import type { Language } from '../text/language.ts';
import type { Article } from './article.ts';
import { createPassage } from './passages.ts';

/** An article that no file or server holds: made of its texts, a passage each, for a batch or a data set. */
export function buildArticle(
  slug: string,
  title: string,
  [first, ...others]: readonly [string, ...string[]],
  lang: Language,
): Article {
  const toPassage = (text: string) => createPassage({ text }, lang);
  const passages = [toPassage(first), ...others.map(toPassage)] as const;
  return { slug, revision: NO_REVISION, title, lang, questions: [], passages: [...passages] };
}

const NO_REVISION = '00000000';
