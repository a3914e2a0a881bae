import type { Language } from './language.ts';
import { tokenize } from './tokens.ts';

/**
 * The countries, regions, languages, months and weekdays that have a name of one word, by a key that is the same in every
 * language. As the Unicode CLDR has them, which comes with JavaScript itself (`Intl`).
 * @returns for each key its names, folded: mostly one, of an Arabic month up to four
 */
export function properNames(lang: Language): ReadonlyMap<string, ReadonlySet<string>> {
  const names = known.get(lang) ?? readNames(lang);
  known.set(lang, names);
  return names;
}

/** They are the same for all who ask, and take some 50 ms to read. */
const known = new Map<Language, ReadonlyMap<string, ReadonlySet<string>>>();

function readNames(lang: Language): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const locale of LOCALES[lang]) {
    for (const [key, name] of writtenNames(locale)) {
      const [token, more] = tokenize(name, lang);
      if (token === undefined || more !== undefined) continue;
      names.set(key, (names.get(key) ?? new Set()).add(token.word));
    }
  }
  return names;
}

/** Months have other names in Iraq and the Levant, in Algeria and Tunisia, in Morocco; « setiembre » is Peruvian. */
const LOCALES: Readonly<Record<Language, readonly string[]>> = {
  fr: ['fr'],
  en: ['en'],
  es: ['es', 'es-PE'],
  ar: ['ar', 'ar-IQ', 'ar-DZ', 'ar-MA'],
};

function* writtenNames(locale: string): Generator<[key: string, name: string]> {
  const region = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const language = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
  for (const code of TWO_LETTERS) {
    yield [`region ${code}`, region.of(code.toUpperCase()) ?? ''];
    yield [`language ${code}`, language.of(code) ?? ''];
  }
  for (const code of CONTINENTS) yield [`region ${code}`, region.of(code) ?? ''];
  const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  for (let i = 0; i < 12; i++) yield [`month ${i}`, month.format(Date.UTC(2024, i, 1))];
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  for (let i = 0; i < 7; i++) yield [`weekday ${i}`, weekday.format(Date.UTC(2024, 0, 1 + i))];
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The form of ISO 3166 and 639-1 codes; those that no region or language has give no name. */
const TWO_LETTERS = [...LETTERS].flatMap((first) => [...LETTERS].map((second) => first + second));

/** UN M49: the world, Africa, Oceania, the Caribbean, the Americas, Polynesia, Melanesia, Micronesia, Asia, Europe. */
const CONTINENTS = ['001', '002', '009', '029', '019', '061', '054', '057', '142', '150'];
