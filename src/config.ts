import { ConfigError } from './errors.ts';

const LOG_LEVELS = ['error', 'warn', 'info', 'debug'] as const;

export interface Config {
  /** The bot's token; absent when the operator has none yet. */
  readonly token: string | undefined;
  /** Where Discord's REST API is, without a version. */
  readonly apiUrl: string;
  /** Folder of the articles, relative to the working directory. */
  readonly articlesDir: string;
  /** Path of the database's file. */
  readonly databaseFile: string;
  /** How many servers' own articles are kept in memory at once, 1..100,000. */
  readonly serversInMemory: number;
  /** How long an article that was removed can be restored, in days, 1..3650. */
  readonly keepRemovedDays: number;
  /** Hosts that pages may be fetched from though their addresses are private: `wiki.internal`, `127.0.0.1:8080`. */
  readonly fetchAllowedHosts: readonly string[];
  readonly logLevel: (typeof LOG_LEVELS)[number];
  /** Whether questions may be written to the log. */
  readonly logQuestions: boolean;
  /** How often one person may ask: a token bucket. */
  readonly cooldown: Cooldown;
}

interface Cooldown {
  /** Questions that may come at once, 1..100. */
  readonly burst: number;
  /** Seconds until one more may come, 0..3600; 0 means no limit. */
  readonly seconds: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the environment; every variable is described in `.env.example`.
 * @throws {ConfigError} with every problem at once.
 */
export function parseConfig(env: Environment): Config {
  const problems: string[] = [];
  const read = <T>(name: string, fallback: T, parse: (value: string) => T | undefined, expected: string): T => {
    const value = env[name]?.trim();
    if (!value) return fallback;
    const parsed = parse(value);
    if (parsed !== undefined) return parsed;
    // The token is a secret, so no value is ever repeated.
    problems.push(`${name} must be ${expected}`);
    return fallback;
  };
  const config: Config = {
    token: read<string | undefined>('DISCORD_TOKEN', undefined, parseToken, 'the token alone, without spaces or "Bot"'),
    apiUrl: read('DISCORD_API_URL', 'https://discord.com/api', parseHttpUrl, 'an http(s) address'),
    articlesDir: read('ARTICLES_DIR', 'data/articles', (value) => value, 'a folder'),
    databaseFile: read('DATABASE_URL', './data/verbatim.db', parseFileUrl, '"file:" and a path'),
    serversInMemory: read('SERVERS_IN_MEMORY', 300, integer(1, 100_000), 'a whole number from 1 to 100000'),
    keepRemovedDays: read('KEEP_REMOVED_DAYS', 90, integer(1, 3650), 'a whole number from 1 to 3650'),
    fetchAllowedHosts: read('FETCH_ALLOWED_HOSTS', [], parseHosts, 'hosts parted by commas, without http://'),
    logLevel: read(
      'LOG_LEVEL',
      'info',
      (value) => LOG_LEVELS.find((level) => level === value),
      `one of ${LOG_LEVELS.join(', ')}`,
    ),
    logQuestions: read('LOG_QUESTIONS', false, parseBoolean, 'true or false'),
    cooldown: {
      burst: read('COOLDOWN_BURST', 5, integer(1, 100), 'a whole number from 1 to 100'),
      seconds: read('COOLDOWN_SECONDS', 10, integer(0, 3600), 'a whole number from 0 to 3600'),
    },
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

const parseToken = (value: string) => (/^[\w.-]+$/.test(value) ? value : undefined);

const parseBoolean = (value: string) => (value === 'true' || value === 'false' ? value === 'true' : undefined);

/** The path of `file:./here` or `file:///there`; nothing that SQLite would take for a name of its own, such as `:memory:`. */
const parseFileUrl = (value: string) => /^file:(?:\/\/(?=\/))?(?<path>[^:?#][^?#]*)$/u.exec(value)?.groups?.path;

/** Hosts as a URL has them: in lower case, without its protocol's own port. */
function parseHosts(value: string): string[] | undefined {
  const hosts = value.split(',').map((host) => host.trim().toLowerCase());
  return hosts.every((host) => URL.canParse(`http://${host}`) && new URL(`http://${host}`).host === host)
    ? hosts
    : undefined;
}

function parseHttpUrl(value: string): string | undefined {
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol)) return undefined;
  return value.replace(/\/+$/, '');
}

function integer(min: number, max: number) {
  return (value: string) => {
    const number = Number(value);
    return /^\d+$/.test(value) && number >= min && number <= max ? number : undefined;
  };
}
