import { ARTICLES, QUESTIONS } from '../arabic-forms.ts';
import type { PrivacyTexts } from '../catalogue.ts';
import { type PluralForms, plural } from '../format.ts';

const VOTES: PluralForms = { one: 'صوت واحد', two: 'صوتان', few: '# أصوات', many: '# صوتًا', other: '# صوت' };
const VERSIONS: PluralForms = { one: 'نسخة واحدة', two: 'نسختان', few: '# نسخ', many: '# نسخة', other: '# نسخة' };

export const privacy: PrivacyTexts = {
  title: 'ما يُحفظ عنك',
  votes: (votes) => `${plural('ar', votes, VOTES)} على الأجوبة، برمز يقوم مقام معرّفك`,
  versions: (versions) => `${plural('ar', versions, VERSIONS)} من مقالات تحمل معرّفك: ما غيّرته بصفتك مشرفًا`,
  questions: (questions) => `${plural('ar', questions, QUESTIONS)} من الدقائق الخمس الأخيرة، في الذاكرة`,
  previews: (previews) => `${plural('ar', previews, ARTICLES)} بانتظار تأكيدك، في الذاكرة مدة 15 دقيقة`,
  cooldown: (when) => `وتيرة أسئلتك، هنا وفي غيره، في الذاكرة حتى ${when}`,
  noCooldown: 'لا شيء عن وتيرة أسئلتك',
  keepsQuestions:
    'يحفظ هذا الخادم الأسئلة التي لم تجد جوابًا أو نالت 👎، دون هوية من سألها: لا يمكن لأحد معرفة أيها لك.',
  exported: 'ما يُحفظ عنك:',
  confirm: 'أتريد حذف ما يُحفظ عنك؟',
  consequences:
    'تُحذف أصواتك وما في الذاكرة، ومعرّفك في سجل المقالات؛ أما النسخ فتبقى مع ملاحظاتها. لا يمكن التراجع عن ذلك. وتيرة أسئلتك تُنسى من تلقاء نفسها. وتبقى النسخ الاحتياطية السابقة محتوية على كل ذلك.',
  delete: 'حذف',
  deleted: 'حُذف ما يلي:',
  kept: 'أُلغي: لم يُحذف شيء.',
  deletedAuthor: 'شخص حُذف معرّفه',
};
