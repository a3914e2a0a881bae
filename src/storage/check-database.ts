import { existsSync, realpathSync, statSync } from 'node:fs';
import type { SqliteDatabase } from 'kysely';
import { StorageError } from '../errors.ts';
import { MIGRATIONS } from './migrations.ts';

/** "VRBT": kept in the file's header, so that no other program's database is taken for ours. */
const APPLICATION_ID = 0x56524254;

/** Of SQLite's smallest page. */
const SMALLEST = 512;

/** The file that a path leads to by links, as SQLite follows them: its log, and our lock, stand beside that one. */
export const realFile = (file: string) => (existsSync(file) ? realpathSync(file) : file);

/** Where SQLite keeps, beside a database, what it has not yet written into it. */
const logOf = (file: string) => `${file}-wal`;

/**
 * Looks at a file before SQLite does, which would delete the log beside a database that has nothing in it.
 * @returns why it must not be opened
 */
export function faultBeforeOpening(file: string): string | undefined {
  const log = logOf(realFile(file));
  if (sizeOf(file) >= SMALLEST || sizeOf(log) === 0) return undefined;
  return `The database ${file} is damaged (it is empty, but ${log} is not).`;
}

const sizeOf = (file: string) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

/**
 * Reads the whole file and writes nothing.
 * @returns why it cannot be used, in one sentence; undefined for an undamaged database of Verbatim's, and a new one
 */
export function faultIn(connection: SqliteDatabase, file: string): string | undefined {
  const damage = damageIn(connection);
  if (damage !== undefined) return `The database ${file} is damaged (${damage}).`;
  if (isOurs(connection) || isNew(connection)) return undefined;
  return `The file ${file} is the database of another program.`;
}

/** @returns why this version of the bot cannot use an undamaged database, in a sentence or two: it had a migration that is not among ours */
export function newerFaultIn(connection: SqliteDatabase, file: string): string | undefined {
  if (read(connection, "select count(*) from sqlite_schema where name = 'kysely_migration'") === 0) return undefined;
  const rows = connection.prepare('select name from kysely_migration').all([]) as { readonly name: string }[];
  if (rows.every(({ name }) => Object.hasOwn(MIGRATIONS, name))) return undefined;
  return `The database ${file} was made by a newer version of Verbatim. Update Verbatim, or restore an older backup.`;
}

export function isNew(connection: SqliteDatabase): boolean {
  return (
    read(connection, 'pragma application_id') === 0 && read(connection, 'select count(*) from sqlite_schema') === 0
  );
}

export function markAsOurs(connection: SqliteDatabase): void {
  if (!isOurs(connection)) connection.prepare(`pragma application_id = ${APPLICATION_ID}`).run([]);
}

const isOurs = (connection: SqliteDatabase) => read(connection, 'pragma application_id') === APPLICATION_ID;

function damageIn(connection: SqliteDatabase): string | undefined {
  try {
    const found = read(connection, 'pragma quick_check(1)');
    return found === 'ok' ? undefined : String(found);
  } catch (error) {
    const cause = error instanceof StorageError ? error.cause : undefined;
    if (!(cause instanceof Error && 'code' in cause)) throw error;
    if (!/^SQLITE_(?:CORRUPT|NOTADB)/u.test(String(cause.code))) throw error;
    return cause.message;
  }
}

/** The first column of the first row. */
function read(connection: SqliteDatabase, sql: string): unknown {
  const [row] = connection.prepare(sql).all([]);
  return Object.values(row ?? {})[0];
}
