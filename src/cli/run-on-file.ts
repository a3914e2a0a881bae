import type { Config } from '../config.ts';
import { readConfig } from '../environment.ts';
import { explainFailure } from '../explain-failure.ts';
import { readArguments, UsageError } from './usage.ts';

const EXIT = { failed: 1, usage: 2 } as const;

/**
 * A command whose one argument is a file: prints what it did, or why not, and sets the exit code.
 * @param name as in `npm run name -- FILE`
 * @param about what it does, a sentence or two
 */
export async function runOnFile(
  name: string,
  about: string,
  action: (file: string, config: Config) => Promise<string>,
): Promise<void> {
  try {
    const file = readFile(process.argv.slice(2));
    process.stdout.write(`${await action(file, readConfig())}\n`);
  } catch (error) {
    const isUsage = error instanceof UsageError;
    process.stderr.write(
      isUsage ? `${error.message}\n\nUsage: npm run ${name} -- FILE\n\n${about}\n` : `${explainFailure(error)}\n`,
    );
    process.exitCode = isUsage ? EXIT.usage : EXIT.failed;
  }
}

function readFile(args: string[]): string {
  const [file, ...others] = readArguments({ args, allowPositionals: true }).positionals;
  if (!file || others.length > 0) throw new UsageError('Name one file.');
  return file;
}
