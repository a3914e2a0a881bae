import { readConfig } from './environment.ts';
import { explainFailure } from './explain-failure.ts';
import { NO_TOKEN } from './no-token.ts';

try {
  await main();
} catch (error) {
  exitWith(explainFailure(error));
}

async function main(): Promise<void> {
  const { token, ...config } = readConfig();
  if (token === undefined) return exitWith(NO_TOKEN);
  // Takes long to load: not before the configuration is known to be right.
  const { runBot } = await import('./run-bot.ts');
  await runBot({ ...config, token }, exitWith);
}

function exitWith(text: string): void {
  process.stderr.write(`${text.trimEnd()}\n`);
  process.exit(1);
}
