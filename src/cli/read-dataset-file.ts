import { readFile } from 'node:fs/promises';
import { type AbstractedArticle, readAbstracts } from '../evaluation/abstracts.ts';
import { type Dataset, readDataset } from '../evaluation/dataset.ts';
import { DatasetError } from '../evaluation/json-value.ts';
import type { Language } from '../text/language.ts';
import { type Meaning, readThesaurus } from '../training/thesaurus.ts';
import { printable } from './printable.ts';
import { CommandError } from './run-command.ts';

/** A data set's file cannot be used. */
export class DatasetFileError extends CommandError {
  override readonly name = 'DatasetFileError';

  constructor(file: string, cause: Error) {
    super(`${file}: ${printable(cause.message)}`, { cause });
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
    return read(UTF_8.decode(await readFile(file)));
  } catch (error) {
    if (isFault(error)) throw new DatasetFileError(file, error);
    throw error;
  }
}

/** Leaves a byte order mark out. */
const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/** Whether the file is at fault: it is not there, too large, not UTF-8, not JSON, or not of the form it should have. */
function isFault(error: unknown): error is Error {
  return error instanceof DatasetError || error instanceof SyntaxError || (error instanceof Error && 'code' in error);
}
