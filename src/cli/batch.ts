import { createBatchSession } from './batch-session.ts';
import { readLines } from './read-lines.ts';
import { runCommand } from './run-command.ts';
import { readArguments } from './usage.ts';

const USAGE = `Usage: npm run --silent batch < FILE

Reads one JSON object a line and writes one for each: {"article": {"title", "lang", "passages": ["…"]}} sets what is asked,
{"id", "question"} asks it, and {"id", "summary": {"sentences": 2}} sums it up. Offsets are UTF-16, into the passage.
Exit status: 0 all lines have a reply, of which some may be {"id", "error"}, 2 wrong usage.`;

const DONE = 0;

process.exitCode = await runCommand(USAGE, process, async () => {
  const { values } = readArguments({ options: { help: { type: 'boolean', short: 'h', default: false } } });
  if (values.help) process.stdout.write(`${USAGE}\n`);
  else await reply();
  return DONE;
});

async function reply(): Promise<void> {
  const session = createBatchSession();
  for await (const line of readLines(process.stdin.setEncoding('utf8'))) {
    if (line.trim() !== '') process.stdout.write(`${JSON.stringify(session(line))}\n`);
  }
}
