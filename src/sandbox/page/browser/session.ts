import { PLACES, ROLES, type Who } from '../protocol.ts';
import { ar } from './texts/ar.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';
import type { Texts } from './texts/texts.ts';

const THEMES = ['dark', 'light'] as const;

/** The languages of the page. Discord has no Arabic, so its client speaks English to those who write Arabic; dates are in theirs. */
export const LANGUAGES = {
  fr: { name: 'Français', texts: fr, discord: 'fr', dates: 'fr' },
  en: { name: 'English', texts: en, discord: 'en-US', dates: 'en-US' },
  es: { name: 'Español', texts: es, discord: 'es-ES', dates: 'es-ES' },
  ar: { name: 'العربية', texts: ar, discord: 'en-US', dates: 'ar' },
} as const satisfies Readonly<Record<string, { name: string; texts: Texts; discord: string; dates: string }>>;

type LanguageCode = keyof typeof LANGUAGES;

/** Who one is, and how the page looks; kept in its address, so that it survives a reload and can be shared. */
export interface Session extends Who {
  readonly lang: LanguageCode;
  readonly theme: (typeof THEMES)[number];
}

export function readSession(search: string, prefersLight: boolean, browserLang: string): Session {
  const query = new URLSearchParams(search);
  return {
    role: ROLES.find((role) => role === query.get('role')) ?? 'member',
    place: PLACES.find((place) => place === query.get('place')) ?? 'server',
    lang: languageOf(query.get('lang')) ?? languageOf(browserLang) ?? 'en',
    theme: THEMES.find((theme) => theme === query.get('theme')) ?? (prefersLight ? 'light' : 'dark'),
  };
}

const languageOf = (code: string | null): LanguageCode | undefined =>
  (Object.keys(LANGUAGES) as LanguageCode[]).find((lang) => lang === code);

export const addressOf = (session: Session): string => `?${new URLSearchParams({ ...session })}`;
