import { runBatch } from './run-batch.ts';

process.exitCode = await runBatch(process.argv.slice(2), process.stdin, process);
