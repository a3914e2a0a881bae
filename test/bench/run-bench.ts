import { execFile } from 'node:child_process';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runCommand } from '../../src/cli/run-command.ts';
import { readArguments, UsageError } from '../../src/cli/usage.ts';
import type { Output } from '../../src/output.ts';
import type { Measurement } from './measure.ts';
import { formatSize } from './table.ts';

const USAGE = `Usage: npm run bench [-- --sizes 7,1000,10000,100000]

Compares the answers with Fuse.js and MiniSearch on libraries of so many passages, made up for it: building the index, asking,
memory. All sizes take some ten minutes.`;

const MEASURE = fileURLToPath(new URL('measure.ts', import.meta.url));

/** `npm run bench`. @returns the exit code */
export function runBench(args: readonly string[], output: Output): Promise<number> {
  const print = (text: string) => void output.stdout.write(`${text}\n`);
  return runCommand(USAGE, output, async () => {
    const sizes = readSizes([...args]);
    if (sizes) await compare(sizes, print);
    else print(USAGE);
    return 0;
  });
}

async function compare(sizes: readonly number[], print: (text: string) => void): Promise<void> {
  // Take long to load: not before the sizes are known to be right.
  const { ENGINES } = await import('./engines.ts');
  print(`Node.js ${process.versions.node}, ${cpus()[0]?.model ?? 'unknown processor'}`);
  for (const size of sizes) {
    const rows = [];
    for (const engine of Object.keys(ENGINES)) rows.push({ engine, ...(await measure(engine, size)) });
    print(`\n${formatSize(size, rows)}`);
  }
}

/** In a process of its own, so that no engine's memory or compiled code colours another's. */
async function measure(engine: string, size: number): Promise<Measurement> {
  const args = ['--expose-gc', '--max-old-space-size=8192', '--import', 'tsx', MEASURE, engine, String(size)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout) as Measurement;
}

/** @returns undefined when help is asked for @throws {UsageError} */
function readSizes(args: string[]): number[] | undefined {
  const options = {
    sizes: { type: 'string', default: '7,1000,10000,100000' },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  const { values } = readArguments({ args, options });
  if (values.help) return undefined;
  const sizes = values.sizes.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0))
    throw new UsageError('--sizes are whole numbers from 1.');
  return sizes;
}
