import type { Article } from '../article/article.ts';
import { quoteText } from '../qa/answer.ts';
import { createSearchIndex } from '../qa/index/search-index.ts';
import type { SummaryWeights } from '../qa/summary/choose.ts';
import { roomFor } from '../qa/summary/length.ts';
import { summarize } from '../qa/summary/summarize.ts';
import { createLanguageTools } from '../text/language-tools.ts';
import type { AbstractedArticle } from './abstracts.ts';
import { createRouge, type Rouge } from './rouge.ts';
import { wordsOf } from './word-overlap.ts';

/** Of one summary, or a mean over several. */
interface Measured extends Rouge {
  /** How long it is. */
  readonly words: number;
}

export interface SummaryMetrics {
  readonly ours: Measured;
  /** Of the article's first sentences, as many as may be chosen. */
  readonly lead: Measured;
}

/**
 * Compares a summary of each article with the abstract that somebody wrote.
 * @param sentences how many a summary may have, at least 1
 */
export function measureSummaries(
  articles: readonly AbstractedArticle[],
  sentences: number,
  weights?: SummaryWeights,
): SummaryMetrics[] {
  const toolsOf = createLanguageTools();
  return articles.map(({ article, abstract }) => {
    const index = createSearchIndex(article.lang, [article], toolsOf(article.lang));
    const rouge = createRouge(wordsOf(abstract));
    const measure = (texts: readonly string[]) => {
      const words = wordsOf(texts.join(' '));
      return { ...rouge(words), words: words.length };
    };
    return {
      ours: measure(summarize(index, roomFor(sentences), { weights }).map(quoteText)),
      lead: measure(leadOf(article, sentences)),
    };
  });
}

/** @param all at least one */
export function meanMetrics(all: readonly SummaryMetrics[]): SummaryMetrics {
  return { ours: meanOf(all.map(({ ours }) => ours)), lead: meanOf(all.map(({ lead }) => lead)) };
}

function leadOf({ passages }: Article, sentences: number): string[] {
  return passages.flatMap((passage) => passage.sentences.map(({ text }) => text)).slice(0, sentences);
}

function meanOf(all: readonly Measured[]): Measured {
  const mean = (name: keyof Measured) => all.reduce((sum, one) => sum + one[name], 0) / all.length;
  return { rouge1: mean('rouge1'), rouge2: mean('rouge2'), rougeL: mean('rougeL'), words: mean('words') };
}
