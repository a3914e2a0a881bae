import { runEvaluate } from './run-evaluate.ts';

process.exitCode = await runEvaluate(process.argv.slice(2), process);
