import { type Quote, quoteText } from '../qa/answer.ts';

/** A quote for programs; `start`, `end` and those of `answer` are UTF-16 offsets into the passage. */
export function quoteToJson(quote: Quote): Readonly<Record<string, unknown>> {
  const { passage, span, score, answer } = quote;
  return { passage, ...span, text: quoteText(quote), score, ...(answer ? { answer } : {}) };
}
