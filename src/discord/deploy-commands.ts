import { REST, type RESTGetCurrentApplicationResult, Routes } from 'discord.js';
import type { Config } from '../config.ts';
import { LoginError } from '../errors.ts';
import type { Command } from './command.ts';
import { loginReason } from './login.ts';
import { registerCommands } from './register-commands.ts';

interface Deployment {
  readonly token: string;
  readonly apiUrl: Config['apiUrl'];
  /** Those that there are to be, and no others. */
  readonly commands: readonly Command[];
  /** Id of the one server to register them in; everywhere when undefined. */
  readonly guild: string | undefined;
}

/**
 * Registers commands with Discord.
 * @returns what was done, in one line for the operator
 * @throws {LoginError}
 */
export async function deployCommands({ token, apiUrl, commands, guild }: Deployment): Promise<string> {
  const rest = new REST({ api: apiUrl }).setToken(token);
  const changed = await register(rest, commands, guild);
  const where = guild ? `in the server ${guild}` : 'everywhere';
  return changed ? `${commands.length} commands registered ${where}.` : `Nothing to change ${where}.`;
}

async function register(rest: REST, commands: readonly Command[], guildId: string | undefined): Promise<boolean> {
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    return await registerCommands({ rest, applicationId: id, commands, guildId });
  } catch (error) {
    throw new LoginError(loginReason(error), { cause: error });
  }
}
