import { QUESTIONS } from '../arabic-forms.ts';
import { formatNumber, type PluralForms, plural } from '../format.ts';
import type { ReportTexts } from '../moderator-texts.ts';

const TIMES: PluralForms = { one: 'مرة واحدة', two: 'مرتين', few: '# مرات', many: '# مرة', other: '# مرة' };
const WORDINGS: PluralForms = { one: 'صيغة واحدة', two: 'صيغتان', few: '# صيغ', many: '# صيغة', other: '# صيغة' };

export const report: ReportTexts = {
  title: (questions) => `طُرح بلا جدوى: ${plural('ar', questions, QUESTIONS)}`,
  none: 'لا شيء هنا: لا سؤال بلا جواب ولا 👎.',
  times: (times) => plural('ar', times, TIMES),
  last: (when) => `آخرها ${when}`,
  unanswered: (times) => `بلا جواب: ${formatNumber('ar', times)}`,
  downvotes: (votes) => `تصويت 👎: ${formatNumber('ar', votes)}`,
  wordings: (wordings) => plural('ar', wordings, WORDINGS),
  closest: 'أقرب المقاطع',
  done: 'عولج',
  download: 'تصدير بصيغة CSV',
  downloaded: 'الأسئلة التي طُرحت بلا جدوى، صيغة في كل سطر:',
  nowAnswered: 'تجيب المقالات عن هذا الآن:',
  nothingClose: 'لا مقطع قريب من هذا السؤال.',
  columns: {
    group: 'المجموعة',
    question: 'السؤال',
    unanswered: 'بلا جواب',
    downvotes: 'تصويت 👎',
    last: 'الأخير (UTC)',
  },
};
