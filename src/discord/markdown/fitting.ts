import type { Catalogue } from '../../i18n/catalogue.ts';

/** Room for the line that says how many are not shown. */
export const ROOM_FOR_REST = 40;

/** The first entries, as many as there is room for with what parts them. @param room in UTF-16 code units */
export function fitting(entries: readonly string[], separator: string, room: number): readonly string[] {
  let length = 0;
  const over = entries.findIndex((entry) => {
    length += entry.length + separator.length;
    return length > room;
  });
  return over === -1 ? entries : entries.slice(0, over);
}

/** The same on lines of their own, with a last line that says how many there was no room for. */
export function fittingLines(entries: readonly string[], room: number, { reload }: Catalogue): readonly string[] {
  const shown = fitting(entries, '\n', room - ROOM_FOR_REST);
  const rest = entries.length - shown.length;
  return rest > 0 ? [...shown, reload.others(rest)] : shown;
}
