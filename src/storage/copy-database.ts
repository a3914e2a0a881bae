import { existsSync } from 'node:fs';
import { constants, copyFile, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { SqliteDatabase } from 'kysely';
import { StorageError } from '../errors.ts';
import { faultIn, isNew } from './check-database.ts';
import { connect } from './sqlite.ts';

/** What SQLite keeps beside a database that is in use. */
const COMPANIONS = ['-wal', '-shm'];

/**
 * Copies the database, as it is at one moment, to a file that is not there yet. The bot may be running.
 * @throws {StorageError} where either file cannot be used; then there is no copy.
 */
export async function backUp(database: string, file: string): Promise<void> {
  if (existsSync(file)) throw new StorageError(`${file} is there already: name a file that is not.`);
  await copy(database, file);
}

/**
 * Puts a backup in the database's place. What was there is kept beside it.
 * @returns where that is kept; undefined where there was nothing
 * @throws {StorageError} where the backup cannot be used, or a bot has the database; then nothing was changed.
 */
export async function restore(file: string, database: string, time: Date): Promise<string | undefined> {
  const restored = `${database}-restored`;
  await copy(file, restored);
  try {
    const kept = existsSync(database) ? await keep(database, time) : undefined;
    await move(restored, database);
    return kept;
  } finally {
    await rm(restored, { force: true });
  }
}

/** Only a copy that is whole and on the disk gets its name. */
async function copy(from: string, to: string): Promise<void> {
  if (!existsSync(from)) throw new StorageError(`There is no file ${from}.`);
  const connection = connect(from);
  const part = `${to}-part`;
  try {
    const fault = faultIn(connection, from) ?? (isNew(connection) ? `The database ${from} is empty.` : undefined);
    if (fault !== undefined) throw new StorageError(fault);
    await rm(part, { force: true });
    writeCopy(connection, part);
    await move(part, to);
  } finally {
    connection.close();
    await rm(part, { force: true });
  }
}

function writeCopy(connection: SqliteDatabase, file: string): void {
  try {
    connection.prepare('vacuum into ?').run([file]);
  } catch (error) {
    const cause = error instanceof StorageError ? error.cause : error;
    throw new StorageError(`The copy cannot be written (${cause instanceof Error ? cause.message : cause}).`, {
      cause,
    });
  }
}

/** Copies a database that nobody has open, or one that is damaged, with all that belongs to it. */
async function keep(database: string, time: Date): Promise<string> {
  closeLog(database);
  const kept = `${database}.${time.toISOString().replaceAll(':', '-')}`;
  await copyFile(database, kept, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  // A log that stays would be taken for that of the backup.
  for (const companion of COMPANIONS) {
    if (existsSync(database + companion)) await rename(database + companion, kept + companion);
  }
  return kept;
}

/**
 * Brings what is in the database's log into its file, which SQLite does only when no other process has it open.
 * @throws {StorageError} where one has
 */
function closeLog(database: string): void {
  const connection = connect(database);
  try {
    if (faultIn(connection, database) === undefined) connection.prepare('pragma journal_mode = delete').all([]);
  } finally {
    connection.close();
  }
}

/** Gives a file its name once its content is on the disk. */
async function move(from: string, to: string): Promise<void> {
  await sync(from);
  await rename(from, to);
  // Windows cannot do this for a folder, and does not need it.
  await sync(path.dirname(to)).catch(() => undefined);
}

async function sync(name: string): Promise<void> {
  const handle = await open(name);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
