import type { ButtonBuilder } from 'discord.js';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { CustomId } from './custom-id.ts';
import { button, type Part, row, text } from './message.ts';
import { small } from './quote-block.ts';

/** A number of a page that there is, from 0: beyond the last page, the last. */
export const withinPages = (page: number, pages: number): number => Math.max(0, Math.min(page, pages - 1));

/**
 * Which page it is, and buttons to the one before and the one after; neither where there is one page.
 * @param args of the custom ids, before the page shown
 * @param others buttons beside these
 */
export function pageControls<Args extends readonly unknown[]>(
  ids: { readonly previous: CustomId<readonly [...Args, number]>; readonly next: CustomId<readonly [...Args, number]> },
  args: Args,
  { page, pages }: { readonly page: number; readonly pages: number },
  { article }: Catalogue,
  others: readonly ButtonBuilder[] = [],
): Part[] {
  if (pages <= 1) return others.length > 0 ? [row(...others)] : [];
  return [
    text(small(article.page(page + 1, pages))),
    row(
      button(ids.previous.encode(...args, page), article.previous).setDisabled(page === 0),
      button(ids.next.encode(...args, page), article.next).setDisabled(page === pages - 1),
      ...others,
    ),
  ];
}
