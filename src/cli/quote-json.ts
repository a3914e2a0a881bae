import { type Quote, quoteText } from '../qa/answer.ts';

/** A quote for programs, with the words that answer the first question; all offsets are UTF-16, into the passage. */
export function quoteToJson(quote: Quote): Readonly<Record<string, unknown>> {
  const { passage, span, score, answers } = quote;
  const [answer] = answers;
  return { passage, ...span, text: quoteText(quote), score, ...(answer ? { answer } : {}) };
}
