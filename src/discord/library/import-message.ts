import { ButtonStyle } from 'discord.js';
import type { ContentError } from '../../content/content-error.ts';
import { StorageError, type UserError } from '../../errors.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { cancelImportId, confirmImportId } from '../component-ids.ts';
import { failureOf } from '../failure.ts';
import { MAX_MESSAGE_TEXT } from '../limits.ts';
import { escapeLine } from '../markdown.ts';
import { button, COLOURS, type Message, message, row, text } from '../message.ts';
import { small } from '../quote-block.ts';
import { shorten } from '../shorten.ts';
import type { ImportPlan, PlannedArticle } from './import-plan.ts';
import { nameOf } from './own-article.ts';

const MAX_PATH = 100;
const MAX_REASON = 300;
/** Room for the line that says how many are not shown. */
const ROOM_FOR_REST = 40;

/** What became of a confirmed import. */
export interface ImportResult {
  readonly saved: readonly PlannedArticle[];
  readonly failed: readonly FailedArticle[];
}

export interface FailedArticle {
  readonly article: PlannedArticle;
  readonly error: UserError | ContentError | StorageError;
}

/** Files or articles to which the same happens. */
interface Group {
  readonly heading: string;
  readonly entries: readonly string[];
  readonly separator: '\n' | ', ';
}

/** What an import would do; with nothing to do, nothing can be confirmed. */
export function importPreview(key: string, plan: ImportPlan, catalogue: Catalogue): Message {
  const { archive, confirm, cancel } = catalogue.library;
  const { groups } = archive;
  const { articles, unchanged, refused, ignored } = plan;
  const isEmpty = articles.length === 0;
  const differences = (some: readonly PlannedArticle[]) => some.map((article) => differenceOf(article, catalogue));
  const shown = [
    group(
      groups.refused,
      refused.map((refusal) => refusalOf(refusal, catalogue)),
      '\n',
    ),
    group(groups.added, differences(articles.filter(isNew)), '\n'),
    group(groups.changed, differences(articles.filter(isReplacement)), '\n'),
    group(groups.unchanged, unchanged, ', '),
    group(groups.ignored, ignored.map(pathOf), ', '),
  ];
  const buttons = row(
    button(confirmImportId.encode(key), confirm, ButtonStyle.Success),
    button(cancelImportId.encode(key), cancel),
  );
  const footer = small(isEmpty ? archive.nothing : archive.pending);
  return message([text(listing(archive.preview, shown, footer, catalogue)), ...(isEmpty ? [] : [buttons])]);
}

/** What an import did, each article by its slug. */
export function importResult(
  { saved, failed }: ImportResult,
  { unchanged }: ImportPlan,
  catalogue: Catalogue,
): Message {
  const { done, groups } = catalogue.library.archive;
  const slugs = (articles: readonly PlannedArticle[]) => articles.map(({ slug }) => slug);
  const shown = [
    group(
      groups.failed,
      failed.map((failure) => failureLine(failure, catalogue)),
      '\n',
    ),
    group(groups.added, slugs(saved.filter(isNew)), ', '),
    group(groups.changed, slugs(saved.filter(isReplacement)), ', '),
    group(groups.unchanged, unchanged, ', '),
  ];
  const colour = failed.length > 0 ? COLOURS.failure : COLOURS.success;
  return message([text(listing(done, shown, undefined, catalogue))], colour);
}

const isNew = ({ replaces }: PlannedArticle): boolean => replaces === undefined;

const isReplacement = (article: PlannedArticle): boolean => !isNew(article);

const group = (heading: string, entries: readonly string[], separator: Group['separator']): Group => ({
  heading: `**${heading}** (${entries.length})`,
  entries,
  separator,
});

function differenceOf(planned: PlannedArticle, { article, reload, library }: Catalogue): string {
  const { slug, passagesAdded, passagesRemoved } = planned;
  const what = isNew(planned) ? article.passages(passagesAdded) : reload.changed(passagesAdded, passagesRemoved);
  const edited = planned.isEdited ? [library.archive.edited] : [];
  return [nameOf({ slug, served: planned }), what, ...edited].join(' · ');
}

function refusalOf({ file, error }: ImportPlan['refused'][number], catalogue: Catalogue): string {
  return `**${pathOf(file)}** · ${reasonOf(error, catalogue)}`;
}

function failureLine({ article, error }: FailedArticle, catalogue: Catalogue): string {
  const isInterrupted = error instanceof StorageError;
  const reason = isInterrupted ? catalogue.library.archive.interrupted : reasonOf(error, catalogue);
  return `**${article.slug}** · ${reason}`;
}

function reasonOf(error: UserError | ContentError, catalogue: Catalogue): string {
  const { tell = '' } = failureOf(error, catalogue, '');
  return shorten(tell, MAX_REASON);
}

const pathOf = (file: string): string => escapeLine(shorten(file, MAX_PATH));

/** As many entries of each group as fit in a message, and how many do not; what one group leaves free, the next may take. */
function listing(title: string, groups: readonly Group[], footer: string | undefined, { reload }: Catalogue): string {
  const filled = groups.filter(({ entries }) => entries.length > 0);
  const around = [`### ${title}`, ...(footer === undefined ? [] : [footer])];
  let left = MAX_MESSAGE_TEXT - around.join('\n').length;
  const blocks = filled.map(({ heading, entries, separator }, index) => {
    const share = Math.floor(left / (filled.length - index));
    const count = howManyFit(entries, separator, share - heading.length - 2 - ROOM_FOR_REST);
    const rest = count < entries.length ? `\n${reload.others(entries.length - count)}` : '';
    const block = `${heading}\n${entries.slice(0, count).join(separator)}${rest}`;
    left -= block.length + 1;
    return block;
  });
  const [heading = '', ...below] = around;
  return [heading, ...blocks, ...below].join('\n');
}

function howManyFit(entries: readonly string[], separator: string, room: number): number {
  let length = 0;
  const over = entries.findIndex((entry) => {
    length += entry.length + separator.length;
    return length > room;
  });
  return over === -1 ? entries.length : over;
}
