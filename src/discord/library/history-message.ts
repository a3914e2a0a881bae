import { StringSelectMenuBuilder, userMention } from 'discord.js';
import { type ArticleVersion, DELETED_AUTHOR } from '../../article/article-version.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDate, formatSize } from '../../i18n/format.ts';
import { nextVersionsId, previousVersionsId, rollbackId } from '../component-ids.ts';
import { integer } from '../custom-id.ts';
import { escapeLine, plainLine } from '../markdown/markdown.ts';
import { shorten } from '../markdown/shorten.ts';
import { type Message, menuRow, message, moment, type Part, text } from '../message.ts';
import { onePage, pageControls } from '../page-controls.ts';
import { nameOf, type OwnArticle } from './own-article.ts';

const PER_PAGE = 12;
/** Of a note, which escaping may make twice as long: twelve versions fit in a message. */
const MAX_NOTE = 80;
const MAX_DESCRIPTION = 100;

interface HistoryPage {
  /** From 0; one beyond the last page shows the last. */
  readonly page: number;
  /** What was just done, above all else. */
  readonly done?: string;
}

/**
 * A page of the versions, and a menu to go back to one of them with other content.
 * @param versions newest first
 */
export function historyMessage(
  article: OwnArticle,
  versions: readonly ArticleVersion[],
  { page, done }: HistoryPage,
  catalogue: Catalogue,
): Message {
  const { shown, ...place } = onePage(versions, PER_PAGE, page);
  const heading = `### ${catalogue.library.historyTitle(nameOf(article))}`;
  const ids = { previous: previousVersionsId, next: nextVersionsId };
  return message([
    ...(done ? [text(done)] : []),
    text([heading, ...shown.map((version) => versionLine(version, catalogue))].join('\n')),
    ...menuOf(article, shown, catalogue),
    ...pageControls(ids, [article.slug], place, catalogue),
  ]);
}

/** Which version it is, what was done, by whom and when, how large it is, and why, in one line or two. */
export function versionLine({ number, kind, author, at, size, note }: ArticleVersion, catalogue: Catalogue): string {
  const { lang, library, privacy } = catalogue;
  const who = author === DELETED_AUTHOR ? privacy.deletedAuthor : userMention(author);
  const when = moment(at);
  const facts = [library.kinds[kind], who, when, formatSize(lang, size)];
  const why = note === undefined ? '' : `\n> ${escapeLine(shorten(note, MAX_NOTE))}`;
  return `**${library.version(number)}** · ${facts.join(' · ')}${why}`;
}

/** An article that is hidden is restored first. */
function menuOf(
  { slug, latest }: OwnArticle,
  versions: readonly ArticleVersion[],
  { lang, library }: Catalogue,
): Part[] {
  const others = versions.filter(({ sha256 }) => sha256 !== latest.sha256);
  if (latest.kind === 'remove' || others.length === 0) return [];
  const options = others.map(({ number, kind, at, note }) => ({
    value: integer.write(number),
    label: `${library.version(number)} · ${library.kinds[kind]} · ${formatDate(lang, new Date(at).toISOString().slice(0, 10))}`,
    ...(note === undefined ? {} : { description: plainLine(shorten(note, MAX_DESCRIPTION)) }),
  }));
  const menu = new StringSelectMenuBuilder().setCustomId(rollbackId.encode(slug, latest.number));
  return [menuRow(menu.setPlaceholder(library.rollback).addOptions(options))];
}
