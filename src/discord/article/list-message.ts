import type { Article } from '../../article/article.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { formatDate, languageName } from '../../i18n/format.ts';
import type { Snapshot } from '../../library/library.ts';
import { nextListId, previousListId, readId } from '../component-ids.ts';
import { titleOf } from '../markdown/quote-block.ts';
import { button, type Message, message, type Part, section, small, text } from '../message.ts';
import { onePage, pageControls } from '../page-controls.ts';

const PER_PAGE = 6;

/** A page of the list of articles. @param number from 0; a number beyond the last page shows the last */
export function listMessage({ articles }: Snapshot, number: number, catalogue: Catalogue): Message {
  const { shown, ...place } = onePage(articles, PER_PAGE, number);
  return message([
    text(`### ${catalogue.article.listTitle(articles.length)}`),
    ...shown.map((article) => entry(article, catalogue)),
    ...pageControls({ previous: previousListId, next: nextListId }, [], place, catalogue),
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
