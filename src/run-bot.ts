import { Events } from 'discord.js';
import { COMMANDS } from './commands.ts';
import type { Config } from './config.ts';
import { createContentReader } from './content/create-content-reader.ts';
import { createPageReader } from './content/read-page-apart.ts';
import { createBot } from './discord/bot.ts';
import { inviteUrl } from './discord/login.ts';
import { openLibrary } from './library/open-library.ts';
import { createServerLibraries } from './library/server-libraries.ts';
import { createLogger } from './logger.ts';
import { purgeDaily } from './purge-daily.ts';
import { answerQuestion } from './qa/answer-question.ts';
import { openDatabase } from './storage/open-database.ts';

/** How often it is looked which pages are due to be fetched again, in milliseconds. */
const REFRESH_EVERY = 60_000;

const FIRST_QUESTION = 'Qui a parlé ?';

/** A configuration with which the bot can log in. */
interface BotConfig extends Config {
  readonly token: string;
}

/**
 * Opens the library and the database, logs in, and serves until a signal ends the process.
 * @param endWith ends the process for a reason that comes later
 * @throws {EmptyLibraryError | StorageError | LoginError}
 */
export async function runBot(config: BotConfig, endWith: (reason: string) => void): Promise<void> {
  const logger = createLogger({ level: config.logLevel, token: config.token });
  const { library: files, errors } = await openLibrary({ dir: config.articlesDir, now: () => performance.now() });
  for (const { message } of errors) logger.error('article left out', { fault: message });
  // Made now, so that nobody's question waits for them: the indexes and, by a first question, dictionaries and compiled code.
  answerQuestion(FIRST_QUESTION, files.current().indexes());
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
  bot.client.on(Events.ShardDisconnect, ({ code }) => endWith(`Discord has closed the connection for good (${code}).`));
  await bot.start(config.token);
  purgeDaily({ libraries, present: bot.servers, logger, now: Date.now });
  void bot.refreshDue();
  setInterval(() => bot.refreshDue(), REFRESH_EVERY).unref();
  const articles = files.current().articles.length;
  logger.info('ready', { articles, ...(bot.client.isReady() ? { invite: inviteUrl(bot.client) } : {}) });
}
