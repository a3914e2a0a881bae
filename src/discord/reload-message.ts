import type { ArticleError } from '../errors.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { ArticleChange, ReloadReport } from '../library/library.ts';
import { MAX_MESSAGE_TEXT } from './limits.ts';
import { escapeLine } from './markdown.ts';
import { COLOURS, type Message, message, text } from './message.ts';
import { small } from './quote-block.ts';
import { shorten } from './shorten.ts';

const MAX_PASSAGE = 140;
const MAX_TITLE = 100;
const MAX_REASON = 300;
/** How much is shown of what two passages begin with alike. */
const MAX_COMMON = 40;
/** How many passages, old and new, are shown of each article. */
export const MAX_PASSAGES = 5;
/** Room for the line that says how many are not shown. */
const ROOM_FOR_REST = 60;

/** What a reload did, for a moderator: each change with a readable difference, or each error with its file and line. */
export function reloadMessage(report: ReloadReport, catalogue: Catalogue): Message {
  const { reload } = catalogue;
  const footer = small(reload.revision(report.revision, Math.round(report.milliseconds)));
  if (report.kind === 'failed') {
    const heading = `### ${reload.failed}\n${reload.kept}`;
    return message([text(listing(heading, report.errors.map(errorLine), footer, catalogue))], COLOURS.failure);
  }
  const changed = report.changes.filter(({ kind }) => kind !== 'unchanged');
  const unchanged = report.changes.length - changed.length;
  const blocks = changed.map((change) => changeBlock(change, catalogue));
  if (unchanged > 0) blocks.push(reload.unchanged(unchanged));
  return message([text(listing(`### ${reload.done}`, blocks, footer, catalogue))], COLOURS.success);
}

/** What became of an article, with the difference. @param max how many passages, old and new, are shown */
export function changeBlock(
  { title, slug, kind, passagesAdded, passagesRemoved }: ArticleChange,
  catalogue: Catalogue,
  max = MAX_PASSAGES,
): string {
  const { reload } = catalogue;
  const what = {
    unchanged: reload.unchanged(1),
    added: reload.added(passagesAdded.length),
    removed: reload.removed,
    changed: reload.changed(passagesAdded.length, passagesRemoved.length),
  }[kind];
  const name = `**${escapeLine(shorten(title, MAX_TITLE))}** (${escapeLine(slug)})`;
  const difference = kind === 'changed' ? differenceOf(passagesRemoved, passagesAdded, max, catalogue) : [];
  return [`${name} · ${what}`, ...difference].join('\n');
}

/** The first passages that went and came, the old beside the new, from shortly before they begin to differ. */
function differenceOf(
  removed: readonly string[],
  added: readonly string[],
  max: number,
  { reload }: Catalogue,
): string[] {
  const count = Math.max(removed.length, added.length);
  const lines: string[] = [];
  for (let i = 0; i < Math.min(count, max); i++) {
    lines.push(...passageLine('−', removed[i], added[i]), ...passageLine('\\+', added[i], removed[i]));
  }
  return count > max ? [...lines, `> ${reload.others(count - max)}`] : lines;
}

/** @param sign escaped, for a plus could begin a list */
function passageLine(sign: '−' | '\\+', passage: string | undefined, other = ''): string[] {
  if (passage === undefined) return [];
  return [`> ${sign} ${escapeLine(shorten(fromDifference(passage, other), MAX_PASSAGE))}`];
}

/** A text without what it begins with as the other does, but for the last words of that. */
function fromDifference(text: string, other: string): string {
  let same = 0;
  while (same < text.length && text[same] === other[same]) same++;
  const start = text.lastIndexOf(' ', same - MAX_COMMON) + 1;
  return same > MAX_COMMON && start > 0 ? `… ${text.slice(start)}` : text;
}

const errorLine = ({ file, line, reason }: ArticleError): string =>
  `**${escapeLine(file)}:${line}** ${escapeLine(shorten(reason, MAX_REASON))}`;

/** As many blocks as fit in a message, and how many do not. */
function listing(heading: string, blocks: readonly string[], footer: string, { reload }: Catalogue): string {
  let left = MAX_MESSAGE_TEXT - heading.length - footer.length - ROOM_FOR_REST;
  const fitting = blocks.findIndex((block) => {
    left -= block.length + 1;
    return left < 0;
  });
  const shown = fitting === -1 ? blocks : [...blocks.slice(0, fitting), reload.others(blocks.length - fitting)];
  return [heading, ...shown, footer].join('\n');
}
