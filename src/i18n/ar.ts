import type { Catalogue } from './catalogue.ts';
import { content } from './content-texts/ar.ts';
import { formatNumber, plural } from './format.ts';
import { privacy } from './privacy-texts/ar.ts';
import { report } from './report-texts/ar.ts';

type Forms = Parameters<typeof plural>[2];

const count = (value: number, forms: Forms) => plural('ar', value, forms);

const PASSAGES: Forms = { one: 'مقطع واحد', two: 'مقطعان', few: '# مقاطع', many: '# مقطعًا', other: '# مقطع' };
const ARTICLES: Forms = { one: 'مقال واحد', two: 'مقالان', few: '# مقالات', many: '# مقالًا', other: '# مقال' };
const SECONDS: Forms = { one: 'ثانية واحدة', two: 'ثانيتين', few: '# ثوانٍ', many: '# ثانية', other: '# ثانية' };
const SENTENCES: Forms = { one: 'جملة واحدة', two: 'جملتين', few: '# جمل', many: '# جملة', other: '# جملة' };

/** Discord has no Arabic: its clients show the English names of commands, so these are kept. */
export const ar: Catalogue = {
  lang: 'ar',
  commands: {
    ask: { name: 'ask', description: 'اطرح سؤالًا فيجيب المقال بكلماته نفسها' },
    askMessage: { name: 'Ask the article', description: 'يبحث عن جواب رسالة، لك وحدك' },
    summary: { name: 'summary', description: 'أهم جمل المقال، حرفيًا' },
    article: { name: 'article', description: 'اقرأ مقالًا أو اعرف المقالات المتاحة' },
    articleRead: { name: 'read', description: 'اقرأ مقالًا، مقطعًا في كل صفحة' },
    articleList: { name: 'list', description: 'اعرف المقالات المتاحة' },
    help: { name: 'help', description: 'ما يمكنك فعله هنا' },
    reload: { name: 'reload', description: 'إعادة قراءة ملفات المقالات ومعرفة ما تغيّر' },
    library: { name: 'library', description: 'إدارة مقالات هذا الخادم' },
    libraryAdd: { name: 'add', description: 'إضافة مقال: ملف أو صفحة أو نص تلصقه' },
    libraryReplace: { name: 'replace', description: 'إعطاء المقال نسخة جديدة' },
    libraryHistory: { name: 'history', description: 'عرض نسخ المقال والعودة إلى إحداها' },
    libraryRemove: { name: 'remove', description: 'إخفاء مقال يمكن استعادته لاحقًا' },
    libraryRestore: { name: 'restore', description: 'استعادة مقال أُزيل' },
    report: { name: 'report', description: 'تقارير للمشرفين' },
    reportUnanswered: { name: 'unanswered', description: 'عرض الأسئلة التي لم تجد جوابًا أو نالت 👎' },
    privacy: { name: 'privacy', description: 'ما يُحفظ عنك' },
    privacyShow: { name: 'show', description: 'عرض ما يُحفظ عنك' },
    privacyExport: { name: 'export', description: 'الحصول على ما يُحفظ عنك في ملف' },
    privacyDelete: { name: 'delete', description: 'حذف ما يُحفظ عنك' },
    options: {
      question: { name: 'question', description: 'ماذا تريد أن تعرف؟' },
      article: { name: 'article', description: 'أي مقال؛ وإلا فالخيار الأول' },
      length: { name: 'length', description: 'ما الطول؛ متوسط إن لم تحدده' },
      private: { name: 'private', description: 'إظهاره لك وحدك' },
      reloadArticle: { name: 'article', description: 'هذا المقال فقط؛ وإلا فجميعها' },
      ownArticle: { name: 'article', description: 'أي مقال من مقالات هذا الخادم' },
      file: { name: 'file', description: 'ملف ‎.md أو ‎.txt أو ‎.html، بحد أقصى 2 ميبيبايت' },
      url: { name: 'url', description: 'عنوان صفحة فيها مقال' },
      title: { name: 'title', description: 'عنوانه؛ وإلا فعنوان المحتوى' },
      slug: { name: 'slug', description: 'اسمه القصير: a-z و0-9 و-؛ وإلا فمن العنوان' },
      language: { name: 'language', description: 'لغته؛ وإلا فتُكتشف' },
      note: { name: 'note', description: 'السبب، لسجل النسخ' },
    },
    languages: { fr: 'الفرنسية', en: 'الإنجليزية', es: 'الإسبانية', ar: 'العربية' },
    lengths: { short: 'قصير', medium: 'متوسط', long: 'طويل' },
  },
  errors: {
    'article-not-found': () => 'لا يوجد مقال بهذا الاسم. اختر واحدًا من القائمة التي تظهر أثناء الكتابة.',
    'empty-question': () => 'لا سؤال هنا: اكتب سؤالك في بضع كلمات.',
    'question-too-long': ({ limit }) => `هذا السؤال طويل جدًا: الحد الأقصى ${limit} حرف.`,
    outdated: () => 'تغيّر المقال منذ ذلك الحين. اطرح سؤالك من جديد.',
    'not-yours': () => 'لا يحذف هذا الجواب إلا من طرح السؤال أو أحد المشرفين.',
    'missing-permission': () => 'تحتاج إلى صلاحية «إدارة الرسائل» للقيام بذلك.',
    'server-only': () => 'لا يعمل هذا إلا داخل خادم.',
    'storage-failed': () =>
      'لا يمكن حاليا قراءة البيانات المحفوظة ولا كتابتها، ولم يتغير شيء. يجد صاحب البوت السبب في سجله.',
    'file-or-url': () => 'أعطِ ملفًا أو عنوان صفحة، لا كليهما.',
    'slug-invalid': () => 'لا يحتوي الاسم القصير إلا على a-z و0-9 و-، بحد أقصى 64 حرفًا.',
    'slug-served': () => 'يوجد مقال بهذا الاسم القصير. اختر اسمًا آخر أو استخدم `/library replace`.',
    'slug-hidden': () => 'أُزيل مقال بهذا الاسم القصير. اختر اسمًا آخر أو استخدم `/library restore`.',
    'slug-operator': () => 'لأحد ملفات المسؤول عن البوت هذا الاسم القصير. اختر اسمًا آخر.',
    'library-full': ({ limit }) => `بلغ عدد مقالات هذا الخادم حدّه الأقصى (${limit}). أزل مقالًا أولًا.`,
    'content-unchanged': () => 'هذا هو المعروض أصلًا: لم تُنشأ أي نسخة.',
    'changed-meanwhile': ({ version }) =>
      `غيّر أحدهم المقال في هذه الأثناء (النسخة ${version})، فلم يُنفَّذ شيء. انظر \`/library history\` ثم حاول من جديد.`,
    'operators-article': () => 'هذا المقال ملف للمسؤول عن البوت، ولا يمكن تغييره من Discord.',
    'article-hidden': () => 'أُزيل هذا المقال. استخدم `/library restore` لاستعادته.',
    'article-served': () => 'هذا المقال معروض: لا شيء يُستعاد.',
    'preview-expired': () => 'انتهت صلاحية هذه المعاينة أو ليست لك. نفّذ الأمر من جديد من فضلك.',
    'answer-too-old': () => 'هذا الجواب أقدم من أن يُصوَّت عليه: تُحفظ الأصوات 90 يومًا.',
    'questions-not-kept': () =>
      'لا يحفظ هذا الخادم أي سؤال. يمكن لمشرفيه بالأمر `/settings` حفظ الأسئلة التي لم تجد جوابًا أو نالت 👎، دون من سألها.',
    'question-gone': () => 'لم يعد هذا السؤال محفوظًا: عولج أو صار قديمًا. نفّذ `/report unanswered` من جديد.',
    cooldown: ({ seconds }) => `لحظة من فضلك: يمكنك طرح سؤال آخر بعد ${count(Number(seconds), SECONDS)}.`,
  },
  failure: (reference) => `حدث خطأ ما. إن تكرر فأعطِ المسؤول عن البوت هذا المرجع: \`${reference}\``,
  answer: {
    passage: (number, total) => `المقطع ${formatNumber('ar', number)} من ${formatNumber('ar', total)}`,
    readWith: (previous) => `مقروء مع السؤال السابق: ${previous}`,
    perhaps: 'قد يكون جواب المقال في هذا:',
    source: 'انظر في المصدر',
    context: 'السياق',
    more: 'المزيد',
    delete: 'حذف',
    moreTitle: 'المقاطع التالية',
    unanswered: (articles) => (articles === 1 ? 'لا يذكر المقال ذلك.' : 'لا تذكر المقالات ذلك.'),
    nearest: 'أقرب المقاطع (وليست جوابًا):',
    canAnswer: (articles) => (articles === 1 ? 'أسئلة يجيب عنها المقال:' : 'أسئلة تجيب عنها المقالات:'),
    ask: 'اسأل',
    howToAsk: (mention) => `اكتب سؤالك بعد ${mention} فأجيبك بكلمات المقال نفسها.`,
  },
  summary: {
    title: 'الملخص',
    sentences: (chosen, total) => `${formatNumber('ar', chosen)} من أصل ${count(total, SENTENCES)}، حرفيًا`,
  },
  article: {
    page: (number, total) => `الصفحة ${formatNumber('ar', number)} من ${formatNumber('ar', total)}`,
    previous: 'السابق',
    next: 'التالي',
    jump: 'انتقل إلى مقطع',
    read: 'اقرأ المقال',
    continued: 'تتمة',
    listTitle: (articles) => count(articles, ARTICLES),
    passages: (passages) => count(passages, PASSAGES),
    revision: (revision) => `المراجعة ${revision}`,
  },
  help: {
    intro: 'أجيب عن الأسئلة حول مقال بالاقتباس منه حرفيًا فقط، وإن لم يذكر الجواب قلت ذلك.',
    member: 'ما يمكنك فعله هنا',
    moderator: 'للمشرفين',
    menu: (name) => `**انقر بالزر الأيمن على رسالة › Apps › ${name}**: أبحث عن جواب تلك الرسالة، لك وحدك.`,
    mention: (mention) => `${mention} **ثم سؤالك**: أرد على رسالتك.`,
    directMessage: '**رسالة خاصة**: اكتب لي سؤالك دون أي أمر.',
    followUp:
      '**ثم «لماذا؟» أو «وفي فرنسا؟»**: أقرؤه مع السؤال السابق خلال خمس دقائق: ردًّا على جوابي، أو في سلسلة محادثة، أو في رسالة خاصة.',
  },
  reload: {
    done: 'أُعيد تحميل المقالات',
    failed: 'لم يُحمَّل شيء',
    kept: 'ما زال المحتوى السابق معروضًا. يجب تصحيح ما يلي:',
    revision: (revision, milliseconds) => `المراجعة ${revision} · ${formatNumber('ar', milliseconds)} م.ث`,
    unchanged: (articles) => `دون تغيير: ${count(articles, ARTICLES)}`,
    added: (passages) => `أُضيف (${count(passages, PASSAGES)})`,
    removed: 'أُزيل',
    changed: (added, removed) =>
      `تغيّر: المقاطع المضافة ${formatNumber('ar', added)}، والمحذوفة ${formatNumber('ar', removed)}`,
    others: (others) => `… و${formatNumber('ar', others)} غيرها`,
  },
  library: {
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
  },
  content,
  report,
  privacy,
};
