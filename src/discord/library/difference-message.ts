import type { Article } from '../../article/article.ts';
import type { ArticleVersion } from '../../article/article-version.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { compareArticles } from '../../library/compare-articles.ts';
import { nextDifferenceId, previousDifferenceId } from '../component-ids.ts';
import { changeLines, countsOf } from '../markdown/difference.ts';
import { type Message, message, text } from '../message.ts';
import { onePage, pageControls } from '../page-controls.ts';
import { versionLine } from './history-message.ts';
import { nameOf, type OwnArticle } from './own-article.ts';

/** Of a line and of a page, in UTF-16 code units: with two versions and their notes above, a page fits in a message. */
const MAX_LINE = 1_200;
const MAX_PAGE = 2_600;

interface Compared {
  readonly version: ArticleVersion;
  /** What it holds. */
  readonly article: Article;
}

/** A page of what differs between two versions of an article. @param number from 0; one beyond the last page shows the last */
export function differenceMessage(
  article: OwnArticle,
  [from, to]: readonly [Compared, Compared],
  number: number,
  catalogue: Catalogue,
): Message {
  const { difference } = catalogue;
  const parts = compareArticles(from.article, to.article);
  const { shown, ...place } = onePage(pagesOf(parts.flatMap((part) => changeLines(part, MAX_LINE))), 1, number);
  const above = [
    `### ${difference.title(nameOf(article))}`,
    versionLine(from.version, catalogue),
    versionLine(to.version, catalogue),
    from.version.sha256 === to.version.sha256 ? difference.none : countsOf(parts, catalogue),
  ];
  const ids = { previous: previousDifferenceId, next: nextDifferenceId };
  const args = [article.slug, from.version.number, to.version.number] as const;
  return message([text(above.join('\n')), ...shown.map(text), ...pageControls(ids, args, place, catalogue)]);
}

/** As many lines a page as fit. */
function pagesOf(lines: readonly string[]): string[] {
  const pages: string[] = [];
  for (const line of lines) {
    const last = pages.at(-1);
    if (last !== undefined && last.length + line.length < MAX_PAGE) pages[pages.length - 1] = `${last}\n${line}`;
    else pages.push(line);
  }
  return pages;
}
