import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // No test changes a module, so the files of a worker share them: loading discord.js anew for each would take most of the time.
    isolate: false,
    // Twice as many as cores: the longest tests wait for processes, sockets and clocks.
    pool: 'threads',
    maxWorkers: 2 * availableParallelism(),
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build.ts'],
    // Some tests start the bot in a process of its own, which takes seconds on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
