import { candidateSpans, type TermRange } from '../qa/answer-span/candidate-spans.ts';
import { type SpanContext, spanContext } from '../qa/answer-span/span-context.ts';
import { fieldsOf, SPAN_TEMPLATES } from '../qa/answer-span/span-features.ts';
import type { SpanModel } from '../qa/answer-span/span-scorer.ts';
import { parseQuery } from '../qa/question/query.ts';
import { search } from '../qa/search/search.ts';
import type { Span } from '../text/span.ts';
import { type FeatureName, FeatureTable } from './feature-table.ts';
import { isRight, type TrainingQuestion } from './questions.ts';
import { type SparseListing, trainSparseListwise } from './sparse-listwise.ts';

/** Weights kept: more help little, and take longer to read. */
const KEPT = 1300;

/** Learns which spans of a sentence answer, from the sentences that do: first with every feature, then with those that matter most. */
export function trainAnswerSpan(questions: readonly TrainingQuestion[]): SpanModel {
  const features = new FeatureTable();
  const listings = questions.flatMap((asked) => listingsOf(asked, features));
  const kept = features.strongest(trainSparseListwise(listings, features.size), KEPT);
  const places = new Map(kept.map((feature, place) => [feature, place]));
  const reduced = listings.map(({ rows, targets }) => ({
    targets,
    rows: rows.map((row) => row.map((feature) => places.get(feature) ?? -1).filter((place) => place >= 0)),
  }));
  return modelOf(
    kept.map((feature) => features.nameOf(feature)),
    trainSparseListwise(reduced, kept.length),
  );
}

function modelOf(names: readonly FeatureName[], weights: Float64Array): SpanModel {
  const byTemplate = new Map(SPAN_TEMPLATES.map((template) => [template as string, {} as Record<string, number>]));
  names.forEach(({ template, values }, place) => {
    const weight = Number(weights[place]?.toFixed(2));
    const own = byTemplate.get(template);
    if (own && weight !== 0) own[values] = weight;
  });
  return { weights: Object.fromEntries(byTemplate) };
}

/** The sentences that answer a question, as lists of their spans; none where no span comes near to the answer. */
function listingsOf(asked: TrainingQuestion, features: FeatureTable): SparseListing[] {
  const { index, question } = asked;
  const right = index.sentences.flatMap((_, sentence) => (isRight(asked, sentence) ? [sentence] : []));
  if (right.length === 0) return [];
  const found = search(parseQuery(question, index), index);
  return right.flatMap((sentence) => {
    const context = spanContext(found, sentence);
    const spans = candidateSpans(context);
    const targets = targetsOf(asked, sentence, context, spans);
    if (!targets) return [];
    return [{ targets, rows: spans.map((span) => features.of(fieldsOf(context, span))) }];
  });
}

/** A span that shares less with the answer, by F1 of their characters, is wrong … */
const NEAR = 0.4;
/** … and the more it shares the righter it is, steeply. */
const STEEPNESS = 4;

function targetsOf(
  { index, gold }: TrainingQuestion,
  sentence: number,
  { terms }: SpanContext,
  spans: readonly TermRange[],
): number[] | undefined {
  const passage = index.passages[index.passageOf[sentence] as number]?.index;
  const begin = index.sentences[sentence]?.start ?? 0;
  const answers = gold.filter((answer) => answer.passage === passage).map(({ span }) => span);
  const agreements = spans.map(({ from, to }) => {
    const span = { start: begin + (terms[from]?.start ?? 0), end: begin + (terms[to - 1]?.end ?? 0) };
    return Math.max(0, ...answers.map((answer) => agreementOf(span, answer)));
  });
  const targets = agreements.map((agreement) => (agreement < NEAR ? 0 : agreement ** STEEPNESS));
  const sum = targets.reduce((total, target) => total + target, 0);
  return sum > 0 ? targets.map((target) => target / sum) : undefined;
}

/** F1 of the characters that two spans share. */
function agreementOf(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return Math.max(0, 2 * shared) / (a.end - a.start + b.end - b.start);
}
