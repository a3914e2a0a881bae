import { readConfig } from '../environment.ts';
import { endWithReader } from './end-with-reader.ts';
import { runImport } from './run-import.ts';

endWithReader();
process.exitCode = await runImport(process.argv.slice(2), readConfig, process);
