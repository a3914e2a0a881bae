import { endWithReader } from './cli/end-with-reader.ts';
import { readConfig } from './environment.ts';
import { runDeploy } from './run-deploy.ts';

endWithReader();
process.exitCode = await runDeploy(process.argv.slice(2), readConfig, process);
