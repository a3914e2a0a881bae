import { type ButtonBuilder, ButtonStyle } from 'discord.js';
import type { Catalogue } from '../../i18n/catalogue.ts';
import type { Answer, Quote } from '../../qa/answer.ts';
import { groupNeighbours, type QuoteGroup, spanOf } from '../../qa/neighbours.ts';
import { contextId, deleteId, moreId, suggestionId } from '../component-ids.ts';
import { MAX_MESSAGE_TEXT } from '../limits.ts';
import { quoteBlocks, titleOf } from '../markdown/quote-block.ts';
import { button, COLOURS, type Message, message, type Part, row, section, small, text } from '../message.ts';
import { refOf } from '../quote-ref.ts';
import type { Asked } from './asking.ts';
import { MAX_SHOWN_QUESTION, questionHeading, questionLine } from './shown-question.ts';
import { type Suggestion, suggestionsFor } from './suggestions.ts';
import { voteButtons } from './vote-buttons.ts';

/** How many quotes are shown at once, beside the answer itself. */
const MAX_QUOTES = 3;

type Answered = Extract<Answer, { kind: 'answered' }>;

/** Where an answer is shown. */
interface Shown {
  /** A private answer has no Delete: its reader can dismiss it. */
  readonly isPrivate: boolean;
  /** Whether it has 👍 and 👎: in servers that have the bot. */
  readonly takesVotes: boolean;
}

export function answerMessage(answer: Answer, asked: Asked, catalogue: Catalogue, shown: Shown): Message {
  return answer.kind === 'answered'
    ? answeredMessage(answer, asked, catalogue, shown)
    : unansweredMessage(answer.nearest, asked, catalogue);
}

function answeredMessage(answer: Answered, asked: Asked, catalogue: Catalogue, shown: Shown): Message {
  const perhaps = answer.certainty === 'perhaps' ? `\n${small(catalogue.answer.perhaps)}` : '';
  const heading = `${questionHeading(asked, catalogue)}${perhaps}`;
  const groups = groupNeighbours(answer.lead);
  const blocks = quoteBlocks(groups, catalogue, MAX_MESSAGE_TEXT - heading.length);
  const contexts = groups.map((group) => contextButton({ ...group[0], span: spanOf(group) }, catalogue));
  const next = othersOf(answer).slice(0, MAX_QUOTES).map(refOf);
  const buttons = [
    ...(contexts.length === 1 ? contexts.map((context) => context.setStyle(ButtonStyle.Primary)) : []),
    ...(next.length > 0 ? [button(moreId.encode(next), catalogue.answer.more)] : []),
    ...(shown.isPrivate ? [] : [deleteButton(asked.asker, catalogue)]),
    ...(shown.takesVotes ? voteButtons() : []),
  ];
  return message(
    [
      text(heading),
      ...(contexts.length === 1 ? blocks.map(text) : withButtons(blocks, contexts)),
      ...(buttons.length > 0 ? [row(...buttons)] : []),
    ],
    COLOURS.answer,
  );
}

/** The quotes that are not shown at once, best first. */
function othersOf({ quotes, lead }: Answered): readonly Quote[] {
  return quotes.filter((quote) => !lead.some((shown) => overlap(shown, quote)));
}

const overlap = (a: Quote, b: Quote) =>
  a.article.revision === b.article.revision &&
  a.passage === b.passage &&
  a.span.start < b.span.end &&
  b.span.start < a.span.end;

function unansweredMessage(nearest: readonly Quote[], asked: Asked, catalogue: Catalogue): Message {
  const { answer } = catalogue;
  const searched = asked.article ? 1 : asked.snapshot.articles.length;
  const heading = `${questionHeading(asked, catalogue)}\n**${unansweredBy(asked, catalogue)}**`;
  const suggestions = suggestionsFor(asked).map((suggestion) => suggestionPart(suggestion, asked, catalogue));
  const introductions = [answer.nearest, answer.canAnswer(searched)] as const;
  const fixed = [heading, ...introductions].join('\n').length + suggestions.length * 2 * MAX_SHOWN_QUESTION;
  const quotes = quoteList(closestOf(nearest), catalogue, MAX_MESSAGE_TEXT - fixed);
  return message([
    text(heading),
    ...introduced(introductions[0], quotes),
    ...introduced(introductions[1], suggestions),
  ]);
}

/** Of the quotes nearest to a question, those that share a word with it. They answer nothing, so no words of theirs are bold as an answer. */
const closestOf = (nearest: readonly Quote[]): readonly Quote[] =>
  nearest
    .filter(({ highlights }) => highlights.length > 0)
    .slice(0, MAX_QUOTES)
    .map((quote) => ({ ...quote, answers: [] }));

/** In public, that nothing answers: one line, without the passages that do not answer. */
export function unansweredLine(asked: Asked, catalogue: Catalogue): Message {
  return message([text(unansweredBy(asked, catalogue)), row(deleteButton(asked.asker, catalogue))]);
}

/** Where one of several was asked, its title says that the others were not. */
function unansweredBy({ snapshot, article }: Asked, { answer }: Catalogue): string {
  const { length } = snapshot.articles;
  return article && length > 1 ? answer.unansweredIn(titleOf(article)) : answer.unanswered(length);
}

export function moreMessage(quotes: readonly Quote[], catalogue: Catalogue): Message {
  const heading = `### ${catalogue.answer.moreTitle}`;
  return message([text(heading), ...quoteList(quotes, catalogue, MAX_MESSAGE_TEXT - heading.length)], COLOURS.answer);
}

/** What is closest to a question, whether it answers or not. */
export function closestMessage(question: string, found: Answer, catalogue: Catalogue): Message {
  const { answer, report } = catalogue;
  const quotes = found.kind === 'answered' ? found.quotes.slice(0, MAX_QUOTES) : closestOf(found.nearest);
  const nearest = quotes.length > 0 ? answer.nearest : report.nothingClose;
  const heading = `### ${questionLine(question)}\n${found.kind === 'answered' ? report.nowAnswered : nearest}`;
  return message([text(heading), ...quoteList(quotes, catalogue, MAX_MESSAGE_TEXT - heading.length)], COLOURS.answer);
}

/** Quotes with a Context button each. */
function quoteList(quotes: readonly Quote[], catalogue: Catalogue, budget: number): Part[] {
  const groups = quotes.map((quote): QuoteGroup => [quote]);
  return withButtons(
    quoteBlocks(groups, catalogue, budget),
    quotes.map((quote) => contextButton(quote, catalogue)),
  );
}

const withButtons = (blocks: readonly string[], buttons: readonly ButtonBuilder[]): Part[] =>
  buttons.map((accessory, i) => section(blocks[i] ?? '', accessory));

const contextButton = (quote: Quote, { answer }: Catalogue) => button(contextId.encode(refOf(quote)), answer.context);

function suggestionPart({ article, index, question }: Suggestion, asked: Asked, { answer }: Catalogue): Part {
  const id = suggestionId.encode(article.revision, index, asked.article === undefined);
  return section(questionLine(question), button(id, answer.ask));
}

const introduced = (introduction: string, parts: readonly Part[]): Part[] =>
  parts.length > 0 ? [text(introduction), ...parts] : [];

export const deleteButton = (asker: string, { answer }: Catalogue) =>
  button(deleteId.encode(asker), answer.delete, ButtonStyle.Danger);
