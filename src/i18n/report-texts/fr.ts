import { formatNumber, plural } from '../format.ts';
import type { ReportTexts } from '../moderator-texts.ts';

const count = (value: number, one: string, other: string) => plural('fr', value, { one, other });

export const report: ReportTexts = {
  title: (questions) => `Demandé en vain\u00a0: ${count(questions, '# question', '# questions')}`,
  none: 'Rien n’a été demandé en vain\u00a0: aucune question sans réponse, aucun 👎.',
  times: (times) => `${formatNumber('fr', times)} fois`,
  last: (when) => `la dernière le ${when}`,
  unanswered: (times) => `sans réponse\u00a0: ${formatNumber('fr', times)}`,
  downvotes: (votes) => `👎 ${formatNumber('fr', votes)}`,
  wordings: (wordings) => count(wordings, '# formulation', '# formulations'),
  closest: 'Passages les plus proches',
  done: 'Traité',
  download: 'Exporter en CSV',
  downloaded: 'Ce qui a été demandé en vain, une formulation par ligne\u00a0:',
  nowAnswered: 'Les articles y répondent maintenant\u00a0:',
  nothingClose: 'Aucun passage n’en est proche.',
  columns: {
    group: 'Groupe',
    question: 'Question',
    unanswered: 'Sans réponse',
    downvotes: '👎',
    last: 'Dernière (UTC)',
  },
};
