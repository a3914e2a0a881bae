import type { Language } from '../text/language.ts';

/** Arabic with the digits that Discord itself shows: 0-9. */
const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr', en: 'en', es: 'es', ar: 'ar-u-nu-latn' };

export function formatNumber(lang: Language, value: number): string {
  return new Intl.NumberFormat(LOCALES[lang]).format(value);
}

/** A size in decimal kilobytes, as « 1,2 ko ». */
export function formatSize(lang: Language, bytes: number): string {
  const options = { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(LOCALES[lang], options).format(bytes / 1_000);
}

/** A duration in its largest whole unit, as « 5 minutes ». @param seconds whole, 1..3600 */
export function formatDuration(lang: Language, seconds: number): string {
  const [unit, length] = seconds < 60 ? ['second', 1] : seconds < 3_600 ? ['minute', 60] : ['hour', 3_600];
  const options = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(LOCALES[lang], options).format(seconds / length);
}

/** @param isoDate a calendar date, `YYYY-MM-DD`; shown the same in every time zone */
export function formatDate(lang: Language, isoDate: string): string {
  const date = new Date(`${isoDate}T00:00:00Z`);
  return new Intl.DateTimeFormat(LOCALES[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** The name of one language in another: `languageName('fr', 'ar')` is « arabe ». */
export function languageName(lang: Language, named: Language): string {
  return new Intl.DisplayNames(LOCALES[lang], { type: 'language' }).of(named) ?? named;
}

type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** The form that goes with a number, where `#` stands for the number. */
export function plural(lang: Language, count: number, forms: PluralForms): string {
  const form = forms[new Intl.PluralRules(LOCALES[lang]).select(count)] ?? forms.other;
  return form.replace('#', formatNumber(lang, count));
}
