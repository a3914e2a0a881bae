import { explainFailure } from '../explain-failure.ts';
import { checkPort } from './check-port.ts';
import { MAIN_USAGE, parseMainOptions } from './main-options.ts';

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${explainFailure(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const options = parseMainOptions(process.argv.slice(2));
  if (!options) {
    process.stderr.write(MAIN_USAGE);
    return 2;
  }
  if (options.help) {
    process.stdout.write(MAIN_USAGE);
    return 0;
  }
  await checkPort(options.port);
  // Takes long to load: not before it is known that it will be needed.
  const { runSandbox } = await import('./run-sandbox.ts');
  await runSandbox(options);
  return 0;
}
