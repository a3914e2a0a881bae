import { StringSelectMenuBuilder, TimestampStyles, time, userMention } from 'discord.js';
import { type ArticleVersion, DELETED_AUTHOR } from '../../article/article-version.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDate, formatSize } from '../../i18n/format.ts';
import { rollbackId } from '../component-ids.ts';
import { integer } from '../custom-id.ts';
import { MAX_SELECT_OPTIONS } from '../limits.ts';
import { escapeLine, plainLine } from '../markdown.ts';
import { type Message, menuRow, message, type Part, text } from '../message.ts';
import { shorten } from '../shorten.ts';
import { nameOf, type OwnArticle } from './own-article.ts';

const MAX_VERSIONS = 12;
/** Of a note, which escaping may make twice as long: twelve versions fit in a message. */
const MAX_NOTE = 80;
const MAX_DESCRIPTION = 100;

/**
 * The versions, newest first, and a menu to go back to one with other content.
 * @param versions newest first
 * @param done what was just done, above all else
 */
export function historyMessage(
  article: OwnArticle,
  versions: readonly ArticleVersion[],
  catalogue: Catalogue,
  done?: string,
): Message {
  const shown = versions.slice(0, MAX_VERSIONS).map((version) => lineOf(version, catalogue));
  const rest = versions.length - shown.length;
  const lines = [
    `### ${catalogue.library.historyTitle(nameOf(article))}`,
    ...shown,
    ...(rest > 0 ? [catalogue.reload.others(rest)] : []),
  ];
  return message([...(done ? [text(done)] : []), text(lines.join('\n')), ...menuOf(article, versions, catalogue)]);
}

function lineOf(
  { number, kind, author, at, size, note }: ArticleVersion,
  { lang, library, privacy }: Catalogue,
): string {
  const who = author === DELETED_AUTHOR ? privacy.deletedAuthor : userMention(author);
  const when = time(Math.floor(at / 1_000), TimestampStyles.ShortDateTime);
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
  const others = versions.filter(({ sha256 }) => sha256 !== latest.sha256).slice(0, MAX_SELECT_OPTIONS);
  if (latest.kind === 'remove' || others.length === 0) return [];
  const options = others.map(({ number, kind, at, note }) => ({
    value: integer.write(number),
    label: `${library.version(number)} · ${library.kinds[kind]} · ${formatDate(lang, new Date(at).toISOString().slice(0, 10))}`,
    ...(note === undefined ? {} : { description: plainLine(shorten(note, MAX_DESCRIPTION)) }),
  }));
  const menu = new StringSelectMenuBuilder().setCustomId(rollbackId.encode(slug, latest.number));
  return [menuRow(menu.setPlaceholder(library.rollback).addOptions(options))];
}
