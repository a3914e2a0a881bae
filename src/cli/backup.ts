import { readConfig } from '../environment.ts';
import { runBackup } from './copy-commands.ts';

process.exitCode = await runBackup(process.argv.slice(2), readConfig, process);
