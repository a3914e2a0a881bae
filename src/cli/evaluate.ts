import { runEvaluate } from './run-evaluate.ts';

// Who reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runEvaluate(process.argv.slice(2), process);
