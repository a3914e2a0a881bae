import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../src/config.ts';
import { ConfigError } from '../src/errors.ts';

const problemsOf = (env: Record<string, string>): readonly string[] => {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
};

describe('parseConfig', () => {
  it('has a default for everything but the token', () => {
    expect(parseConfig({})).toEqual({
      token: undefined,
      apiUrl: 'https://discord.com/api',
      articlesDir: 'data/articles',
      databaseFile: './data/verbatim.db',
      serversInMemory: 300,
      keepRemovedDays: 90,
      fetchAllowedHosts: [],
      logLevel: 'info',
      logQuestions: false,
      cooldown: { burst: 5, seconds: 10 },
    });
  });

  it('reads each variable', () => {
    const env = {
      DISCORD_TOKEN: ' abc.def-g_h ',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
      ARTICLES_DIR: 'elsewhere',
      DATABASE_URL: 'file:///srv/verbatim.db',
      SERVERS_IN_MEMORY: '20',
      KEEP_REMOVED_DAYS: '7',
      FETCH_ALLOWED_HOSTS: 'Wiki.internal, 127.0.0.1:8080',
      LOG_LEVEL: 'debug',
      LOG_QUESTIONS: 'true',
      COOLDOWN_BURST: '2',
      COOLDOWN_SECONDS: '0',
    };
    expect(parseConfig(env)).toEqual({
      token: 'abc.def-g_h',
      apiUrl: 'http://127.0.0.1:4000/api',
      articlesDir: 'elsewhere',
      databaseFile: '/srv/verbatim.db',
      serversInMemory: 20,
      keepRemovedDays: 7,
      fetchAllowedHosts: ['wiki.internal', '127.0.0.1:8080'],
      logLevel: 'debug',
      logQuestions: true,
      cooldown: { burst: 2, seconds: 0 },
    });
  });

  it('reports every problem at once', () => {
    const env = {
      LOG_LEVEL: 'loud',
      COOLDOWN_BURST: '0',
      COOLDOWN_SECONDS: '1.5',
      LOG_QUESTIONS: 'constructor',
      DISCORD_API_URL: 'ftp://x',
      DATABASE_URL: 'postgres://localhost/verbatim',
    };
    expect(problemsOf(env).map((problem) => problem.split(' ')[0])).toEqual([
      'DISCORD_API_URL',
      'DATABASE_URL',
      'LOG_LEVEL',
      'LOG_QUESTIONS',
      'COOLDOWN_BURST',
      'COOLDOWN_SECONDS',
    ]);
  });

  it.each([
    ['file:./data/verbatim.db', './data/verbatim.db'],
    ['file:verbatim.db', 'verbatim.db'],
    ['file:/srv/verbatim.db', '/srv/verbatim.db'],
    ['file:C:\\bot\\verbatim.db', 'C:\\bot\\verbatim.db'],
  ])('takes %s for a path', (DATABASE_URL, path) => {
    expect(parseConfig({ DATABASE_URL }).databaseFile).toBe(path);
  });

  it.each(['file:', 'file::memory:', 'file:a.db?mode=ro', 'a.db', 'libsql://host'])(
    'does not take %s for a database',
    (DATABASE_URL) => {
      expect(problemsOf({ DATABASE_URL })).toEqual(['DATABASE_URL must be "file:" and a path']);
    },
  );

  it.each([
    'http://wiki.internal',
    'wiki.internal/',
    'a,,b',
    'ann@wiki.internal',
    'wiki.internal:80',
    'wiki.internal:443',
  ])('does not take %s for hosts', (FETCH_ALLOWED_HOSTS) => {
    expect(problemsOf({ FETCH_ALLOWED_HOSTS })).toEqual([
      'FETCH_ALLOWED_HOSTS must be hosts parted by commas, without http://, :80 and :443',
    ]);
  });

  it('takes no word that objects have for true', () => {
    expect(problemsOf({ LOG_QUESTIONS: 'constructor' })).toEqual(['LOG_QUESTIONS must be true or false']);
  });

  it('never repeats a value, which may be a secret', () => {
    expect(problemsOf({ DISCORD_TOKEN: 'Bot my.secret' })).toEqual([
      'DISCORD_TOKEN must be the token alone, without spaces or "Bot"',
    ]);
  });

  it('gives a configuration or a ConfigError, whatever the environment', () => {
    const names = [
      'DISCORD_TOKEN',
      'DISCORD_API_URL',
      'LOG_LEVEL',
      'LOG_QUESTIONS',
      'COOLDOWN_BURST',
      'COOLDOWN_SECONDS',
    ];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string()), (env) => {
        expect(Array.isArray(problemsOf(env))).toBe(true);
      }),
    );
  });

  it('is described, variable by variable, in .env.example', () => {
    const described = [...readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    const read = [...readFileSync('src/config.ts', 'utf8').matchAll(/read(?:<[^>]*>)?\(\s*'([A-Z_]+)'/g)].map(
      (match) => match[1],
    );
    expect(described.sort()).toEqual(read.sort());
  });
});
