import { parseArgs } from 'node:util';

export interface DeployOptions {
  /** Id of the one server to register in; everywhere when undefined. */
  readonly guild: string | undefined;
  /** Whether the commands are taken away. */
  readonly clear: boolean;
  /** Whether the usage is asked for. */
  readonly help: boolean;
}

export const DEPLOY_USAGE = `Usage: npm run deploy -- [--guild ID] [--clear]

Registers the bot's commands with Discord: everywhere, or with --guild in one server only.
--clear takes them away. npm start registers them by itself, everywhere: a server that has them by --guild, too, then
shows each twice.
`;

/** @returns undefined where the command line cannot be used */
export function parseDeployOptions(args: readonly string[]): DeployOptions | undefined {
  try {
    const options = {
      guild: { type: 'string' },
      clear: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    } as const;
    const { guild, clear, help } = parseArgs({ args: [...args], options }).values;
    return guild === undefined || /^\d{15,20}$/u.test(guild) ? { guild, clear, help } : undefined;
  } catch {
    return undefined;
  }
}
