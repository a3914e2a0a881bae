import { quotesOf, quoteText } from '../../src/qa/answer.ts';
import { answerQuestion } from '../../src/qa/answer-question.ts';
import type { SearchIndex } from '../../src/qa/index/search-index.ts';

/** The sentences that a question finds, best first, whether they answer it or are only the closest. */
export const foundTexts = (question: string, ...indexes: readonly SearchIndex[]): string[] =>
  quotesOf(answerQuestion(question, indexes)).map(quoteText);
