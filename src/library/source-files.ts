import { createHash } from 'node:crypto';
import { constants, open, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkSize } from '../article/decode.ts';
import { ArticleError } from '../errors.ts';

/** An article's file as it was at one moment. */
export interface SourceFile {
  readonly slug: string;
  /** Name within the articles' folder. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** First 8 hex digits of the SHA-256 of slug and content. */
  readonly revision: string;
}

const ENDING = /\.(?:md|txt)$/u;
/** A file younger than this may still be in the middle of being written. */
const SETTLED_MILLISECONDS = 200;
const ATTEMPTS = 10;

/**
 * Names of the files that hold articles, or the one article `slug`, in alphabetical order; what is hidden or ends
 * otherwise is none.
 * @throws {ArticleError} where the folder cannot be read.
 */
export async function listSources(dir: string, slug?: string): Promise<string[]> {
  const names = await readdir(dir).catch((error: NodeJS.ErrnoException) => {
    throw new ArticleError(dir, 1, { code: 'folder-unreadable', cause: String(error.code) });
  });
  const files = names.filter((name) => ENDING.test(name) && !name.startsWith('.')).sort();
  return slug === undefined ? files : files.filter((file) => slugOf(file) === slug);
}

/** Another of the files that would be the same article, such as `a.txt` beside `a.md`. */
export function twinOf(file: string, files: readonly string[]): string | undefined {
  return files.find((other) => other !== file && slugOf(other) === slugOf(file));
}

const slugOf = (file: string) => file.replace(ENDING, '');

/**
 * Reads one file whole: a file that changes meanwhile, or has just changed, is read again until it has settled.
 * @throws {ArticleError} where it cannot be read, or does not settle within some seconds.
 */
export async function readSource(dir: string, file: string): Promise<SourceFile> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const bytes = await readSettled(dir, file).catch((error: NodeJS.ErrnoException) => {
      if (error instanceof ArticleError) throw error;
      throw new ArticleError(file, 1, { code: 'file-unreadable', cause: String(error.code) });
    });
    if (bytes) return { slug: slugOf(file), file, bytes, revision: revisionOf(slugOf(file), bytes) };
    await sleep(SETTLED_MILLISECONDS);
  }
  throw new ArticleError(file, 1, { code: 'being-written' });
}

async function readSettled(dir: string, file: string): Promise<Uint8Array | undefined> {
  const name = await realpath(path.join(dir, file));
  if (!name.startsWith((await realpath(dir)) + path.sep)) {
    throw new ArticleError(file, 1, { code: 'link-outside' });
  }
  // Without O_NONBLOCK, opening a pipe waits for someone to write to it.
  const handle = await open(name, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const before = await handle.stat();
    if (!before.isFile()) throw new ArticleError(file, 1, { code: 'no-file' });
    checkSize(file, before.size);
    const bytes = await handle.readFile();
    const after = await handle.stat();
    // A time far in the future is a wrong clock, not a file being written.
    const age = Math.abs(Date.now() - after.mtimeMs);
    const settled = age > SETTLED_MILLISECONDS && before.mtimeMs === after.mtimeMs && bytes.length === after.size;
    return settled ? bytes : undefined;
  } finally {
    await handle.close();
  }
}

/** First 8 hex digits of the SHA-256 of the parts. */
export function revisionOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, 8);
}
