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
 * Runs a command, and says on stderr why it cannot be carried out. Every command of the terminal is run so.
 * @param command returns the exit code
 */
export async function runCommand(
  usage: string,
  { stdout, stderr }: Output,
  command: () => Promise<number>,
): Promise<number> {
  stdout.on('error', endWithReader);
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

/** Who reads the output may stop early, as `head` does. Then there is nothing more to do. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}
