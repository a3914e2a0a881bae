import { explainFailure } from '../explain-failure.ts';
import type { Output } from '../output.ts';
import { UsageError } from './usage.ts';

/** Exit codes that mean the same for every command. */
const EXIT = { failed: 1, usage: 2 } as const;

/** Why a command cannot be carried out, for who gave it. */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';
}

/**
 * Runs a command, and says on stderr why it cannot be carried out.
 * @param command returns the exit code
 */
export async function runCommand(
  usage: string,
  { stderr }: Pick<Output, 'stderr'>,
  command: () => Promise<number>,
): Promise<number> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof UsageError) {
      stderr.write(`${error.message}\n\n${usage}\n`);
      return EXIT.usage;
    }
    stderr.write(`${error instanceof CommandError ? error.message : explainFailure(error)}\n`);
    return EXIT.failed;
  }
}
