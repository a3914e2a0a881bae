import type { Catalogue } from '../../i18n/catalogue.ts';
import type { PartChange } from '../../library/compare-articles.ts';
import type { ArticleChange } from '../../library/library.ts';
import type { Piece } from '../../text/word-difference.ts';
import { escapeLine, escapeWithin, isolate } from './markdown.ts';
import { titleOf } from './quote-block.ts';

/** Of what stays the same, UTF-16 code units shown beside each change. */
const CONTEXT = 60;
/** Beyond the last white space of a cut, what is left of a word. */
const MAX_WORD = 30;

/** Of what became of one passage. */
const MAX_LINE = 400;
/** How many passages and the like are shown of each article. */
export const MAX_PARTS = 5;

/** A plus could begin a list. */
const SIGNS = { removed: '−', added: '\\+', changed: '±' } as const;
const MARKS = { removed: '~~', added: '**', same: '' } as const;
/** That a tilde at the end of what was removed does not end its mark too soon. */
const ZERO_WIDTH_SPACE = '\u200b';

/** What became of an article, with the difference. @param max how many parts of it are shown */
export function changeBlock(
  { title, slug, kind, passages, parts }: ArticleChange,
  catalogue: Catalogue,
  max = MAX_PARTS,
): string {
  const { reload } = catalogue;
  const what = {
    unchanged: reload.unchanged(1),
    added: reload.added(passages),
    removed: reload.removed,
    changed: countsOf(parts, catalogue),
  }[kind];
  const name = `**${titleOf({ title })}** (${escapeLine(slug)})`;
  const lines = parts.slice(0, max).map((part) => firstChangeLine(part, MAX_LINE));
  const rest = parts.length > max ? [`> ${reload.others(parts.length - max)}`] : [];
  return [`${name} · ${what}`, ...lines, ...rest].join('\n');
}

/** How many passages came, went and changed, in words. */
export function countsOf(parts: readonly Pick<PartChange, 'what' | 'kind'>[], { difference }: Catalogue): string {
  if (parts.length === 0) return difference.moved;
  const counts = (['added', 'changed', 'removed'] as const).flatMap((kind) => {
    const count = parts.filter((part) => part.what === 'passage' && part.kind === kind).length;
    return count === 0 ? [] : [difference.passages[kind](count)];
  });
  return counts.length === 0 ? difference.details : counts.join(', ');
}

/**
 * What became of a part, as lines of a block quote: what was removed struck through, what was added in bold, and only the words
 * around them of what stays the same. A part that went or came as a whole is shown plainly.
 * @param room UTF-16 code units of a line at most
 */
export function changeLines({ kind, pieces }: PartChange, room: number): string[] {
  const lines = linesOf(shortenSame(pieces), room - '> ± … '.length - 2);
  return lines.map((line, i) => {
    const shown = kind === 'changed' ? line.map(marked).join('') : line.map(({ text }) => escapeWithin(text)).join('');
    return `> ${SIGNS[kind]} ${i === 0 ? '' : '… '}${isolate(shown.trim())}`;
  });
}

/** The first of these lines. */
export function firstChangeLine(change: PartChange, room: number): string {
  const [first = '', ...others] = changeLines(change, room - ' …'.length);
  return others.length === 0 ? first : `${first} …`;
}

function shortenSame(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => {
    const { kind, text } = piece;
    if (kind !== 'same' || text.length <= 3 * CONTEXT) return piece;
    const head = i === 0 ? '' : `${beginning(text)} `;
    const tail = i === pieces.length - 1 ? '' : ` ${ending(text)}`;
    return { kind, text: `${head}…${tail}` };
  });
}

const beginning = (text: string): string =>
  text.slice(0, CONTEXT).replace(new RegExp(`\\s\\S{0,${MAX_WORD}}$|[\\ud800-\\udbff]$`, 'u'), '');

const ending = (text: string): string =>
  text.slice(-CONTEXT).replace(new RegExp(`^\\S{0,${MAX_WORD}}\\s|^[\\udc00-\\udfff]`, 'u'), '');

/** Pieces parted into lines that fit, however much escaping and marking makes of them. */
function linesOf(pieces: readonly Piece[], room: number): Piece[][] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let left = room;
  for (const piece of pieces) {
    let rest = piece;
    for (let cut = lengthFor(rest.text, left); cut < rest.text.length; cut = lengthFor(rest.text, left)) {
      if (cut > 0) line.push({ ...piece, text: rest.text.slice(0, cut) });
      rest = { ...piece, text: rest.text.slice(cut) };
      lines.push(line);
      line = [];
      left = room;
    }
    line.push(rest);
    left -= sizeOf(rest.text.length);
  }
  return [...lines, line].filter(({ length }) => length > 0);
}

/** At most, once it is escaped, marked, and parted from the piece before. */
const sizeOf = (length: number): number => 2 * length + 6;

/** How much of a text has its place in the room: all, or up to white space where there is some. */
function lengthFor(text: string, room: number): number {
  if (sizeOf(text.length) <= room) return text.length;
  const max = Math.max(0, Math.floor((room - sizeOf(0)) / 2));
  const space = text.slice(0, max).search(/\s\S*$/u);
  if (space > max / 2) return space;
  return /[\ud800-\udbff]$/u.test(text.slice(0, max)) ? max - 1 : max;
}

/** Words stand in their marks without white space; what was removed stands apart from what took its place. */
function marked({ kind, text }: Piece, index: number, line: readonly Piece[]): string {
  const words = text.trim();
  if (words === '') return text;
  const start = text.indexOf(words);
  const isGlued = kind === 'added' && start === 0 && line[index - 1]?.kind === 'removed';
  const escaped = escapeWithin(words);
  const kept = kind === 'removed' && escaped.endsWith('~') ? `${escaped}${ZERO_WIDTH_SPACE}` : escaped;
  return `${isGlued ? ' ' : ''}${text.slice(0, start)}${MARKS[kind]}${kept}${MARKS[kind]}${text.slice(start + words.length)}`;
}
