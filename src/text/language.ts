import { FUNCTION_WORDS } from './function-words.ts';

/** The languages that articles, questions and replies can be in (ISO 639-1). */
export const LANGUAGES = ['fr', 'en', 'es', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

/**
 * The language a text is in, by its script and its function words; undefined where nothing tells.
 * @param text of any length; a few words will do, and only the first thousands are read.
 */
export function detectLanguage(text: string): Language | undefined {
  const sample = text.slice(0, SAMPLE).toLowerCase().replaceAll('’', "'");
  if (isArabic(sample)) return 'ar';
  const scores = { fr: 0, en: 0, es: 0 };
  for (const word of sample.match(/\p{L}[\p{L}\p{M}]*'?/gu) ?? []) {
    for (const lang of LATIN) if (FUNCTION_WORDS[lang].has(word)) scores[lang]++;
  }
  for (const lang of LATIN) scores[lang] += MARKS[lang].test(sample) ? 1 : 0;
  const [best, second] = [...LATIN].sort((a, b) => scores[b] - scores[a]);
  return best && second && scores[best] > scores[second] ? best : undefined;
}

/** Whether at least half of its Latin and Arabic letters are Arabic. */
function isArabic(sample: string): boolean {
  const arabic = sample.match(/\p{Script=Arabic}/gu);
  return arabic !== null && arabic.length >= (sample.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

const SAMPLE = 4000;
const LATIN = ['fr', 'en', 'es'] as const;

/** Letters and marks that of these three only one language has, French with a space before « ? » and « ! ». */
const MARKS: Readonly<Record<(typeof LATIN)[number], RegExp>> = {
  fr: /[àâêèëîïôùûçœ]|\s[?!]/u,
  en: /\b\p{L}+'s\b/u,
  es: /[ñ¿¡áíóú]/u,
};
