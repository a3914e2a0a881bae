import { LANGUAGES, type Language } from '../text/language.ts';
import { createTokenizer } from '../text/tokens.ts';
import { wordSet } from '../text/word-list.ts';

interface RemarkWords {
  /** Thanks and agreement; one of them stands in each remark. */
  readonly telling: ReadonlySet<string>;
  /** What may stand around them, and alone may be what somebody looks for. */
  readonly around: ReadonlySet<string>;
}

const REMARK_WORDS: Readonly<Record<Language, RemarkWords>> = {
  fr: {
    telling: wordSet(
      'merci ok okay accord super parfait génial top cool bravo nickel excellent oui non compris entendu',
    ),
    around: wordSet(
      'beaucoup bien mille très c est d à vous toi pour tout l la votre ton aide réponse clair infiniment',
    ),
  },
  en: {
    telling: wordSet('thanks thank thx ok okay great nice cool perfect awesome excellent yes yeah no good'),
    around: wordSet('you so very really much many a lot for the your help answer that is s it all'),
  },
  es: {
    telling: wordSet('gracias vale ok okay genial perfecto estupendo excelente bien bueno acuerdo entendido sí no'),
    around: wordSet('muchas mil muy de por la tu su ayuda respuesta todo a ti está eso es'),
  },
  ar: {
    telling: wordSet('شكرا حسنا تمام ممتاز جيد رائع نعم لا أحسنت'),
    around: wordSet('جزيلا لك لكم كثيرا جدا على المساعدة الإجابة هذا'),
  },
};

/** Whether a message is thanks, agreement or an emoji and nothing else: « merci beaucoup ! », "ok, great", 👍. In doubt it is not. */
export function isRemark(text: string): boolean {
  if (text === '' || /[?؟]/u.test(text)) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  return LANGUAGES.some((lang) => {
    const { telling, around } = REMARK_WORDS[lang];
    const words = createTokenizer(lang)(text).map(({ word }) => word);
    return words.some((word) => telling.has(word)) && words.every((word) => telling.has(word) || around.has(word));
  });
}
