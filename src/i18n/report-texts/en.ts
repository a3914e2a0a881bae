import { formatNumber, plural } from '../format.ts';
import type { ReportTexts } from '../moderator-texts.ts';

const count = (value: number, one: string, other: string) => plural('en', value, { one, other });

export const report: ReportTexts = {
  title: (questions) => `Asked in vain: ${count(questions, '# question', '# questions')}`,
  none: 'Nothing was asked in vain: no question without an answer, and no 👎.',
  times: (times) => count(times, '# time', '# times'),
  last: (when) => `last ${when}`,
  unanswered: (times) => `no answer: ${formatNumber('en', times)}`,
  downvotes: (votes) => `👎 ${formatNumber('en', votes)}`,
  wordings: (wordings) => count(wordings, '# wording', '# wordings'),
  closest: 'Closest passages',
  done: 'Done',
  download: 'Export as CSV',
  downloaded: 'What was asked in vain, one wording a line:',
  nowAnswered: 'The articles answer this now:',
  nothingClose: 'No passage is close to this.',
  columns: {
    group: 'Group',
    question: 'Question',
    unanswered: 'No answer',
    downvotes: '👎',
    last: 'Last (UTC)',
  },
};
