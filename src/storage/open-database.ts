import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Kysely, Migrator, type SqliteDatabase } from 'kysely';
import { StorageError } from '../errors.ts';
import { faultBeforeOpening, faultIn, markAsOurs, newerFaultIn } from './check-database.ts';
import { lockDatabase } from './lock-database.ts';
import { MIGRATIONS } from './migrations.ts';
import type { Database } from './schema.ts';
import { connect, TransactionalSqliteDialect } from './sqlite.ts';

const ADVICE =
  'It was left as it is. Bring a backup back with "npm run restore -- FILE", or put the file aside to begin anew, ' +
  'or name another in DATABASE_URL.';

/**
 * Opens the database, or makes a new one, and brings its schema up to date. Nobody else can open it so until it is closed.
 * @param file a path; missing folders are made; `:memory:` for one in memory
 * @throws {StorageError} where the file cannot be used; it is left as it was.
 */
export async function openDatabase(file: string): Promise<Database> {
  await mkdir(path.dirname(file), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new StorageError(`The folder of the database ${file} cannot be made (${error.code}).`, { cause: error });
  });
  const unlock = file === ':memory:' ? () => {} : lockDatabase(file);
  try {
    return await open(file, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** @param closed called when it is closed */
async function open(file: string, closed: () => void): Promise<Database> {
  refuse(faultBeforeOpening(file));
  const connection = connect(file);
  try {
    refuse(faultIn(connection, file));
    const newer = newerFaultIn(connection, file);
    if (newer !== undefined) throw new StorageError(newer);
    configure(connection);
    const database = {
      ...connection,
      close() {
        endLog(connection);
        connection.close();
        closed();
      },
    };
    const db: Database = new Kysely({ dialect: new TransactionalSqliteDialect({ database }) });
    await migrate(db);
    return db;
  } catch (error) {
    connection.close();
    throw error;
  }
}

function refuse(fault: string | undefined): void {
  if (fault !== undefined) throw new StorageError(`${fault} ${ADVICE}`);
}

/** What is acknowledged is on the disk, even when the power fails. Readers, such as a backup, and the bot do not wait for each other. */
function configure(connection: SqliteDatabase): void {
  markAsOurs(connection);
  connection.prepare('pragma journal_mode = wal').all([]);
  connection.prepare('pragma synchronous = full').run([]);
  connection.prepare('pragma foreign_keys = on').run([]);
}

/**
 * Writes the log into the database and deletes it. SQLite does so when the last connection is closed, but the driver keeps this one half
 * open until its statements are collected, for which the process may end too soon.
 */
function endLog(connection: SqliteDatabase): void {
  try {
    connection.prepare('pragma journal_mode = delete').all([]);
  } catch (error) {
    // As while a backup is made. What is in the log is on the disk already, and read at the next start.
    if (!(error instanceof StorageError)) throw error;
  }
}

async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
