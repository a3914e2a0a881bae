import { type ParseArgsConfig, parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '../text/language.ts';

/** The command line cannot be used. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads a command line. @throws {UsageError} */
export function readArguments<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** The value of `--lang`. @throws {UsageError} */
export function readLanguage(value: string | undefined): Language | undefined {
  const lang = LANGUAGES.find((known) => known === value);
  if (value !== undefined && !lang) throw new UsageError(`--lang is one of ${LANGUAGES.join(', ')}.`);
  return lang;
}
