import type { Article } from '../article/article.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import { formatDate, languageName } from '../i18n/format.ts';
import type { Snapshot } from '../library/library.ts';
import { nextListId, previousListId, readId } from './component-ids.ts';
import { button, type Message, message, type Part, row, section, text } from './message.ts';
import { small, titleOf } from './quote-block.ts';

const PER_PAGE = 6;

/** A page of the list of articles. @param number from 0; a number beyond the last page shows the last */
export function listMessage({ articles }: Snapshot, number: number, catalogue: Catalogue): Message {
  const pages = Math.ceil(articles.length / PER_PAGE);
  const current = Math.min(Math.max(number, 0), pages - 1);
  const shown = articles.slice(current * PER_PAGE, (current + 1) * PER_PAGE);
  return message([
    text(`### ${catalogue.article.listTitle(articles.length)}`),
    ...shown.map((article) => entry(article, catalogue)),
    ...(pages > 1 ? controls(current, pages, catalogue) : []),
  ]);
}

function entry(article: Article, { lang, article: texts }: Catalogue): Part {
  const facts = small(
    languageName(lang, article.lang),
    texts.passages(article.passages.length),
    article.date && formatDate(lang, article.date),
    texts.revision(article.revision),
  );
  return section(`**${titleOf(article)}**\n${facts}`, button(readId.encode(article.revision, 0), texts.read));
}

const controls = (current: number, pages: number, { article }: Catalogue): Part[] => [
  text(small(article.page(current + 1, pages))),
  row(
    button(previousListId.encode(current), article.previous).setDisabled(current === 0),
    button(nextListId.encode(current), article.next).setDisabled(current === pages - 1),
  ),
];
