import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDatabase } from '../../src/storage/open-database.ts';

let made: Promise<Uint8Array> | undefined;

/** Writes a database with its schema and nothing in it. The migrations, a third of what a bot's start takes, run once in this process. */
export async function writeEmptyDatabase(file: string): Promise<void> {
  made ??= makeEmptyDatabase();
  await writeFile(file, await made, { flag: 'wx' });
}

async function makeEmptyDatabase(): Promise<Uint8Array> {
  const dir = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  const file = path.join(dir, 'empty.db');
  const db = await openDatabase(file);
  await db.destroy();
  const bytes = await readFile(file);
  await rm(dir, { recursive: true });
  return bytes;
}
