import { readConfig } from '../environment.ts';
import { runAsk } from './run-ask.ts';

process.exitCode = await runAsk(process.argv.slice(2), readConfig, process);
