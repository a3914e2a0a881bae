import type { Output } from '../output.ts';
import { runCommand } from './run-command.ts';
import { readArguments, UsageError } from './usage.ts';

const DONE = 0;

/**
 * A command whose one argument is a file: prints what it did, or why not.
 * @param name as in `npm run name -- FILE`
 * @param about what it does, a sentence or two
 * @returns the exit code
 */
export function runOnFile(
  { name, about }: { readonly name: string; readonly about: string },
  args: readonly string[],
  output: Output,
  action: (file: string) => Promise<string>,
): Promise<number> {
  const usage = `Usage: npm run ${name} -- FILE\n\n${about}\nExit status: 0 done, 1 it cannot be done, 2 wrong usage.`;
  return runCommand(usage, output, async () => {
    const file = fileIn([...args]);
    output.stdout.write(`${file === undefined ? usage : await action(file)}\n`);
    return DONE;
  });
}

/** @returns undefined when help is asked for */
function fileIn(args: string[]): string | undefined {
  const options = { help: { type: 'boolean', short: 'h', default: false } } as const;
  const { values, positionals } = readArguments({ args, allowPositionals: true, options });
  if (values.help) return undefined;
  const [file, ...others] = positionals;
  if (!file || others.length > 0) throw new UsageError('Name one file.');
  return file;
}
