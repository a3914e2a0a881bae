import { faults } from '../article-faults/ar.ts';
import type { ContentTexts } from '../catalogue.ts';
import { codedText } from '../coded-text.ts';
import { formatNumber, plural } from '../format.ts';

const WORDS = { one: 'كلمة واحدة', two: 'كلمتان', few: '# كلمات', many: '# كلمة', other: '# كلمة' };
const number = (value: number) => formatNumber('ar', value);

export const content: ContentTexts = {
  problems: {
    empty: () => 'لا نص هنا. أعطِ ملفًا أو صفحة أو نصًا فيه جملة واحدة على الأقل.',
    'too-large': ({ maxBytes }) => `المحتوى أكبر من ${number(maxBytes / 1024 / 1024)} ميبيبايت. وزّعه على عدة مقالات.`,
    binary: ({ format }) => `هذا ليس نصًا${format ? ` (${format})` : ''}. احفظ نصه بصيغة ‎.md أو ‎.txt بترميز UTF-8.`,
    'unsupported-type': ({ type }) => `لا يمكن قراءة «${type}». أعطِ ملف ‎.md أو ‎.txt أو ‎.html، أو عنوان صفحة.`,
    'wrong-encoding': ({ encoding }) => `لا يمكن فك ترميزه بصيغة ${encoding}. احفظه بترميز UTF-8.`,
    'front-matter': ({ line, fault }) => `السطر ${line}: ${codedText(faults, fault)}`,
    'too-many-passages': ({ passages, max }) =>
      `عدد المقاطع ${number(passages)}، والحد الأقصى ${number(max)}. وزّعها على عدة مقالات.`,
    'passage-too-long': ({ line, characters, max }) =>
      `عدد أحرف الفقرة في السطر ${line} هو ${number(characters)}، والحد الأقصى ${number(max)}. ضع سطرًا فارغًا بين الفقرات.`,
    'page-too-complex': () => 'عناصر الصفحة كثيرة جدًا أو متداخلة جدًا. انسخ نصها بدلًا من ذلك.',
    'no-article': () => 'لا مقال في هذه الصفحة. أعطِ عنوان المقال نفسه أو انسخ نصه.',
    'invalid-url': () => 'هذا ليس عنوان صفحة. يبدأ العنوان بـ http://‎ أو https://‎.',
    'url-with-credentials': () => 'في العنوان اسم مستخدم أو كلمة مرور. أعطه من دونهما.',
    'forbidden-address': ({ host }) =>
      `ليس ${host} على الإنترنت العام. يمكن للمسؤول عن البوت السماح به (FETCH_ALLOWED_HOSTS).`,
    'foreign-attachment': ({ host }) => `المرفق موجود على ${host} وهو ليس من Discord. ارفع الملف.`,
    'robots-refused': ({ url }) => `لا يسمح الموقع للبرامج بقراءة ${url} (robots.txt). انسخ نصه بدلًا من ذلك.`,
    'too-many-redirects': ({ max }) =>
      `تجاوز عدد مرات إعادة التوجيه الحد الأقصى (${max}). أعطِ العنوان الذي تنتهي إليه الصفحة.`,
    'http-status': ({ status, host }) => `أجاب ${host} بالرمز ${status}. تحقق من العنوان أو حاول لاحقًا.`,
    unreachable: ({ host, cause }) => `تعذر الوصول إلى ${host} ‏(${cause}). تحقق من العنوان أو حاول لاحقًا.`,
    timeout: ({ seconds }) => `لم تصل الصفحة خلال المهلة (بالثواني: ${seconds}). حاول لاحقًا أو انسخ نصها.`,
    'archive-unreadable': () => 'هذا ليس ملف zip، أو هو تالف. أنشئه من جديد.',
    'archive-file-damaged': ({ file }) =>
      `لا يمكن فك ضغط ${file}: هو تالف أو مضغوط بطريقة غير معتادة. أنشئ ملف zip من جديد.`,
    'archive-unsafe-path': ({ file }) => `في ملف zip المسار ${file}، وقد يؤدي إلى خارجه. لا يُقرأ شيء من ملف كهذا.`,
    'archive-encrypted': ({ file }) => `الملف ${file} مشفّر داخل ملف zip. أنشئ ملف zip دون كلمة مرور.`,
    'archive-link': ({ file }) => `${file} داخل ملف zip رابط إلى ملف آخر. ضع الملف نفسه مكانه.`,
    'archive-too-many-files': ({ max }) => `في ملف zip أكثر من ${number(max)} ملف ومجلد. لا تُبقِ فيه إلا المقالات.`,
    'archive-too-large': ({ maxBytes }) =>
      `ملف zip أكبر من ${number(maxBytes / 1024 / 1024)} ميبيبايت. قسّمه إلى عدة ملفات.`,
    'archive-file-too-large': ({ file, maxBytes }) =>
      `حجم ${file} بعد فك ضغطه أكبر من ${number(maxBytes / 1024 / 1024)} ميبيبايت. وزّعه على عدة مقالات.`,
    'archive-unpacked-too-large': ({ maxBytes }) =>
      `حجم ملف zip بعد فك ضغطه أكبر من ${number(maxBytes / 1024 / 1024)} ميبيبايت. قسّمه إلى عدة ملفات.`,
    'archive-empty': () => 'لا مقال في ملف zip. المقالات هي ملفات ‎.md التي فيه.',
    'archive-too-many-articles': ({ articles, max }) =>
      `عدد المقالات في ملف zip ${number(articles)}، والحد الأقصى للخادم ${number(max)}. احذف بعضها منه.`,
    'archive-same-slug': ({ slug, file, other }) =>
      `سيكون كل من ${other} و${file} المقال ${slug}. غيّر اسم أحدهما داخل ملف zip.`,
    'manifest-invalid': () => 'ملف manifest.json داخل ملف zip ليس من تصدير هذا البوت. احذفه منه: تُقرأ المقالات دونه.',
    'manifest-newer': ({ format }) =>
      `صدّرت هذا الملف نسخة أحدث من البوت (الصيغة ${format}). حدّث البوت أو احذف manifest.json منه.`,
  },
  faults,
  warnings: {
    'very-short': ({ words }) => `النص قصير جدًا: ${plural('ar', words, WORDS)}.`,
    'huge-passage': ({ passage, characters }) =>
      `عدد أحرف المقطع ${passage} هو ${number(characters)}. تجعل الأسطر الفارغة بين الفقرات الأجوبة أقصر.`,
    'unknown-language': () => 'تعذر تحديد اللغة. حدّدها: fr أو en أو es أو ar.',
    'language-differs': ({ declared }) => `تقول الصفحة إنها بلغة «${declared}»، لكن يبدو أنها بلغة أخرى.`,
    'address-differs': ({ url }) => `العنوان الذي يُحفظ ليس العنوان المعطى: ${url}`,
    'encoding-guessed': ({ encoding }) => `الترميز مخمَّن (${encoding}). تحقق من الأحرف.`,
  },
};
