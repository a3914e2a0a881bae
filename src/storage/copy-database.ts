import { existsSync } from 'node:fs';
import { constants, copyFile, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { SqliteDatabase } from 'kysely';
import { StorageError } from '../errors.ts';
import { faultBeforeOpening, faultIn, isNew, newerFaultIn, realFile } from './check-database.ts';
import { lockDatabase } from './lock-database.ts';
import { connect } from './sqlite.ts';

/** What SQLite keeps beside a database, and would take for that of another in its place. */
const LOGS = ['-wal', '-journal'];

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
export async function restore(file: string, name: string, time: Date): Promise<string | undefined> {
  const database = realFile(name);
  const restored = `${database}-restored`;
  const unlock = lockDatabase(database);
  try {
    await copy(file, restored, newerFaultIn);
    const kept = await keep(database, time).catch((error: NodeJS.ErrnoException) => {
      throw new StorageError(`What is there cannot be kept (${error.message}).`, { cause: error });
    });
    await move(restored, database);
    return kept;
  } finally {
    await rm(restored, { force: true });
    unlock();
  }
}

/**
 * Only a copy that is whole and on the disk gets its name.
 * @param furtherFaultIn why the copy would be of no use
 */
async function copy(from: string, to: string, furtherFaultIn: typeof faultIn = () => undefined): Promise<void> {
  const problem = existsSync(from) ? faultBeforeOpening(from) : `There is no file ${from}.`;
  if (problem !== undefined) throw new StorageError(problem);
  const connection = connect(from);
  const part = `${to}-part`;
  try {
    const fault =
      faultIn(connection, from) ??
      (isNew(connection) ? `The database ${from} is empty.` : furtherFaultIn(connection, from));
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

/** Copies a database with its logs, and takes these away, though the database itself may be gone already. */
async function keep(database: string, time: Date): Promise<string | undefined> {
  const kept = `${database}.${time.toISOString().replaceAll(':', '-')}`;
  const endings = ['', ...LOGS].filter((ending) => existsSync(database + ending));
  for (const ending of endings) {
    await copyFile(database + ending, kept + ending, constants.COPYFILE_EXCL);
    await sync(kept + ending);
  }
  await Promise.all([...LOGS, '-shm'].map((ending) => rm(database + ending, { force: true })));
  return endings[0] === undefined ? undefined : kept + endings[0];
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
