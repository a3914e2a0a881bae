import { ButtonStyle, userMention } from 'discord.js';
import type { ContentError } from '../../content/content-error.ts';
import { StorageError, type UserError } from '../../errors.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { cancelImportId, confirmImportId } from '../component-ids.ts';
import { failureOf } from '../failure.ts';
import { countsOf } from '../markdown/difference.ts';
import { escapeLine } from '../markdown/markdown.ts';
import { shorten } from '../markdown/shorten.ts';
import { button, COLOURS, type Message, message, row, small, text } from '../message.ts';
import { type Group, groupedList } from './grouped-list.ts';
import type { ImportPlan, PlannedArticle } from './import-plan.ts';
import { nameOf } from './own-article.ts';

const MAX_PATH = 100;
const MAX_REASON = 300;

/** What became of a confirmed import. */
export interface ImportResult {
  readonly saved: readonly PlannedArticle[];
  readonly failed: readonly FailedArticle[];
}

export interface FailedArticle {
  readonly article: PlannedArticle;
  readonly error: UserError | ContentError | StorageError;
}

/** What an import would do; with nothing to do, nothing can be confirmed. */
export function importPreview(key: string, plan: ImportPlan, catalogue: Catalogue): Message {
  const { archive, confirm, cancel } = catalogue.library;
  const { groups } = archive;
  const { articles, unchanged, refused, ignored } = plan;
  const isEmpty = articles.length === 0;
  const differences = (some: readonly PlannedArticle[]) => some.map((article) => differenceOf(article, catalogue));
  const shown: Group[] = [
    { heading: groups.refused, lines: refused.map((refusal) => refusalOf(refusal, catalogue)) },
    { heading: groups.added, lines: differences(articles.filter(isNew)) },
    { heading: groups.changed, lines: differences(articles.filter(isReplacement)) },
    { heading: groups.unchanged, names: unchanged },
    { heading: groups.ignored, names: ignored.map(pathOf) },
  ];
  const buttons = row(
    button(confirmImportId.encode(key), confirm, ButtonStyle.Success),
    button(cancelImportId.encode(key), cancel),
  );
  const footer = small(isEmpty ? archive.nothing : archive.pending);
  return message([text(groupedList(archive.preview, shown, footer, catalogue)), ...(isEmpty ? [] : [buttons])]);
}

/** What an import did, each article by its slug. */
export const importResult = (result: ImportResult, plan: ImportPlan, catalogue: Catalogue): Message =>
  resultMessage(result, plan, undefined, catalogue);

/** The same, for the log channel: it says who did it. */
export const importTold = (result: ImportResult, plan: ImportPlan, catalogue: Catalogue): Message =>
  resultMessage(result, plan, small(userMention(plan.author)), catalogue);

function resultMessage(
  { saved, failed }: ImportResult,
  { unchanged }: ImportPlan,
  footer: string | undefined,
  catalogue: Catalogue,
): Message {
  const { done, groups } = catalogue.library.archive;
  const slugs = (articles: readonly PlannedArticle[]) => articles.map(({ slug }) => slug);
  const shown: Group[] = [
    { heading: groups.failed, lines: failed.map((failure) => failureLine(failure, catalogue)) },
    { heading: groups.added, names: slugs(saved.filter(isNew)) },
    { heading: groups.changed, names: slugs(saved.filter(isReplacement)) },
    { heading: groups.unchanged, names: unchanged },
  ];
  const colour = failed.length > 0 ? COLOURS.failure : COLOURS.success;
  return message([text(groupedList(done, shown, footer, catalogue))], colour);
}

const isNew = ({ replaces }: PlannedArticle): boolean => replaces === undefined;

const isReplacement = (article: PlannedArticle): boolean => !isNew(article);

function differenceOf(planned: PlannedArticle, catalogue: Catalogue): string {
  const { slug, passages, parts } = planned;
  const { article, library } = catalogue;
  const what = isNew(planned) ? article.passages(passages) : countsOf(parts, catalogue);
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
