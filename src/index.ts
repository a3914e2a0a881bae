import { Events } from 'discord.js';
import { COMMANDS } from './commands.ts';
import { createContentReader } from './content/create-content-reader.ts';
import { createPageReader } from './content/read-page-apart.ts';
import { createBot } from './discord/bot.ts';
import { inviteUrl } from './discord/login.ts';
import { readConfig } from './environment.ts';
import { explainFailure } from './explain-failure.ts';
import { openLibrary } from './library/open-library.ts';
import { createServerLibraries } from './library/server-libraries.ts';
import { createLogger } from './logger.ts';
import { NO_TOKEN } from './no-token.ts';
import { purgeDaily } from './purge-daily.ts';
import { openDatabase } from './storage/open-database.ts';

/** How often it is looked which pages are due to be fetched again, in milliseconds. */
const REFRESH_EVERY = 60_000;

try {
  await main();
} catch (error) {
  exitWith(explainFailure(error));
}

async function main(): Promise<void> {
  const config = readConfig();
  if (config.token === undefined) return exitWith(NO_TOKEN);
  const logger = createLogger({ level: config.logLevel, token: config.token });
  const { library: files, errors } = await openLibrary({ dir: config.articlesDir, now: () => performance.now() });
  for (const { message } of errors) logger.error('article left out', { fault: message });
  const db = await openDatabase(config.databaseFile);
  const libraries = createServerLibraries({
    ...config,
    files,
    db,
    now: Date.now,
    onFault: (guild, { message }) => logger.error('article of a server left out', { guild, fault: message }),
  });

  const reader = createContentReader({ allowedHosts: config.fetchAllowedHosts, readPage: createPageReader() });
  const bot = createBot({ config, commands: COMMANDS, libraries, reader, logger, now: Date.now });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      logger.info('stopping', { signal });
      await bot.stop();
      await db.destroy();
      process.exit();
    });
  }
  // Emitted only for a close that is final: the token was reset, say.
  bot.client.on(Events.ShardDisconnect, ({ code }) =>
    exitWith(`Discord has closed the connection for good (${code}).`),
  );
  await bot.start(config.token);
  purgeDaily({ libraries, present: bot.servers, logger, now: Date.now });
  void bot.refreshDue();
  setInterval(() => bot.refreshDue(), REFRESH_EVERY).unref();
  const articles = files.current().articles.length;
  logger.info('ready', { articles, ...(bot.client.isReady() ? { invite: inviteUrl(bot.client) } : {}) });
}

function exitWith(text: string): void {
  process.stderr.write(`${text.trimEnd()}\n`);
  process.exit(1);
}
