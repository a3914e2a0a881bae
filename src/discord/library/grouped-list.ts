import type { Catalogue } from '../../i18n/catalogue.ts';
import { MAX_MESSAGE_TEXT } from '../limits.ts';
import { fitting, ROOM_FOR_REST } from '../markdown/fitting.ts';

/** Things to which the same happens, a line each or one after another; without any, nothing is shown. */
export type Group = { readonly heading: string } & (
  | { readonly lines: readonly string[] }
  | { readonly names: readonly string[] }
);

/**
 * The text of a message that lists what happens: of each group how many there are, and as many of them as fit. What one group
 * leaves free, the next may take.
 * @param groups headings and entries in Discord Markdown, an entry of 500 UTF-16 code units at most
 */
export function groupedList(
  title: string,
  groups: readonly Group[],
  footer: string | undefined,
  { reload }: Catalogue,
): string {
  const filled = groups.map(partsOf).filter(({ entries }) => entries.length > 0);
  const heading = `### ${title}`;
  const below = footer === undefined ? [] : [footer];
  let left = MAX_MESSAGE_TEXT - [heading, ...below].join('\n').length;
  const blocks = filled.map(({ heading, entries, separator }, index) => {
    const share = Math.floor(left / (filled.length - index));
    const shown = fitting(entries, separator, share - heading.length - ROOM_FOR_REST);
    const rest = entries.length - shown.length;
    const block = [heading, shown.join(separator), ...(rest > 0 ? [reload.others(rest)] : [])].join('\n');
    left -= block.length + '\n'.length;
    return block;
  });
  return [heading, ...blocks, ...below].join('\n');
}

function partsOf(group: Group) {
  const [entries, separator] = 'lines' in group ? [group.lines, '\n'] : [group.names, ', '];
  return { heading: `**${group.heading}** (${entries.length})`, entries, separator };
}
