import type { Article } from '../article/article.ts';
import { type Quote, quotesOf } from '../qa/answer.ts';
import { answerQuestion } from '../qa/answer-question.ts';
import { createSearchIndex, type SearchIndex } from '../qa/index/search-index.ts';
import { createLanguageTools } from '../text/language-tools.ts';
import { allQuestions, type Dataset, type GoldAnswer, type QuestionKind } from './dataset.ts';
import { isHit } from './judge.ts';

/** What became of a question. */
export interface Outcome {
  readonly kind: QuestionKind;
  readonly id: string;
  readonly question: string;
  readonly article: Article;
  /** Empty where the article does not answer. */
  readonly gold: readonly GoldAnswer[];
  /** Confidence that the first quote answers, 0..1. */
  readonly score: number;
  readonly isAnswered: boolean;
  /** Best first, also where it is not answered. */
  readonly quotes: readonly Quote[];
  /** Place of the first right quote, from 1; undefined where none is. */
  readonly rank: number | undefined;
}

/** Asks each article its questions, one article at a time. */
export function evaluate({ articles, lang }: Dataset): Outcome[] {
  const tools = createLanguageTools()(lang);
  return articles.flatMap((entry) => {
    const { article } = entry;
    const index = createSearchIndex(lang, [article], tools);
    return allQuestions(entry).map((asked) => ({ ...asked, article, ...ask(asked.question, asked.gold, index) }));
  });
}

function ask(question: string, gold: readonly GoldAnswer[], index: SearchIndex) {
  const answer = answerQuestion(question, [index]);
  const quotes = quotesOf(answer);
  const place = quotes.findIndex((quote) => isHit(quote, gold));
  return {
    score: answer.score,
    isAnswered: answer.kind === 'answered',
    quotes,
    rank: place < 0 ? undefined : place + 1,
  };
}
