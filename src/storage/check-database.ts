import type { SqliteDatabase } from 'kysely';
import { StorageError } from '../errors.ts';

/** "VRBT": kept in the file's header, so that no other program's database is taken for ours. */
const APPLICATION_ID = 0x56524254;

/**
 * Reads the whole file. Nothing is written.
 * @throws {StorageError} unless it is an undamaged database of Verbatim's, or a new one.
 */
export function checkDatabase(connection: SqliteDatabase, file: string): void {
  const problem = readProblem(connection);
  if (problem !== undefined) throw new StorageError(advise(`The database ${file} is damaged (${problem}).`));
  const id = read(connection, 'pragma application_id');
  const isNew = id === 0 && read(connection, 'select count(*) from sqlite_schema') === 0;
  if (id === APPLICATION_ID || isNew) return;
  throw new StorageError(advise(`${file} is not a database of Verbatim's, but of another program.`));
}

export function markAsOurs(connection: SqliteDatabase): void {
  if (read(connection, 'pragma application_id') === APPLICATION_ID) return;
  connection.prepare(`pragma application_id = ${APPLICATION_ID}`).run([]);
}

function readProblem(connection: SqliteDatabase): string | undefined {
  try {
    const problem = read(connection, 'pragma quick_check(1)');
    return problem === 'ok' ? undefined : String(problem);
  } catch (error) {
    const cause = error instanceof StorageError ? error.cause : undefined;
    if (!(cause instanceof Error) || !('code' in cause) || !/CORRUPT|NOTADB/u.test(String(cause.code))) throw error;
    return cause.message;
  }
}

/** The first column of the first row. */
function read(connection: SqliteDatabase, sql: string): unknown {
  const [row] = connection.prepare(sql).all([]);
  return Object.values(row ?? {})[0];
}

const advise = (fault: string) =>
  `${fault} It was left as it is. Put it aside to begin anew, bring a backup back with "npm run restore -- FILE", ` +
  'or name another file in DATABASE_URL.';
