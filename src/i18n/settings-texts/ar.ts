import type { SettingsTexts } from '../moderator-texts.ts';

export const settings: SettingsTexts = {
  title: 'إعدادات هذا الخادم',
  intro: 'يسري كل اختيار فورًا، على الجميع هنا.',
  names: {
    answerLanguage: 'لغة الأجوبة العلنية',
    defaultArticle: 'المقال الذي يُسأل إن لم يُحدَّد مقال',
    channels: 'القنوات التي أجيب فيها',
    logChannel: 'القناة التي تُعلَن فيها التغييرات',
    cooldownSeconds: 'الانتظار بين أسئلة الشخص الواحد',
    keepsQuestions: 'تُحفظ الأسئلة التي بقيت دون جواب من أجل التقرير',
  },
  unset: {
    answerLanguage: 'لغة الخادم في Discord',
    defaultArticle: 'كل المقالات',
    channels: 'كل القنوات',
    logChannel: 'لا قناة',
    cooldownSeconds: 'كما حدّده المسؤول عن البوت',
  },
  hints: {
    channels: 'تُحسب سلاسل المحادثة ضمن قناتها. وتعمل أوامر المشرفين في كل القنوات.',
    cooldownSeconds: 'يمكن قبل ذلك طرح بضعة أسئلة متتالية.',
  },
  notServed: (slug) => `لم يعد ${slug} معروضًا: تُسأل كل المقالات.`,
  moreArticles: (command) => `تُختار المقالات الأخرى بخيار الأمر \`/${command}\`.`,
  channelGone: 'لم تعد إحدى القنوات المختارة هنا موجودة.',
  keepsQuestions: { yes: 'نعم', no: 'لا' },
  keep: 'احفظها',
  dontKeep: 'لا تحفظها',
  deleteAll: 'حذف كل شيء…',
  form: {
    title: 'حذف كل شيء',
    warning: 'ستُحذف نهائيًا مقالات هذا الخادم بكل نسخها وإعداداته وكل ما أحفظه عنه. أما ملفات المسؤول عن البوت فتبقى.',
    name: 'اكتب اسم الخادم',
  },
  deleted: 'حُذف كل ما كنت أحفظه عن هذا الخادم.',
};
