import { StringSelectMenuBuilder } from 'discord.js';
import type { Article } from '../../article/article.ts';
import type { Catalogue } from '../../i18n/catalogue.ts';
import { jumpId, nextPageId, previousPageId } from '../component-ids.ts';
import { integer } from '../custom-id.ts';
import { MAX_MESSAGE_TEXT, MAX_OPTION_LABEL, MAX_SELECT_OPTIONS } from '../limits.ts';
import { plainLine } from '../markdown/markdown.ts';
import { headingOf, originOf, titleOf } from '../markdown/quote-block.ts';
import { renderQuote } from '../markdown/render-quote.ts';
import { shorten } from '../markdown/shorten.ts';
import { COLOURS, type Message, menuRow, message, type Part, row, small, text } from '../message.ts';
import { onePage, pageButtons } from '../page-controls.ts';
import { type Page, pagesOf } from './pages.ts';

/** One page of an article. @param number from 0; a number beyond the last page shows the last */
export function pageMessage(article: Article, number: number, catalogue: Catalogue): Message {
  const pages = pagesOf(article);
  const {
    shown: [page],
    page: current,
  } = onePage(pages, 1, number);
  if (!page) throw new RangeError(`No page in ${article.slug}`);
  const { answer, article: texts } = catalogue;
  const origin = originOf(article, catalogue);
  const place = small(
    answer.passage(page.index + 1, article.passages.length),
    headingOf(page.passage),
    page.beginsInside ? texts.continued : undefined,
  );
  const heading = `### ${titleOf(article)}${origin.length > 0 ? `\n${small(...origin)}` : ''}`;
  const shown = renderQuote(page, MAX_MESSAGE_TEXT - heading.length - place.length);
  const controls = pages.length > 1 ? controlsFor(article, pages, current, catalogue) : [];
  return message([text(heading), text(shown), text(place), ...controls], COLOURS.answer);
}

function controlsFor({ revision }: Article, pages: readonly Page[], current: number, catalogue: Catalogue): Part[] {
  const ids = { previous: previousPageId, next: nextPageId };
  const buttons = pageButtons(ids, [revision], { page: current, pages: pages.length }, catalogue);
  const menu = new StringSelectMenuBuilder().setCustomId(jumpId.encode(revision));
  const first = Math.max(0, Math.min(current - Math.floor(MAX_SELECT_OPTIONS / 2), pages.length - MAX_SELECT_OPTIONS));
  pages.slice(first, first + MAX_SELECT_OPTIONS).forEach((page, i) => {
    menu.addOptions({ label: labelOf(page), value: integer.write(first + i), default: first + i === current });
  });
  return [row(...buttons), menuRow(menu.setPlaceholder(catalogue.article.jump))];
}

/** The passage's number and its first words. */
function labelOf({ passage, index, span }: Page): string {
  const words = passage.text.slice(span.start, span.end);
  return plainLine(shorten(`${index + 1}. ${words}`, MAX_OPTION_LABEL));
}
