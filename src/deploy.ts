import { parseArgs } from 'node:util';
import { REST, type RESTGetCurrentApplicationResult, Routes } from 'discord.js';
import { COMMANDS } from './commands.ts';
import { LoginError, loginReason } from './discord/login.ts';
import { registerCommands } from './discord/register-commands.ts';
import { readConfig } from './environment.ts';
import { explainFailure } from './explain-failure.ts';
import { NO_TOKEN } from './no-token.ts';

const USAGE = `Usage: npm run deploy -- [--guild ID] [--clear]

Registers the bot's commands with Discord: everywhere, or with --guild in one server only.
--clear takes them away. npm start registers them by itself.
`;

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${explainFailure(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const options = readOptions();
  if (options === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { token, apiUrl } = readConfig();
  if (token === undefined) {
    process.stderr.write(NO_TOKEN);
    return 1;
  }
  const rest = new REST({ api: apiUrl }).setToken(token);
  const commands = options.clear ? [] : COMMANDS;
  const changed = await deploy(rest, commands, options.guild);
  const where = options.guild ? `in the server ${options.guild}` : 'everywhere';
  process.stdout.write(
    changed ? `${commands.length} commands registered ${where}.\n` : `Nothing to change ${where}.\n`,
  );
  return 0;
}

async function deploy(rest: REST, commands: typeof COMMANDS, guildId: string | undefined): Promise<boolean> {
  try {
    const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    return await registerCommands({ rest, applicationId: id, commands, guildId });
  } catch (error) {
    throw new LoginError(loginReason(error), { cause: error });
  }
}

function readOptions(): { guild: string | undefined; clear: boolean } | undefined {
  try {
    const { guild, clear } = parseArgs({
      options: { guild: { type: 'string' }, clear: { type: 'boolean', default: false } },
    }).values;
    return guild === undefined || /^\d{15,20}$/u.test(guild) ? { guild, clear } : undefined;
  } catch {
    return undefined;
  }
}
