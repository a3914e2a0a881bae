import { detectTextLanguage, LANGUAGES, type Language } from '../text/language.ts';
import type { JsonValue } from './json-value.ts';

/** How many passages are read to tell the language. */
const SAMPLE = 20;

/** The language of passages. @throws {DatasetError} where it cannot be told. */
export function languageOf(passages: readonly string[], file: JsonValue): Language {
  const lang = detectTextLanguage(passages.slice(0, SAMPLE).join('\n'));
  if (!lang) throw file.error('The language cannot be told from the passages: give it, with --lang.');
  return lang;
}

/** The language that a field names, undefined where it is left out. @throws {DatasetError} */
export function readLanguage(value: JsonValue | undefined): Language | undefined {
  const lang = LANGUAGES.find((known) => known === value?.string());
  if (value && !lang) throw value.error(`The language is one of ${LANGUAGES.join(', ')}.`);
  return lang;
}
