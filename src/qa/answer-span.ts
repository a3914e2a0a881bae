import type { Span } from '../text/span.ts';
import { candidateSpans } from './candidate-spans.ts';
import model from './models/answer-span.json' with { type: 'json' };
import type { QuestionType } from './question-type.ts';
import type { Search } from './search.ts';
import { spanContext } from './span-context.ts';
import { createSpanScorer, type SpanScorer } from './span-scorer.ts';

/** A reason or a way of doing something takes a whole clause. */
const TOLD_IN_CLAUSES: ReadonlySet<QuestionType> = new Set(['why', 'how']);

/** A span is named if its chance to be the answer, should one of the sentence's spans be, is at least this. */
const NAMED_FROM = 0.13;

const learned = createSpanScorer(model);

/**
 * The words of a sentence that answer a question: undefined where none clearly do. A log-linear model over the sentence's spans,
 * whose weights are learned offline: see `npm run train`.
 * @returns offsets into the sentence, from the beginning of a word to the end of one
 */
export function findAnswer(search: Search, sentence: number, scorer: SpanScorer = learned): Span | undefined {
  if (TOLD_IN_CLAUSES.has(search.query.type)) return undefined;
  const context = spanContext(search, sentence);
  const spans = candidateSpans(context);
  const scores = scorer(context, spans);
  const best = Math.max(...scores);
  const chance = 1 / scores.reduce((sum, score) => sum + Math.exp(score - best), 0);
  const span = spans[scores.indexOf(best)];
  const first = span && context.terms[span.from];
  const last = span && context.terms[span.to - 1];
  return chance >= NAMED_FROM && first && last ? { start: first.start, end: last.end } : undefined;
}
