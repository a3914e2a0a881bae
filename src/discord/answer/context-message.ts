import type { Catalogue } from '../../i18n/catalogue.ts';
import { passageOf, type Quote } from '../../qa/answer.ts';
import type { Span } from '../../text/span.ts';
import { pageOf } from '../article/pages.ts';
import { readId } from '../component-ids.ts';
import { MAX_MESSAGE_TEXT } from '../limits.ts';
import { contextOf } from '../markdown/excerpt.ts';
import { headingOf, originOf, titleOf } from '../markdown/quote-block.ts';
import { renderQuote } from '../markdown/render-quote.ts';
import { button, COLOURS, type Message, message, row, small, text } from '../message.ts';

/** A longer passage is shown around the quote only. */
const MAX_CONTEXT = 1_500;

/** The passage that a quote stands in, whole where it is not too long, with the quote in bold. */
export function contextMessage(quote: Quote, catalogue: Catalogue): Message {
  const { article, passage: index, span } = quote;
  const passage = passageOf(quote);
  const place = catalogue.answer.passage(index + 1, article.passages.length);
  const heading = `### ${titleOf(article)}\n${small(place, headingOf(passage))}`;
  const origin = originOf(article, catalogue);
  const footer = origin.length > 0 ? [small(...origin)] : [];
  const around = contextOf(passage, span, MAX_CONTEXT);
  const shown = renderQuote(
    {
      passage,
      span: around,
      // All in bold would mark nothing.
      bold: isWithin(around, span) ? [] : [span],
      beginsInside: passage.text.slice(0, around.start).trim() !== '',
      endsInside: passage.text.slice(around.end).trim() !== '',
    },
    MAX_MESSAGE_TEXT - heading.length - footer.join().length,
  );
  const read = button(readId.encode(article.revision, pageOf(article, index, span.start)), catalogue.article.read);
  return message([text(heading), text(shown), ...footer.map(text), row(read)], COLOURS.answer);
}

const isWithin = (inner: Span, outer: Span) => outer.start <= inner.start && inner.end <= outer.end;
