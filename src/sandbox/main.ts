import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { Locale } from 'discord.js';
import { COMMANDS } from '../commands.ts';
import { createContentReader } from '../content/create-content-reader.ts';
import { createBot } from '../discord/bot.ts';
import { readConfig } from '../environment.ts';
import { explainFailure } from '../explain-failure.ts';
import { openLibrary } from '../library/open-library.ts';
import { createServerLibraries } from '../library/server-libraries.ts';
import { createLogger } from '../logger.ts';
import { openDatabase } from '../storage/open-database.ts';
import { startSandbox } from './index.ts';
import { createPrompt } from './prompt/prompt.ts';

const LOCALES = Object.values(Locale);

const USAGE = `Usage: npm run sandbox -- [--locale ${Locale.French}] [--member]

A Discord of its own on this machine, and the bot in it.
--locale  the language of your Discord, and of the server: ${LOCALES.join(', ')}
--member  be an ordinary member rather than a moderator
`;

const WELCOME = `The bot runs against a Discord of its own on this machine. Type as in Discord:

  /ask Qui a rencontré Céline Berthon ?      a command; options as name:value
  /summary length:short                      /article read, /article list, /help, /reload
  any other text                             a message that mentions the bot
  1                                          presses the first button of the last reply

Ctrl+D ends it.
`;

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${explainFailure(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  const options = readOptions();
  if (!options) {
    process.stderr.write(USAGE);
    return 2;
  }
  const config = readConfig();
  const { library: files, errors } = await openLibrary({ dir: config.articlesDir, now: () => performance.now() });
  for (const { message } of errors) process.stderr.write(`${message}\n`);
  // What is tried here is gone afterwards, and does not mix with what the bot's own database holds.
  const db = await openDatabase(':memory:');
  const libraries = createServerLibraries({
    ...config,
    files,
    db,
    now: Date.now,
    onFault: (_, { message }) => process.stderr.write(`${message}\n`),
  });

  const discord = await startSandbox({ guildLocale: options.locale });
  // The prompt is for reading: the log goes where it does not get in the way, and says only what is wrong.
  const logger = createLogger({ level: 'error', token: discord.token, stream: process.stderr });
  const bot = createBot({
    config: { ...config, apiUrl: discord.api },
    commands: COMMANDS,
    libraries,
    reader: createContentReader({
      allowedHosts: config.fetchAllowedHosts,
      attachmentHosts: [new URL(discord.url).host],
    }),
    logger,
    now: Date.now,
  });
  await bot.start(discord.token);

  const you = discord.user('you', { locale: options.locale, moderator: !options.member });
  const run = createPrompt({ person: you, mention: discord.mention });
  process.stdout.write(`${WELCOME}\n`);
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== '') process.stdout.write(`${await run(line.trim())}\n\n`);
    lines.prompt();
  }
  await bot.stop();
  await db.destroy();
  await discord.stop();
  return 0;
}

function readOptions(): { locale: Locale; member: boolean } | undefined {
  try {
    const { values } = parseArgs({
      options: { locale: { type: 'string', default: Locale.French }, member: { type: 'boolean', default: false } },
    });
    const locale = LOCALES.find((known) => known === values.locale);
    return locale && { locale, member: values.member };
  } catch {
    return undefined;
  }
}
