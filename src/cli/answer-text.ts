import { type Answer, type Quote, quotesOf, quoteText } from '../qa/answer.ts';
import { emphasisOf } from '../qa/emphasis.ts';
import { groupNeighbours, type QuoteGroup, spanOf } from '../qa/neighbours.ts';
import type { Summary } from '../qa/summary/summarize.ts';
import type { Span } from '../text/span.ts';
import { printable } from './printable.ts';
import { quoteToJson } from './quote-json.ts';

/** How parts of an answer look: `bold` words that answer or match, `dim` what is not quoted. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

/** How many quotes are shown. */
const SHOWN = 3;

/**
 * An answer as lines of text: the quotes that answer, or what is closest when the articles do not say.
 * @param articles how many were asked
 */
export function formatAnswer(answer: Answer, articles: number, style: Style): string {
  const asked = articles === 1 ? 'The article' : 'The articles';
  const says = articles === 1 ? 'does' : 'do';
  if (answer.kind === 'answered') {
    const quotes = groupNeighbours(answer.lead).map((group) => formatGroup(group, style));
    return [...(answer.certainty === 'perhaps' ? [`${asked} may answer with this:`] : []), ...quotes].join('\n\n');
  }
  if (answer.reason === 'empty-question') return 'There is no word to look for in the question.';
  const unanswered = `${asked} ${says} not say.`;
  const closest = answer.nearest.filter(({ highlights }) => highlights.length > 0).slice(0, SHOWN);
  if (closest.length === 0) return unanswered;
  const nearest = closest.map((quote) => formatGroup([quote], style));
  return [`${unanswered} Closest, but no answer:`, ...nearest].join('\n\n');
}

/** An answer for programs: quotes with their offsets into the passage. */
export function answerToJson(answer: Answer): Readonly<Record<string, unknown>> {
  return {
    answered: answer.kind === 'answered',
    ...(answer.kind === 'answered' ? { certainty: answer.certainty } : { reason: answer.reason }),
    score: answer.score,
    quotes: quotesOf(answer).map((quote) => ({ ...locatedQuote(quote), highlights: quote.highlights })),
  };
}

/** A summary as lines of text: quotes in the article's order. */
export function formatSummary({ quotes, isWhole }: Summary, style: Style): string {
  const shown = groupNeighbours(quotes).map((group) => formatGroup(group, style));
  return [...(isWhole ? ['The whole article:'] : []), ...shown].join('\n\n');
}

/** A summary for programs. */
export function summaryToJson({ quotes, isWhole }: Summary): Readonly<Record<string, unknown>> {
  return { whole: isWhole, quotes: quotes.map(locatedQuote) };
}

/** A quote with the article that it stands in. */
const locatedQuote = (quote: Quote) => ({
  article: quote.article.slug,
  revision: quote.article.revision,
  ...quoteToJson(quote),
});

function formatGroup(group: QuoteGroup, style: Style): string {
  const [{ article, passage }] = group;
  const span = spanOf(group);
  const place = [`${article.title}, passage ${passage + 1}`, article.source, article.date, article.url];
  const text = emphasise(quoteText({ ...group[0], span }), span.start, emphasisOf(group), style);
  return `“${text}”\n${style.dim(printable(`— ${place.filter(Boolean).join(' · ')}`))}`;
}

/** The text with some of its words in bold. */
function emphasise(text: string, offset: number, spans: readonly Span[], { bold }: Style): string {
  let end = 0;
  let written = '';
  const safe = printable(text);
  for (const span of spans) {
    written += safe.slice(end, span.start - offset);
    written += bold(safe.slice(span.start - offset, span.end - offset));
    end = span.end - offset;
  }
  return written + safe.slice(end);
}
