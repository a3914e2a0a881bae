import { DEPLOY_USAGE, parseDeployOptions } from './deploy-options.ts';
import { readConfig } from './environment.ts';
import { explainFailure } from './explain-failure.ts';
import { NO_TOKEN } from './no-token.ts';

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${explainFailure(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const options = parseDeployOptions(process.argv.slice(2));
  if (options === undefined) {
    process.stderr.write(DEPLOY_USAGE);
    return 2;
  }
  const { token, apiUrl } = readConfig();
  if (token === undefined) {
    process.stderr.write(NO_TOKEN);
    return 1;
  }
  // Discord's library takes long to load: not before it is known that it will be needed.
  const { COMMANDS } = await import('./commands.ts');
  const { deployCommands } = await import('./discord/deploy-commands.ts');
  const { guild, clear } = options;
  process.stdout.write(`${await deployCommands({ token, apiUrl, commands: clear ? [] : COMMANDS, guild })}\n`);
  return 0;
}
