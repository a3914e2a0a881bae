import type { Catalogue } from '../../i18n/catalogue.ts';
import { summed } from '../../qa/question/group-questions.ts';
import { questionLine } from '../answer/shown-question.ts';
import { reportClosestId, reportCsvId, reportDoneId, reportNextId, reportPreviousId } from '../component-ids.ts';
import { button, type Message, message, moment, type Part, row, small, text } from '../message.ts';
import { onePage, pageControls } from '../page-controls.ts';
import type { VainGroup } from './asked-in-vain.ts';

const PER_PAGE = 5;

/** A page of what was asked in vain. @param number from 0; a number beyond the last page shows the last */
export function reportMessage(groups: readonly VainGroup[], number: number, catalogue: Catalogue): Message {
  const { report } = catalogue;
  if (groups.length === 0) return message([text(report.none)]);
  const { shown, ...place } = onePage(groups, PER_PAGE, number);
  return message([
    text(`### ${report.title(groups.length)}`),
    ...shown.flatMap((group) => entry(group, place.page, catalogue)),
    ...pageControls({ previous: reportPreviousId, next: reportNextId }, [], place, catalogue, [
      button(reportCsvId.encode(), report.download),
    ]),
  ]);
}

function entry(group: VainGroup, page: number, { report }: Catalogue): Part[] {
  const [{ id, question }] = group;
  const { count, lastAt } = summed(group);
  const unanswered = group.reduce((sum, wording) => sum + wording.unanswered, 0);
  const downvotes = count - unanswered;
  const facts = small(
    report.times(count),
    report.last(moment(lastAt)),
    unanswered > 0 ? report.unanswered(unanswered) : undefined,
    downvotes > 0 ? report.downvotes(downvotes) : undefined,
    group.length > 1 ? report.wordings(group.length) : undefined,
  );
  return [
    text(`**${questionLine(question)}**\n${facts}`),
    row(
      button(reportClosestId.encode(id), report.closest),
      // What comes after this moment has not been seen, and stays.
      button(reportDoneId.encode(id, lastAt, page), report.done),
    ),
  ];
}
