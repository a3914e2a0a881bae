import { LoginError } from './discord/login.ts';
import { ConfigError } from './errors.ts';
import { EmptyLibraryError } from './library/open-library.ts';

/** Why an entry file cannot go on, for the operator: plain lines for what they can mend, else the code's trace. */
export function explainFailure(error: unknown): string {
  const canMend = error instanceof ConfigError || error instanceof EmptyLibraryError || error instanceof LoginError;
  if (canMend) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
