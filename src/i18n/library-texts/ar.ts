import { ARTICLES } from '../arabic-forms.ts';
import { formatNumber, type PluralForms, plural } from '../format.ts';
import type { DifferenceTexts, LibraryTexts, RefreshTexts } from '../moderator-texts.ts';

const count = (value: number, forms: PluralForms) => plural('ar', value, forms);

export const library: LibraryTexts = {
  newArticle: 'مقال جديد: معاينة',
  newVersion: 'نسخة جديدة: معاينة',
  pending: 'لم يُعرض شيء بعد: أكّد خلال 15 دقيقة.',
  firstLine: 'السطر الأول',
  lastLine: 'السطر الأخير',
  warnings: 'يستحسن التحقق',
  chooseLanguage: 'ما لغته؟ اختر قبل التأكيد',
  confirm: 'تأكيد',
  cancel: 'إلغاء',
  cancelled: 'أُلغي: لم يتغير شيء.',
  form: {
    title: 'نص المقال',
    text: 'النص، بسطر فارغ بين الفقرات',
    articleTitle: 'العنوان',
    slug: 'الاسم القصير: a-z و0-9 و-',
    note: 'ملاحظة لسجل النسخ',
  },
  saved: {
    add: (article, version) => `${article}: معروض الآن (النسخة ${version}).`,
    replace: (article, version) => `${article}: النسخة الجديدة معروضة الآن (النسخة ${version}).`,
    rollback: (article, version) => `${article}: عاد كما كان (النسخة ${version} الآن).`,
    remove: (article, version) => `${article}: لم يعد معروضًا (النسخة ${version}). لاستعادته: \`/library restore\`.`,
    restore: (article, version) => `${article}: معروض من جديد (النسخة ${version}).`,
  },
  historyTitle: (article) => `نسخ ${article}`,
  version: (number) => `النسخة ${formatNumber('ar', number)}`,
  kinds: { add: 'أُضيف', replace: 'استُبدل', rollback: 'عودة', remove: 'أُزيل', restore: 'استُعيد' },
  rollback: 'العودة إلى نسخة',
  archive: {
    exported: (articles) => `${count(articles, ARTICLES)}، حرفيًا، مع بيان بالمحتوى.`,
    preview: 'استيراد: معاينة',
    pending: 'لم يتغير شيء بعد: أكّد خلال 15 دقيقة.',
    nothing: 'لا شيء يُستورد.',
    done: 'استيراد',
    groups: {
      refused: 'مرفوضة',
      failed: 'لم تُستورد',
      added: 'جديدة',
      changed: 'متغيرة',
      unchanged: 'دون تغيير',
      ignored: 'لم تُقرأ لأنها ليست ملفات ‎.md',
    },
    edited: 'عُدّل بعد التصدير',
    interrupted: 'تعذّر حفظ البيانات. يجد المسؤول عن البوت السبب في سجله.',
  },
};

export const difference: DifferenceTexts = {
  passages: {
    added: (passages) => `المقاطع المضافة: ${formatNumber('ar', passages)}`,
    changed: (passages) => `المقاطع المعدّلة: ${formatNumber('ar', passages)}`,
    removed: (passages) => `المقاطع المحذوفة: ${formatNumber('ar', passages)}`,
  },
  details: 'تغيّر العنوان أو التاريخ أو العناوين الفرعية',
  moved: 'تغيّر الترتيب أو التنسيق فقط',
  title: (article) => `ما تغيّر في ${article}`,
  none: 'محتوى النسختين واحد.',
};

export const refresh: RefreshTexts = {
  unchanged: (article) => `${article}: لم تتغير صفحته، ولم تُنشأ أي نسخة.`,
  stopped: (article) => `${article}: لا تُقرأ صفحته من جديد إلا بطلب منك.`,
  scheduled: {
    hourly: (next) => `تُقرأ كل ساعة، المرة القادمة ${next}`,
    daily: (next) => `تُقرأ كل يوم، المرة القادمة ${next}`,
    weekly: (next) => `تُقرأ كل أسبوع، المرة القادمة ${next}`,
  },
  fails: 'فشلت في المرة الأخيرة',
  schedules: 'الصفحات التي تُقرأ تلقائيًا',
  noSchedule: 'لا تُقرأ أي صفحة تلقائيًا. حدّد مقالًا، والتكرار بالخيار `every`.',
  refreshed: (article, version) => `${article}: تغيّر على صفحته (النسخة ${version} الآن)`,
  goBack: (version) => `العودة إلى ${version}`,
  failed: (article) => `${article}: تعذّرت قراءة صفحته، والمقال معروض كما كان:`,
  retried: 'سأعيد المحاولة وأخبركم حين تنجح.',
  works: (article) => `${article}: عادت صفحته قابلة للقراءة.`,
  ended: (article) => `${article}: لم يعد يذكر الصفحة التي أُخذ منها، فلن تُقرأ بعد الآن.`,
};
