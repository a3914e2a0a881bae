import { Writable } from 'node:stream';
import type { Output } from '../../src/output.ts';

/** What a command gave back to the terminal: its exit code and what it wrote, all together as `output`, and each stream. */
interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command in this process, as its entry file does in one of its own. */
export async function runHere(command: (output: Output) => Promise<number>): Promise<Outcome> {
  const written = { output: '', stdout: '', stderr: '' };
  const stream = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk, _, done) {
        written.output += chunk;
        written[name] += chunk;
        done();
      },
    });
  const code = await command({ stdout: stream('stdout'), stderr: stream('stderr') });
  return { code, ...written };
}
