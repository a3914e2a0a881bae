import { type Language, perLanguage } from '../text/language.ts';

/** Arabic with the digits that Discord itself shows: 0-9. */
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr', en: 'en', es: 'es', ar: 'ar-u-nu-latn' };

/** In each language, what formats. Made once: making one takes longer than formatting many values. */
const inEach = <T>(make: (locale: string) => T) => perLanguage((lang) => make(LOCALES[lang]));

const NUMBERS = inEach((locale) => new Intl.NumberFormat(locale));
const KILOBYTES = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 } as const;
const SIZES = inEach((locale) => new Intl.NumberFormat(locale, KILOBYTES));
const DATES = inEach((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const NAMES = inEach((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const PLURALS = inEach((locale) => new Intl.PluralRules(locale));

export function formatNumber(lang: Language, value: number): string {
  return NUMBERS[lang].format(value);
}

/** A size in decimal kilobytes, as « 1,2 ko ». */
export function formatSize(lang: Language, bytes: number): string {
  return SIZES[lang].format(bytes / 1_000);
}

/** A duration in its largest whole unit, as « 5 minutes ». @param seconds whole, 1..3600 */
export function formatDuration(lang: Language, seconds: number): string {
  const [unit, length] = seconds < 60 ? ['second', 1] : seconds < 3_600 ? ['minute', 60] : ['hour', 3_600];
  const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(LOCALES[lang], options).format(seconds / length);
}

/** @param isoDate a calendar date, `YYYY-MM-DD`; shown the same in every time zone */
export function formatDate(lang: Language, isoDate: string): string {
  return DATES[lang].format(new Date(`${isoDate}T00:00:00Z`));
}

/** The name of one language in another: `languageName('fr', 'ar')` is « arabe ». */
export function languageName(lang: Language, named: Language): string {
  return NAMES[lang].of(named) ?? named;
}

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The form that goes with a number, where `#` stands for the number. */
export function plural(lang: Language, count: number, forms: PluralForms): string {
  const form = forms[PLURALS[lang].select(count)] ?? forms.other;
  return form.replace('#', formatNumber(lang, count));
}
