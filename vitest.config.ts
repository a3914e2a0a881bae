import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { defineConfig } from 'vitest/config';

// V8 optimizes what runs often, in each worker anew. Few tests run long enough to win that time back: let it begin later than usual.
setFlagsFromString('--interrupt-budget=1000000');
// In MB: what is new is looked through less often than with the 1 that a thread begins with, and less of it is still in use then.
setFlagsFromString('--min-semi-space-size=16');

/** Where Linux keeps files in memory: what is tested of a database is not how long a disk takes. */
const MEMORY = '/dev/shm';

export default defineConfig({
  test: {
    // No test changes a module, so the files of a worker share them: loading discord.js anew for each would take most of the time.
    isolate: false,
    // One more than cores: the longest tests wait for processes, sockets and clocks. Each loads and compiles everything for itself.
    pool: 'threads',
    maxWorkers: 1 + availableParallelism(),
    env: existsSync(MEMORY) ? { TMPDIR: MEMORY } : {},
    // What is made of a source is kept in node_modules: only what changed since is made anew.
    experimental: { fsModuleCache: true },
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    // Some tests start the bot in a process of its own, which takes seconds on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
