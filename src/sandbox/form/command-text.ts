import { Locale } from 'discord-api-types/v10';
import { text } from './common.ts';
import type { Fail, Fields, Rule } from './rule.ts';

/** Discord's pattern for the names of slash commands and options. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const INVALID_NAME = ['APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'] as const;

const LOCALES: readonly string[] = Object.values(Locale);
/** A text by language. */
export const localized = (of: Rule): Rule => ({ kind: 'record', keys: LOCALES, of });

const name: Rule = { kind: 'text', min: 1, max: 32, pattern: NAME, otherwise: INVALID_NAME };

/** The texts of a slash command or an option. */
export const texts = {
  name,
  name_localizations: localized(name),
  description: text(100, 1),
  description_localizations: localized(text(100, 1)),
} satisfies Record<string, Rule>;

/** Names are lower case in every language that has cases. */
export function checkLowerCase(value: Fields, fail: Fail): void {
  const localizations = (value.name_localizations ?? {}) as Fields;
  const refuse = (path: readonly string[], text: unknown): void => {
    if (typeof text === 'string' && text !== text.toLowerCase()) fail(path, ...INVALID_NAME);
  };
  refuse(['name'], value.name);
  for (const [locale, text] of Object.entries(localizations)) refuse(['name_localizations', locale], text);
}

/** The characters of a command, its options and choices, as Discord counts them: the longest localisation of each text. */
export function textLength(value: Fields): number {
  const inside = [...((value.options ?? []) as Fields[]), ...((value.choices ?? []) as Fields[])];
  const own = typeof value.value === 'string' ? lengthOf(value.value) : 0;
  return inside.reduce(
    (sum, one) => sum + textLength(one),
    longest(value, 'name') + longest(value, 'description') + own,
  );
}

function longest(value: Fields, field: 'name' | 'description'): number {
  const localizations = Object.values((value[`${field}_localizations`] ?? {}) as Fields);
  return Math.max(...[value[field] ?? '', ...localizations].map((one) => lengthOf(String(one))));
}

const lengthOf = (characters: string): number => [...characters].length;
