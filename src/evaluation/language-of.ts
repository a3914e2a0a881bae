import { detectLanguage, type Language } from '../text/language.ts';
import type { JsonValue } from './json-value.ts';

/** How many passages are read to tell the language. */
const SAMPLE = 20;

/** The language of passages. @throws {DatasetError} where it cannot be told. */
export function languageOf(passages: readonly string[], file: JsonValue): Language {
  const lang = detectLanguage(passages.slice(0, SAMPLE).join('\n'));
  if (!lang) throw file.error('The language cannot be told from the passages: give it, with --lang.');
  return lang;
}
