import { FUNCTION_WORDS } from './function-words.ts';

/** The languages that articles, questions and replies can be in (ISO 639-1). */
export const LANGUAGES = ['fr', 'en', 'es', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

/** What is made for each language. */
export const perLanguage = <T>(make: (lang: Language) => T): Readonly<Record<Language, T>> => ({
  fr: make('fr'),
  en: make('en'),
  es: make('es'),
  ar: make('ar'),
});

/**
 * The language a question is in, by its script and its function words; undefined where nothing tells.
 * @param text of any length; a few words will do, and only the first thousands are read.
 */
export function detectLanguage(text: string): Language | undefined {
  const sample = sampleOf(text);
  return isArabic(sample) ? 'ar' : only(byFunctionWords(sample));
}

/**
 * The same of an article: where its function words may belong to several languages (« la », « de »), by how its words end too.
 */
export function detectTextLanguage(text: string): Language | undefined {
  const sample = sampleOf(text);
  if (isArabic(sample)) return 'ar';
  const likely = byFunctionWords(sample);
  return only(likely) ?? only(leaders(likely, (lang) => sample.match(ENDINGS[lang])?.length ?? 0));
}

type Latin = (typeof LATIN)[number];

const LATIN = ['fr', 'en', 'es'] as const;

const SAMPLE = 4000;

const sampleOf = (text: string): string => text.slice(0, SAMPLE).toLowerCase().replaceAll('’', "'");

const only = (languages: readonly Latin[]): Latin | undefined => (languages.length === 1 ? languages[0] : undefined);

/** Those with the highest score; none where that is 0. */
function leaders(languages: readonly Latin[], score: (lang: Latin) => number): readonly Latin[] {
  const scores = languages.map(score);
  const best = Math.max(...scores);
  return best > 0 ? languages.filter((_, i) => scores[i] === best) : [];
}

function byFunctionWords(sample: string): readonly Latin[] {
  const words = sample.match(/\p{L}[\p{L}\p{M}]*'?/gu) ?? [];
  return leaders(LATIN, (lang) => {
    let count = MARKS[lang].test(sample) ? 1 : 0;
    for (const word of words) if (FUNCTION_WORDS[lang].has(word)) count += 1;
    return count;
  });
}

/** Whether at least half of its Latin and Arabic letters are Arabic. */
export function isArabic(text: string): boolean {
  const arabic = text.match(/\p{Script=Arabic}/gu);
  return arabic !== null && arabic.length >= (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

/** Letters and marks that of these three only one language has, French with a space before « ? » and « ! ». */
const MARKS: Readonly<Record<Latin, RegExp>> = {
  fr: /[àâêèëîïôùûçœ]|\s[?!]/u,
  en: /\b\p{L}+'s\b/u,
  es: /[ñ¿¡áíóú]/u,
};

/** Endings that words of four letters or more often have in one of them and seldom in the others. */
const ENDINGS: Readonly<Record<Latin, RegExp>> = {
  fr: /\p{L}{2}(?:[tv]e|[eé]e|[eé]|eaux?|eur|eux|ent|ait|oi[rst]|ier|[eé]s|et|ez)(?![\p{L}\p{M}])/gu,
  en: /\p{L}{2}(?:ing|ed|ly|y|th|ght|ow|[cs]k|ness|ers?|ld|nd|al|ss)(?![\p{L}\p{M}])/gu,
  es: /\p{L}{2}(?:[aoáíó]|[aoó]s|[aei]r|dad|[óa]n)(?![\p{L}\p{M}])/gu,
};
