import { TimestampStyles } from 'discord.js';
import type { Article } from '../../article/article.ts';
import type { ArticleVersion } from '../../article/article-version.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { changeBetween } from '../../library/changes.ts';
import type { Snapshot } from '../../library/library.ts';
import type { ScheduledPage, WebPage } from '../../library/web-pages.ts';
import { rollbackToId } from '../component-ids.ts';
import { MAX_MESSAGE_TEXT } from '../limits.ts';
import { changeBlock } from '../markdown/difference.ts';
import { fittingLines } from '../markdown/fitting.ts';
import { button, COLOURS, type Message, message, moment, row, small, text } from '../message.ts';
import { nameOf } from './own-article.ts';

/** How often a page is fetched by itself, and when next; undefined where it is not. */
export function scheduleLine(
  page: Pick<WebPage, 'schedule' | 'nextAt' | 'failures'> | undefined,
  { refresh }: Catalogue,
): string | undefined {
  if (page?.schedule === undefined || page.nextAt === undefined) return undefined;
  const next = moment(page.nextAt, TimestampStyles.RelativeTime);
  return small(refresh.scheduled[page.schedule](next), page.failures > 0 ? refresh.fails : undefined);
}

/** The articles whose pages are fetched by themselves, the next ones first, as many as fit in a message. */
export function schedulesMessage(pages: readonly ScheduledPage[], snapshot: Snapshot, catalogue: Catalogue): Message {
  const { refresh } = catalogue;
  if (pages.length === 0) return message([text(refresh.noSchedule)]);
  const heading = `### ${refresh.schedules}`;
  const entries = pages.map((page) => {
    const name = nameOf({ slug: page.slug, served: snapshot.find(page.slug) });
    return [name, scheduleLine(page, catalogue)].join('\n');
  });
  const lines = fittingLines(entries, MAX_MESSAGE_TEXT - heading.length, catalogue);
  return message([text([heading, ...lines].join('\n'))]);
}

/** For the log channel: what a schedule has changed, and a button to take it back. */
export function refreshedMessage(
  before: Article,
  after: Article,
  { number }: ArticleVersion,
  catalogue: Catalogue,
): Message {
  const { refresh, library } = catalogue;
  const name = nameOf({ slug: after.slug, served: after });
  const block = changeBlock(changeBetween(before, after), catalogue);
  const back = button(rollbackToId.encode(after.slug, number, number - 1), refresh.goBack(library.version(number - 1)));
  return message([text(`### ${refresh.refreshed(name, number)}`), text(block), row(back)], COLOURS.success);
}

/** For the log channel. @param reason a text of the catalogue's */
export const failedMessage = (name: string, reason: string, { refresh }: Catalogue): Message =>
  message([text(`${refresh.failed(name)}\n> ${reason}\n${small(refresh.retried)}`)], COLOURS.failure);
