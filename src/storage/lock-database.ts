import { realFile } from './check-database.ts';
import { connect } from './sqlite.ts';

/**
 * Has a database for oneself until the end of the process, however it ends: the lock is that of a transaction on a file beside it,
 * which the system lets go of. The database itself stays open to readers, such as a backup.
 * @returns lets go of it before
 * @throws {StorageError} where another has it
 */
export function lockDatabase(file: string): () => void {
  const connection = connect(`${realFile(file)}-lock`, { database: file, patience: 0 });
  try {
    connection.prepare('begin exclusive').run([]);
  } catch (error) {
    connection.close();
    throw error;
  }
  return () => {
    // The driver keeps a connection half open until its statements are collected: closing it does not end the transaction.
    connection.prepare('rollback').run([]);
    connection.close();
  };
}
