import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { ArticleError } from '../../src/errors.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { createServerLibraries } from '../../src/library/server-libraries.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { HARBOUR } from './articles.ts';
import { writeArticle } from './bot.ts';
import { writeEmptyDatabase } from './empty-database.ts';

/** A folder that is gone after the test. */
export async function temporaryFolder(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

/** All of a file, a character for each byte: an array of as many numbers takes `toEqual` half a second. */
export const bytesOf = (file: string) => readFile(file, 'latin1');

/** The libraries of servers over one file of the operator's, `harbour`, and a database in a folder; closed after the test. */
export async function openIn(dir: string, options: Partial<Parameters<typeof createServerLibraries>[0]> = {}) {
  const articles = path.join(dir, 'articles');
  await writeArticle(articles, 'harbour.md', HARBOUR);
  const { library: files } = await openLibrary({ dir: articles, now: () => performance.now() });
  const faults: ArticleError[] = [];
  const databaseFile = path.join(dir, 'verbatim.db');
  if (!existsSync(databaseFile)) await writeEmptyDatabase(databaseFile);
  const db = await openDatabase(databaseFile);
  const libraries = createServerLibraries({
    files,
    db,
    serversInMemory: 10,
    keepRemovedDays: 90,
    now: Date.now,
    onFault: (_, error) => faults.push(error),
    ...options,
  });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await db.destroy();
    isOpen = false;
  };
  onTestFinished(close);
  return { ...libraries, files, db, faults, close };
}
