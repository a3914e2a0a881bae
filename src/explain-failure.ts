import { ConfigError, EmptyLibraryError, LoginError, StorageError } from './errors.ts';

const MENDABLE = [ConfigError, StorageError, EmptyLibraryError, LoginError];

/** Why an entry file cannot go on, for the operator: plain lines for what they can mend, else the code's trace. */
export function explainFailure(error: unknown): string {
  const isMendable = MENDABLE.some((kind) => error instanceof kind);
  if (isMendable && error instanceof Error) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
