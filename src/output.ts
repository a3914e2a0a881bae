import type { Writable } from 'node:stream';

/** Where a command writes: the process itself, or what a test reads. */
export interface Output {
  readonly stdout: Writable;
  readonly stderr: Writable;
}
