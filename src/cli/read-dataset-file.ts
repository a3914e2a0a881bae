import { readFile } from 'node:fs/promises';
import { type AbstractedArticle, readAbstracts } from '../evaluation/abstracts.ts';
import { type Dataset, readDataset } from '../evaluation/dataset.ts';
import { DatasetError } from '../evaluation/json-value.ts';
import type { Language } from '../text/language.ts';
import { type Meaning, readThesaurus } from '../training/thesaurus.ts';
import { CommandError } from './run-command.ts';
import { isSystemError } from './system-error.ts';

/** A data set's file cannot be used. */
export class DatasetFileError extends CommandError {
  override readonly name = 'DatasetFileError';

  constructor(file: string, cause: Error) {
    super(`${file}: ${cause.message}`, { cause });
  }
}

/**
 * Reads a file in the format of SQuAD, or a golden file.
 * @throws {DatasetFileError} where it cannot be read, is not JSON, or has not that form.
 */
export function readDatasetFile(file: string, lang?: Language): Promise<Dataset> {
  return readJson(file, (json) => readDataset(json, lang));
}

/** Reads a file of articles with abstracts. @throws {DatasetFileError} as above */
export function readAbstractsFile(file: string, lang?: Language): Promise<readonly AbstractedArticle[]> {
  return readJson(file, (json) => readAbstracts(json, lang));
}

/** Reads a thesaurus in LibreOffice's format. @throws {DatasetFileError} as above */
export function readThesaurusFile(file: string): Promise<readonly Meaning[]> {
  return readText(file, readThesaurus);
}

function readJson<T>(file: string, read: (json: unknown) => T): Promise<T> {
  return readText(file, (text) => read(JSON.parse(text)));
}

async function readText<T>(file: string, read: (text: string) => T): Promise<T> {
  try {
    const text = await readFile(file, 'utf8');
    return read(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    const isExpected = error instanceof DatasetError || error instanceof SyntaxError || isSystemError(error);
    if (isExpected) throw new DatasetFileError(file, error);
    throw error;
  }
}
