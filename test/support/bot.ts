import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Writable } from 'node:stream';
import { COMMANDS } from '../../src/commands.ts';
import type { Config } from '../../src/config.ts';
import { createContentReader } from '../../src/content/create-content-reader.ts';
import { type Bot, createBot } from '../../src/discord/bot.ts';
import type { Command } from '../../src/discord/command.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { createServerLibraries, type ServerLibraries } from '../../src/library/server-libraries.ts';
import { createLogger } from '../../src/logger.ts';
import { answerQuestion } from '../../src/qa/answer-question.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/index.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { writeEmptyDatabase } from './empty-database.ts';
import { expectNobodyPinged } from './nobody-pinged.ts';

interface StartOptions {
  /** Files by name; the article that ships when left out. */
  readonly articles?: Readonly<Record<string, string>>;
  readonly commands?: readonly Command[];
  readonly cooldown?: Config['cooldown'];
  readonly logQuestions?: boolean;
  /** Hosts of this machine that pages may be fetched from. */
  readonly allowedHosts?: readonly string[];
  readonly sandbox?: Parameters<typeof startSandbox>[0];
}

/** A line of the log, as an operator's tools read it. */
export type LogLine = Readonly<Record<string, unknown>>;

export interface Running {
  readonly discord: Sandbox;
  /** The operator's files. */
  readonly library: Library;
  readonly libraries: ServerLibraries;
  readonly databaseFile: string;
  readonly log: readonly LogLine[];
  readonly bot: Bot;
  /** Another bot on the same Discord, the same files and the same database, as after a restart of the process. */
  restart(): Promise<void>;
  /** Writes an article's file, or with `undefined` deletes it where there is one. */
  write(file: string, content: string | undefined): Promise<void>;
  stop(): Promise<void>;
}

/** The whole bot, logged in to a Discord of its own by the real client. */
export async function startBot(options: StartOptions = {}): Promise<Running> {
  const temporary = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  const dir = options.articles ? path.join(temporary, 'articles') : 'data/articles';
  const databaseFile = path.join(temporary, 'verbatim.db');
  const write = (file: string, content: string | undefined) => writeArticle(dir, file, content);
  for (const [file, content] of Object.entries(options.articles ?? {})) await write(file, content);
  await writeEmptyDatabase(databaseFile);
  const discord = await startSandbox(options.sandbox);
  const log: LogLine[] = [];
  let running = await open(options, discord, { dir, databaseFile }, log);
  // The first question of a process takes a second, and longer beside other tests: perhaps more than Discord waits.
  answerQuestion('Who?', running.library.current().indexes());
  return {
    discord,
    log,
    databaseFile,
    write,
    get library() {
      return running.library;
    },
    get libraries() {
      return running.libraries;
    },
    get bot() {
      return running.bot;
    },
    async restart() {
      await running.stop();
      running = await open(options, discord, { dir, databaseFile }, log);
    },
    async stop() {
      await running.stop();
      await discord.stop();
      expectNobodyPinged(discord.calls);
      await rm(temporary, { recursive: true });
    },
  };
}

async function open(
  options: StartOptions,
  discord: Sandbox,
  { dir, databaseFile }: { readonly dir: string; readonly databaseFile: string },
  log: LogLine[],
) {
  const {
    commands = COMMANDS,
    cooldown = { burst: 100, seconds: 0 },
    logQuestions = false,
    allowedHosts = [],
  } = options;
  const { library } = await openLibrary({ dir, now: () => performance.now() });
  const logger = createLogger({ level: 'debug', token: discord.token, stream: collect(log) });
  const db = await openDatabase(databaseFile);
  const libraries = createServerLibraries({
    files: library,
    db,
    serversInMemory: 10,
    keepRemovedDays: 90,
    now: discord.clock.now,
    onFault: (guild, { message }) => logger.error('article of a server left out', { guild, fault: message }),
  });
  const bot = createBot({
    config: { apiUrl: discord.api, cooldown, logQuestions },
    commands,
    libraries,
    reader: createContentReader({ allowedHosts, attachmentHosts: [new URL(discord.url).host] }),
    logger,
    now: discord.clock.now,
  });
  await bot.start(discord.token);
  async function stop(): Promise<void> {
    await bot.stop();
    await db.destroy();
  }
  return { bot, library, libraries, stop };
}

export async function writeArticle(dir: string, file: string, content: string | undefined): Promise<void> {
  const name = path.join(dir, file);
  if (content === undefined) return rm(name, { force: true });
  await mkdir(dir, { recursive: true });
  await writeFile(name, content);
  // Long settled: the library waits for files that may still be written.
  const anHourAgo = Date.now() / 1_000 - 3_600;
  await utimes(name, anHourAgo, anHourAgo);
}

const collect = (log: LogLine[]) =>
  new Writable({
    write(chunk, _, done) {
      for (const line of String(chunk).trim().split('\n')) log.push(JSON.parse(line));
      done();
    },
  });
