import type { ButtonBuilder } from 'discord.js';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { passageOf } from '../../qa/answer.ts';
import type { SearchIndex } from '../../qa/index/search-index.ts';
import { groupNeighbours, type QuoteGroup, spanOf } from '../../qa/neighbours.ts';
import { roomIn, SUMMARY_LENGTHS, type SummaryLength } from '../../qa/summary/length.ts';
import { type Summary, summaryOf } from '../../qa/summary/summarize.ts';
import { deleteButton } from '../answer/answer-message.ts';
import { contextId, summaryId } from '../component-ids.ts';
import { MAX_MESSAGE_TEXT } from '../limits.ts';
import { escapeLine } from '../markdown/markdown.ts';
import { originOf, titleOf } from '../markdown/quote-block.ts';
import { renderQuote } from '../markdown/render-quote.ts';
import { shorten } from '../markdown/shorten.ts';
import { button, COLOURS, type Message, message, type Part, row, section, small, text } from '../message.ts';
import { refOf } from '../quote-ref.ts';
import { requireSubject } from './subject.ts';

/** A summary as somebody has asked for it. */
export interface SummaryRequest {
  /** Of the one article. */
  readonly index: SearchIndex;
  readonly length: SummaryLength;
  /** What it leans towards, as `readSubject` leaves it; empty for none. */
  readonly subject: string;
  readonly asker: string;
}

/** How many key terms are shown, and how long together. */
const KEY_TERMS = 8;
const MAX_KEY_TERMS = 300;

/**
 * A summary: quotes, each with its passage and a button that opens it, the article's key terms, buttons for another length.
 * @param isPrivate a private summary has no Delete: its reader can dismiss it
 * @throws {UserError} `subject-unknown`
 */
export function summaryMessage(request: SummaryRequest, catalogue: Catalogue, isPrivate: boolean): Message {
  const { index, length, subject } = request;
  requireSubject(subject, () => [index]);
  const summary = summaryOf(index, length, subject === '' ? undefined : subject);
  const heading = headingOf(request, summary, catalogue);
  const terms = keyTermsOf(index, catalogue);
  const buttons = [
    ...(summary.isWhole ? [] : lengthButtons(request, catalogue)),
    ...(isPrivate ? [] : [deleteButton(request.asker, catalogue)]),
  ];
  const quotes = quoteParts(summary, catalogue, MAX_MESSAGE_TEXT - heading.length - terms.join('').length);
  const controls = buttons.length > 0 ? [row(...buttons)] : [];
  return message([text(heading), ...quotes, ...terms.map(text), ...controls], COLOURS.answer);
}

function headingOf({ index, subject }: SummaryRequest, { quotes, isWhole }: Summary, catalogue: Catalogue): string {
  const { summary } = catalogue;
  const [article] = index.articles;
  if (!article) throw new RangeError('No article to sum up');
  const facts = isWhole ? summary.whole : summary.sentences(quotes.length, index.sentences.length);
  const lines = [`### ${summary.title} · ${titleOf(article)}`, small(facts, ...originOf(article, catalogue))];
  return [...lines, ...(subject === '' ? [] : [small(summary.subject(escapeLine(subject)))])].join('\n');
}

function quoteParts({ quotes }: Summary, catalogue: Catalogue, budget: number): Part[] {
  const groups = groupNeighbours(quotes);
  const blocks = groups.map((group) => blockOf(group, catalogue, Math.floor(budget / groups.length) - '\n'.length));
  return groups.map((group, i) => section(blocks[i] ?? '', whereButton(group, catalogue)));
}

/** Neighbours as one quote, with their place under it. */
function blockOf(group: QuoteGroup, { answer }: Catalogue, budget: number): string {
  const [{ article, passage: index }] = group;
  const place = small(answer.passage(index + 1, article.passages.length));
  return `${renderQuote({ passage: passageOf(group[0]), span: spanOf(group) }, budget - place.length - '\n'.length)}\n${place}`;
}

const whereButton = (group: QuoteGroup, { summary }: Catalogue): ButtonBuilder =>
  button(contextId.encode(refOf({ ...group[0], span: spanOf(group) })), summary.where);

/** The lengths beside the one shown; where the article has no room for another, its button is disabled. */
function lengthButtons({ index, length, subject, asker }: SummaryRequest, { summary }: Catalogue): ButtonBuilder[] {
  const place = SUMMARY_LENGTHS.indexOf(length);
  const revision = index.articles[0]?.revision ?? '';
  const toLength = (step: -1 | 1, label: string) => {
    const other = SUMMARY_LENGTHS[place + step];
    const isSame = other === undefined || hasSameRoom(index, length, other);
    // Two buttons of a message never share an id, whether they are disabled or not.
    return button(summaryId.encode(revision, other ?? length, asker, subject), label).setDisabled(isSame);
  };
  return [toLength(-1, summary.shorter), toLength(1, summary.longer)];
}

function hasSameRoom(index: SearchIndex, a: SummaryLength, b: SummaryLength): boolean {
  const [first, second] = [roomIn(index, a), roomIn(index, b)];
  return first.sentences === second.sentences && (first.sentences === 1 || first.words === second.words);
}

/** One line of the article's key terms; none where it has none. */
function keyTermsOf(index: SearchIndex, { summary }: Catalogue): string[] {
  const terms = index.keyPhrases().slice(0, KEY_TERMS);
  const shown = terms.map((term) => escapeLine(shorten(term, MAX_KEY_TERMS / KEY_TERMS)));
  return shown.length > 0 ? [small(summary.keyTerms(shown.join(', ')))] : [];
}
