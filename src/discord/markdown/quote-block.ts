import type { Article, Passage } from '../../article/article.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDate } from '../../i18n/format.ts';
import { passageOf, quoteText } from '../../qa/answer.ts';
import { emphasisOf } from '../../qa/emphasis.ts';
import { type QuoteGroup, spanOf } from '../../qa/neighbours.ts';
import { small } from '../message.ts';
import { escapeLine } from './markdown.ts';
import { renderQuote } from './render-quote.ts';
import { shorten } from './shorten.ts';
import { shownParts } from './shown-parts.ts';
import { linkToText, safeUrl } from './text-fragment.ts';

const MAX_TITLE = 100;
/** A longer address is not worth its place. */
const MAX_URL = 800;

export const titleOf = ({ title }: Pick<Article, 'title'>): string => escapeLine(shorten(title, MAX_TITLE));

/** The heading above a passage, if any. */
export const headingOf = ({ heading }: Passage): string | undefined =>
  heading === undefined ? undefined : escapeLine(shorten(heading, MAX_TITLE));

/**
 * Quotes with their places, each group of neighbours in Discord Markdown: the block quote, the words that answer (or match) in bold,
 * then article, passage, date and a link to the sentence in small text. Of a long sentence, the clause that answers. Together at most
 * `budget` UTF-16 code units: links are left out first, then the ends of the longest quotes.
 */
export function quoteBlocks(groups: readonly QuoteGroup[], catalogue: Catalogue, budget: number): readonly string[] {
  const linked = groups.map((group) => placeOf(group, catalogue, true));
  const places = lengthOf(linked) < budget / 2 ? linked : groups.map((group) => placeOf(group, catalogue, false));
  const room = Math.floor((budget - lengthOf(places)) / groups.length) - '\n'.length;
  return groups.map((group, i) => `${blockQuoteOf(group, room)}\n${places[i]}`);
}

const lengthOf = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);

function blockQuoteOf(group: QuoteGroup, budget: number): string {
  const passage = passageOf(group[0]);
  const bold = emphasisOf(group);
  const parts = shownParts(group);
  const room = Math.floor(budget / parts.length) - '\n'.length;
  return parts.map((part) => renderQuote({ passage, bold, ...part }, room)).join('\n');
}

function placeOf(group: QuoteGroup, { lang, answer }: Catalogue, isLinked: boolean): string {
  const [{ article, passage }] = group;
  const words = quoteText({ ...group[0], span: spanOf(group) });
  const link = isLinked && article.url ? `[${answer.source}](${linkToText(article.url, words)})` : undefined;
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
