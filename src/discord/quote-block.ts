import type { Article, Passage } from '../article/article.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { formatDate } from '../i18n/format.ts';
import { type Quote, quoteText } from '../qa/answer.ts';
import { emphasisOf } from '../qa/emphasis.ts';
import { escapeLine } from './markdown.ts';
import { renderQuote } from './render-quote.ts';
import { shorten } from './shorten.ts';
import { linkToText, safeUrl } from './text-fragment.ts';

/** What stands between two facts in small text. */
const DOT = ' · ';
const MAX_TITLE = 100;
/** A longer address is not worth its place. */
const MAX_URL = 800;

export const titleOf = ({ title }: Article): string => escapeLine(shorten(title, MAX_TITLE));

/** The heading above a passage, if any. */
export const headingOf = ({ heading }: Passage): string | undefined =>
  heading === undefined ? undefined : escapeLine(shorten(heading, MAX_TITLE));

/** A line of small text; empty facts are left out. */
export const small = (...facts: readonly (string | undefined)[]): string =>
  `-# ${facts.filter((fact) => fact !== undefined && fact !== '').join(DOT)}`;

/**
 * Quotes with their places, each in Discord Markdown: the block quote, the words that answer (or match) in bold, then article, passage, date and
 * a link to the sentence in small text. Together at most `budget` UTF-16 code units: links are left out first, then the ends of
 * the longest quotes.
 */
export function quoteBlocks(quotes: readonly Quote[], catalogue: Catalogue, budget: number): readonly string[] {
  const linked = quotes.map((quote) => placeOf(quote, catalogue, true));
  const places = lengthOf(linked) < budget / 2 ? linked : quotes.map((quote) => placeOf(quote, catalogue, false));
  const room = Math.floor((budget - lengthOf(places)) / quotes.length) - '\n'.length;
  return quotes.map((quote, i) => `${blockQuoteOf(quote, room)}\n${places[i]}`);
}

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);

function blockQuoteOf(quote: Quote, budget: number): string {
  const { article, passage, span } = quote;
  const source = article.passages[passage];
  if (!source) throw new RangeError(`No passage ${passage} in ${article.slug}`);
  return renderQuote({ passage: source, span, bold: emphasisOf([quote]) }, budget);
}

function placeOf(quote: Quote, { lang, answer }: Catalogue, isLinked: boolean): string {
  const { article, passage } = quote;
  const link = isLinked && article.url ? `[${answer.source}](${linkToText(article.url, quoteText(quote))})` : undefined;
  return small(
    titleOf(article),
    answer.passage(passage + 1, article.passages.length),
    article.date && formatDate(lang, article.date),
    link,
  );
}

/** Where an article comes from: date, publisher and link, as far as they are known. */
export function originOf({ date, source, url }: Article, { lang, answer }: Catalogue): string[] {
  return [
    ...(date ? [formatDate(lang, date)] : []),
    ...(source ? [escapeLine(shorten(source, MAX_TITLE))] : []),
    ...(url && url.length <= MAX_URL ? [`[${answer.source}](${safeUrl(url)})`] : []),
  ];
}
