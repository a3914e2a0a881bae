import type { Readable } from 'node:stream';
import type { Output } from '../output.ts';
import { createBatchSession } from './batch-session.ts';
import { readLines } from './read-lines.ts';
import { runCommand } from './run-command.ts';
import { readArguments } from './usage.ts';

const USAGE = `Usage: npm run --silent batch < FILE

Reads one JSON object a line and writes one for each: {"article": {"title", "lang", "passages": ["…"]}} sets what is asked,
{"id", "question"} asks it, and {"id", "summary": {"sentences": 2}} sums it up. Offsets are UTF-16, into the passage.
Exit status: 0 all lines have a reply, of which some may be {"id", "error"}, 2 wrong usage.`;

const DONE = 0;

/**
 * `npm run batch`.
 * @param stdin is not read where the command line is wrong
 * @returns the exit code
 */
export function runBatch(args: readonly string[], stdin: Readable, output: Output): Promise<number> {
  return runCommand(USAGE, output, async () => {
    const options = { help: { type: 'boolean', short: 'h', default: false } } as const;
    const { values } = readArguments({ args: [...args], options });
    if (values.help) output.stdout.write(`${USAGE}\n`);
    else await reply(stdin, output);
    return DONE;
  });
}

async function reply(stdin: Readable, { stdout }: Output): Promise<void> {
  const session = createBatchSession();
  for await (const line of readLines(stdin.setEncoding('utf8'))) {
    if (line.trim() !== '') stdout.write(`${JSON.stringify(session(line))}\n`);
  }
}
