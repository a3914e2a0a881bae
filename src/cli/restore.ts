import { readConfig } from '../environment.ts';
import { runRestore } from './copy-commands.ts';

process.exitCode = await runRestore(process.argv.slice(2), readConfig, process);
