import { readConfig } from '../environment.ts';
import { endWithReader } from './end-with-reader.ts';
import { runAsk } from './run-ask.ts';

endWithReader();
process.exitCode = await runAsk(process.argv.slice(2), readConfig, process);
