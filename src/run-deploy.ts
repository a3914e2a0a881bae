import { runCommand } from './cli/run-command.ts';
import type { Config } from './config.ts';
import { DEPLOY_USAGE, parseDeployOptions } from './deploy-options.ts';
import { NO_TOKEN } from './no-token.ts';
import type { Output } from './output.ts';

type DeployConfig = Pick<Config, 'token' | 'apiUrl'>;

const EXIT = { done: 0, failed: 1 } as const;

/**
 * `npm run deploy`.
 * @param readConfig is called once the command line is known to be right
 * @returns the exit code
 */
export function runDeploy(args: readonly string[], readConfig: () => DeployConfig, output: Output): Promise<number> {
  return runCommand(DEPLOY_USAGE, output, async () => {
    const { stdout, stderr } = output;
    const options = parseDeployOptions(args);
    if (options === undefined) {
      stdout.write(`${DEPLOY_USAGE}\n`);
      return EXIT.done;
    }
    const { token, apiUrl } = readConfig();
    if (token === undefined) {
      stderr.write(NO_TOKEN);
      return EXIT.failed;
    }
    // Discord's library takes long to load: not before it is known that it will be needed.
    const { COMMANDS } = await import('./commands.ts');
    const { deployCommands } = await import('./discord/deploy-commands.ts');
    const { guild, clear } = options;
    stdout.write(`${await deployCommands({ token, apiUrl, commands: clear ? [] : COMMANDS, guild })}\n`);
    return EXIT.done;
  });
}
