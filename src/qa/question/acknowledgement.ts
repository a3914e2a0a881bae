import { fold } from '../../text/fold.ts';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { tokenize } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-list.ts';

interface Acknowledgements {
  /** Thanks and agreement, one of which is always there; folded words parted by single spaces. */
  readonly telling: readonly string[];
  /** Their words, and those that may stand around them. */
  readonly words: ReadonlySet<string>;
  /** Says no: alone, or before all the rest ("no, thanks"); elsewhere it is a complaint: "no answer". */
  readonly refusal: string;
}

/** @param around words that may be what somebody looks for where they stand alone: « aide », "Nice", « l’accord » */
function acknowledgements(telling: string, around: string, refusal: string): Acknowledgements {
  return {
    telling: telling.split(',').map((phrase) => fold(phrase.trim())),
    words: wordSet(`${telling.replaceAll(',', ' ')} ${around}`),
    refusal: fold(refusal),
  };
}

const ACKNOWLEDGEMENTS: Readonly<Record<Language, Acknowledgements>> = {
  fr: acknowledgements(
    'merci, ok, okay, d accord, super, parfait, génial, cool, bravo, nickel, excellent, oui, c est compris',
    'beaucoup bien mille très à vous toi pour tout l la votre ton aide réponse clair infiniment',
    'non',
  ),
  en: acknowledgements(
    'thanks, thank you, thx, ok, okay, great, cool, perfect, awesome, excellent, yes, yeah, very nice, how nice',
    'so really much many a lot for the your help answer that is s it all good',
    'no',
  ),
  es: acknowledgements(
    'gracias, vale, ok, okay, genial, perfecto, estupendo, excelente, muy bien, de acuerdo, entendido, sí',
    'muchas mil por la tu su ayuda respuesta todo a ti está eso es',
    'no',
  ),
  ar: acknowledgements(
    'شكرا, حسنا, تمام, ممتاز, جيد, رائع, نعم, أحسنت',
    'جزيلا لك لكم كثيرا جدا على المساعدة الإجابة هذا',
    'لا',
  ),
};

/** Whether a message is thanks, agreement or an emoji and nothing else: « merci beaucoup ! », "ok, great", 👍. In doubt it is not. */
export function isAcknowledgement(text: string): boolean {
  if (text === '' || /[?؟]/u.test(text)) return false;
  if (!/[\p{L}\p{N}]/u.test(text)) return true;
  return LANGUAGES.some((lang) => {
    const { telling, words, refusal } = ACKNOWLEDGEMENTS[lang];
    const said = tokenize(text, lang).map(({ word }) => word);
    const rest = said[0] === refusal ? said.slice(1) : said;
    if (rest.length === 0) return said.length > 0;
    const line = ` ${rest.join(' ')} `;
    return rest.every((word) => words.has(word)) && telling.some((phrase) => line.includes(` ${phrase} `));
  });
}
