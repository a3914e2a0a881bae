import type { ArticleError } from '../errors.ts';
import type { Catalogue } from '../i18n/catalogue.ts';
import type { ReloadReport } from '../library/library.ts';
import { MAX_MESSAGE_TEXT } from './limits.ts';
import { contentText } from './markdown/content-text.ts';
import { changeBlock } from './markdown/difference.ts';
import { fittingLines } from './markdown/fitting.ts';
import { escapeLine } from './markdown/markdown.ts';
import { COLOURS, type Message, message, small, text } from './message.ts';

/** What a reload did, for a moderator: each change with a readable difference, or each error with its file and line. */
export function reloadMessage(report: ReloadReport, catalogue: Catalogue): Message {
  const { reload } = catalogue;
  const footer = small(reload.revision(report.revision, Math.round(report.milliseconds)));
  if (report.kind === 'failed') {
    const heading = `### ${reload.failed}\n${reload.kept}`;
    return message(
      [
        text(
          listing(
            heading,
            report.errors.map((error) => errorLine(error, catalogue)),
            footer,
            catalogue,
          ),
        ),
      ],
      COLOURS.failure,
    );
  }
  const changed = report.changes.filter(({ kind }) => kind !== 'unchanged');
  const unchanged = report.changes.length - changed.length;
  const blocks = changed.map((change) => changeBlock(change, catalogue));
  if (unchanged > 0) blocks.push(reload.unchanged(unchanged));
  return message([text(listing(`### ${reload.done}`, blocks, footer, catalogue))], COLOURS.success);
}

const errorLine = ({ file, line, fault }: ArticleError, { content }: Catalogue): string =>
  `**${escapeLine(file)}:${line}** ${contentText(content.faults, fault)}`;

/** As many blocks as fit in a message, and how many do not. */
function listing(heading: string, blocks: readonly string[], footer: string, catalogue: Catalogue): string {
  const room = MAX_MESSAGE_TEXT - `${heading}\n${footer}`.length;
  return [heading, ...fittingLines(blocks, room, catalogue), footer].join('\n');
}
