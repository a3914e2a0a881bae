import type { Article } from '../../article/article.ts';
import { UserError } from '../../errors.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDate } from '../../i18n/format.ts';
import { articleIndex } from '../../library/article-index.ts';
import type { Snapshot } from '../../library/library.ts';
import { passageOf } from '../../qa/answer.ts';
import type { SearchIndex } from '../../qa/index/search-index.ts';
import { articlesAbout } from '../../qa/summary/focus.ts';
import { ONE_LINE } from '../../qa/summary/length.ts';
import { summarize } from '../../qa/summary/summarize.ts';
import { deleteButton } from '../answer/answer-message.ts';
import { nextSummariesId, openSummaryId, previousSummariesId } from '../component-ids.ts';
import { MAX_MESSAGE_TEXT } from '../limits.ts';
import { titleOf } from '../markdown/quote-block.ts';
import { renderQuote } from '../markdown/render-quote.ts';
import { button, COLOURS, type Message, message, type Part, section, small, text } from '../message.ts';
import { onePage, pageControls } from '../page-controls.ts';

/** A list of summaries as somebody has asked for it. */
export interface SummariesRequest {
  readonly snapshot: Snapshot;
  /** From 0; a number beyond the last page shows the last. */
  readonly page: number;
  /** Only articles that say something of it, and what they say; empty for all. */
  readonly subject: string;
  readonly asker: string;
}

const PER_PAGE = 5;
/** For the line that says which page it is, in UTF-16 code units. */
const ROOM_FOR_PAGE = 60;

/** All articles, newest first, a sentence of each. @throws {UserError} `subject-unknown` */
export function summariesMessage(request: SummariesRequest, catalogue: Catalogue, isPrivate: boolean): Message {
  const { snapshot, page, subject, asker } = request;
  const articles = articlesFor(request);
  if (articles.length === 0) throw new UserError('subject-unknown');
  const { shown, ...place } = onePage(articles, PER_PAGE, page);
  const ids = { previous: previousSummariesId, next: nextSummariesId };
  const others = isPrivate ? [] : [deleteButton(asker, catalogue)];
  const heading = `### ${catalogue.summary.listTitle(articles.length)}`;
  const room = Math.floor((MAX_MESSAGE_TEXT - heading.length - ROOM_FOR_PAGE) / shown.length);
  return message(
    [
      text(heading),
      ...shown.map((article) => entry(articleIndex(snapshot, article), subject, room, catalogue)),
      ...pageControls(ids, [asker, subject], place, catalogue, others),
    ],
    COLOURS.answer,
  );
}

function articlesFor({ snapshot, subject }: SummariesRequest): readonly Article[] {
  if (subject === '') return snapshot.articles;
  const about = articlesAbout(subject, snapshot.indexes());
  return snapshot.articles.filter((article) => about.has(article));
}

/** @param room in UTF-16 code units */
function entry(index: SearchIndex, subject: string, room: number, catalogue: Catalogue): Part {
  const [quote] = summarize(index, ONE_LINE, { focus: subject === '' ? undefined : subject });
  if (!quote) throw new RangeError('No article to sum up');
  const { article, span } = quote;
  const place = catalogue.answer.passage(quote.passage + 1, article.passages.length);
  const facts = small(place, article.date && formatDate(catalogue.lang, article.date));
  const open = button(openSummaryId.encode(article.revision, subject), catalogue.summary.open);
  const title = `**${titleOf(article)}**`;
  const shown = renderQuote({ passage: passageOf(quote), span }, room - [title, '', facts].join('\n').length);
  return section([title, shown, facts].join('\n'), open);
}
