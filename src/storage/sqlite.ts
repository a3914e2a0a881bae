import { SqliteAdapter, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import Database from 'libsql';
import { StorageError } from '../errors.ts';

/** How long to wait for another process that has the file for a moment, in milliseconds. */
const PATIENCE = 5_000;

/** SQLite's result codes, by how they begin: what they mean for the operator. */
const MEANINGS = [
  ['SQLITE_FULL', 'cannot grow: the disk is full. Make room.'],
  ['SQLITE_READONLY', 'cannot be written: let the bot write the file and its folder.'],
  ['SQLITE_CANTOPEN', 'cannot be opened: let the bot write the file and its folder.'],
  ['SQLITE_BUSY', 'is in use by another process: only one bot at a time can have it.'],
  ['SQLITE_NOTADB', 'is damaged, or no database at all.'],
  ['SQLITE_CORRUPT', 'is damaged.'],
  ['SQLITE_IOERR', 'cannot be read or written: the disk fails.'],
] as const;

/** SQLite changes its schema within transactions, which Kysely does not make use of by itself: a migration is whole or not at all. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** For Kysely. */
export class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter();
  }
}

/**
 * Opens a database file, or makes a new one, without writing to it yet. Every fault of it, then and later, is a `StorageError`.
 * @param database what a fault is said of, where the file is only beside it; `patience` in milliseconds
 * @throws {StorageError}
 */
export function connect(file: string, { database: name = file, patience = PATIENCE } = {}): SqliteDatabase {
  const guard = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      throw explain(name, error);
    }
  };
  const database = guard(() => new Database(file, { timeout: patience }));
  // Each prepared once: the driver does not give all of a statement's memory back (0.5.29: some 7 kB). Kysely's texts are few.
  const statements = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      // After some errors, a full disk being one, SQLite has rolled back by itself. Doing so again would hide that error.
      if (sql === 'rollback' && !database.inTransaction) return NOTHING_TO_DO;
      const known = statements.get(sql);
      if (known) return known;
      const statement = guard(() => database.prepare(sql));
      const prepared: SqliteStatement = {
        reader: statement.reader,
        all: (parameters) => guard(() => statement.all(parameters)),
        run: (parameters) => guard(() => statement.run(parameters)),
        iterate: (parameters) => statement.iterate(parameters),
      };
      statements.set(sql, prepared);
      return prepared;
    },
  };
}

const NOTHING_TO_DO = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

function explain(file: string, error: unknown): StorageError {
  const code = error instanceof Database.SqliteError ? error.code : 'SQLITE_CANTOPEN';
  const [, meaning] = MEANINGS.find(([beginning]) => code.startsWith(beginning)) ?? [];
  return new StorageError(`The database ${file} ${meaning ?? `fails (${code}).`}`, { cause: error });
}
