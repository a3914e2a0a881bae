import { readConfig } from './environment.ts';
import { runDeploy } from './run-deploy.ts';

process.exitCode = await runDeploy(process.argv.slice(2), readConfig, process);
