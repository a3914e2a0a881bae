import { MAX_LINE } from '../article/front-matter.ts';
import { headingOf } from '../article/passages.ts';

/** A longer first line is hardly a title. */
const MAX_TITLE_LINE = 120;
/** Of a text without a title. */
const MAX_FIRST_WORDS = 80;

interface TitledText {
  readonly title: string;
  readonly body: string;
  /** 1-based line of the text that the body begins on. */
  readonly bodyLine: number;
}

/**
 * The title that a text without front matter gives itself: a heading that it begins with, or a short line that stands alone
 * there, which both leave the body; else the first `# …` of the text, the file's name, the first words.
 */
export function takeTitle(text: string, name?: string): TitledText {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => line.trim() !== '');
  const first = lines[index]?.trim() ?? '';
  const heading = headingOf(first);
  const rest = lines.slice(index + 1);
  if ((heading || isTitleLine(first, rest[0])) && rest.some((line) => line.trim() !== '')) {
    return { title: asTitle(heading || first), body: rest.join('\n'), bodyLine: index + 2 };
  }
  const later = headingOf(lines.find((line) => /^#[ \t]/u.test(line)) ?? '');
  const title = later || nameAsTitle(name) || shorten(first, MAX_FIRST_WORDS);
  return { title: asTitle(title), body: text, bodyLine: 1 };
}

function isTitleLine(line: string, next: string | undefined): boolean {
  return line.length <= MAX_TITLE_LINE && next?.trim() === '' && !/[.!?…؟:;,،؛]["'»”’)\]]*$/u.test(line);
}

function nameAsTitle(name: string | undefined): string | undefined {
  return name
    ?.replace(/\.\w+$/u, '')
    .replace(/[-_\s]+/gu, ' ')
    .trim();
}

/** One line that front matter takes, without control characters; never empty. */
export function asTitle(text: string): string {
  const line = text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .toWellFormed()
    .trim();
  return shorten(line, MAX_LINE) || 'Article';
}

function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max - 1).replace(/\s+\S*$|[\ud800-\udbff]$/u, '');
  return `${cut}…`;
}
