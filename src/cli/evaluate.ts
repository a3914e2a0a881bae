import { endWithReader } from './end-with-reader.ts';
import { runEvaluate } from './run-evaluate.ts';

endWithReader();
process.exitCode = await runEvaluate(process.argv.slice(2), process);
