import { createInterface } from 'node:readline';
import { COMMANDS } from '../commands.ts';
import type { Config } from '../config.ts';
import { createContentReader } from '../content/create-content-reader.ts';
import { createPageReader } from '../content/read-page-apart.ts';
import { type Bot, createBot } from '../discord/bot.ts';
import { readConfig } from '../environment.ts';
import { openLibrary } from '../library/open-library.ts';
import { createServerLibraries, type ServerLibraries } from '../library/server-libraries.ts';
import { createLogger } from '../logger.ts';
import { openDatabase } from '../storage/open-database.ts';
import { createExplainer } from './explain-answer.ts';
import { type Sandbox, startSandbox } from './index.ts';
import type { MainOptions } from './main-options.ts';
import { startPage } from './page/page-server.ts';
import { createPrompt } from './prompt/prompt.ts';

const PROMPT_HELP = `Type as in Discord:

  /ask Qui a rencontré Céline Berthon ?      a command; options as name:value
  /summary length:short                      /article read, /article list, /help, /reload
  any other text                             a message that mentions the bot
  1                                          presses the first button of the last reply

Ctrl+D ends it.
`;

/** The page as `npm run build` makes it, from the project's folder, where npm runs its scripts. */
const PAGE_DIR = 'dist/page';

/** Starts a Discord and the bot in it, and serves the page until a signal, or the end of what is typed, ends it. */
export async function runSandbox(options: MainOptions): Promise<void> {
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
  const bot = botOn(discord, config, libraries);
  try {
    await bot.start(discord.token);
    await serve(discord, libraries, options);
  } finally {
    await bot.stop();
    await db.destroy();
    await discord.stop();
  }
}

function botOn(discord: Sandbox, config: Config, libraries: ServerLibraries): Bot {
  return createBot({
    config: { ...config, apiUrl: discord.api },
    commands: COMMANDS,
    libraries,
    reader: createContentReader({
      allowedHosts: config.fetchAllowedHosts,
      attachmentHosts: [new URL(discord.url).host],
      readPage: createPageReader(),
    }),
    // The terminal is for reading: the log says only what is wrong.
    logger: createLogger({ level: 'error', token: discord.token, stream: process.stderr }),
    now: Date.now,
  });
}

async function serve(discord: Sandbox, libraries: ServerLibraries, options: MainOptions): Promise<void> {
  const { port, locale } = options;
  const explain = createExplainer(libraries);
  const page = await startPage({ discord, dir: PAGE_DIR, port, explain });
  process.stdout.write(
    `The bot runs against a Discord of its own on this machine:\n\n  ${page.url}?lang=${locale.slice(0, 2)}\n\n`,
  );
  try {
    await (options.prompt ? prompt(discord, options) : untilStopped());
  } finally {
    await page.stop();
  }
}

function untilStopped(): Promise<void> {
  process.stdout.write('Ctrl+C ends it.\n');
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

async function prompt(discord: Sandbox, { locale, member }: MainOptions): Promise<void> {
  const you = discord.user('you', { locale, moderator: !member });
  const run = createPrompt({ person: you, locale, mention: discord.mention });
  process.stdout.write(`${PROMPT_HELP}\n`);
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '> ' });
  lines.prompt();
  for await (const line of lines) {
    if (line.trim() !== '') process.stdout.write(`${await run(line.trim())}\n\n`);
    lines.prompt();
  }
}
