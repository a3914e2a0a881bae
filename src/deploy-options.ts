import { readArguments, UsageError } from './cli/usage.ts';

export interface DeployOptions {
  /** Id of the one server to register in; everywhere when undefined. */
  readonly guild: string | undefined;
  /** Whether the commands are taken away. */
  readonly clear: boolean;
}

export const DEPLOY_USAGE = `Usage: npm run deploy -- [--guild ID] [--clear]

Registers the bot's commands with Discord: everywhere, or with --guild in one server only.
--clear takes them away. npm start registers them by itself, everywhere: a server that has them by --guild, too, then
shows each twice.`;

/**
 * @returns undefined when help is asked for
 * @throws {UsageError}
 */
export function parseDeployOptions(args: readonly string[]): DeployOptions | undefined {
  const options = {
    guild: { type: 'string' },
    clear: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  const { guild, clear, help } = readArguments({ args: [...args], options }).values;
  if (help) return undefined;
  if (guild !== undefined && !/^\d{15,20}$/u.test(guild)) throw new UsageError('--guild is the id of a server.');
  return { guild, clear };
}
