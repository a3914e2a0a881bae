import type { ButtonBuilder } from 'discord.js';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { CustomId } from './custom-id.ts';
import { button, type Part, row, small, text } from './message.ts';

/** What a page shows, its number from 0, and how many there are. */
interface Paged<T> {
  readonly shown: readonly T[];
  readonly page: number;
  readonly pages: number;
}

/** A page of a list. @param wanted its number; beyond the last page, the last is shown */
export function onePage<T>(items: readonly T[], perPage: number, wanted: number): Paged<T> {
  const pages = Math.ceil(items.length / perPage);
  const page = Math.max(0, Math.min(wanted, pages - 1));
  return { shown: items.slice(page * perPage, (page + 1) * perPage), page, pages };
}

/** Of the buttons to the page before and the one after: they end with the page shown. */
interface PageIds<Args extends readonly unknown[]> {
  readonly previous: CustomId<readonly [...Args, number]>;
  readonly next: CustomId<readonly [...Args, number]>;
}

type Place = Pick<Paged<unknown>, 'page' | 'pages'>;

/** Buttons to the page before and the one after. @param args of the custom ids, before the page shown */
export const pageButtons = <Args extends readonly unknown[]>(
  ids: PageIds<Args>,
  args: Args,
  { page, pages }: Place,
  { article }: Catalogue,
): readonly ButtonBuilder[] => [
  button(ids.previous.encode(...args, page), article.previous).setDisabled(page === 0),
  button(ids.next.encode(...args, page), article.next).setDisabled(page === pages - 1),
];

/** Which page it is, and the buttons; neither where there is one page. @param others buttons beside these */
export function pageControls<Args extends readonly unknown[]>(
  ids: PageIds<Args>,
  args: Args,
  place: Place,
  catalogue: Catalogue,
  others: readonly ButtonBuilder[] = [],
): Part[] {
  const { page, pages } = place;
  if (pages <= 1) return others.length > 0 ? [row(...others)] : [];
  return [
    text(small(catalogue.article.page(page + 1, pages))),
    row(...pageButtons(ids, args, place, catalogue), ...others),
  ];
}
