import { readFileSync } from 'node:fs';
import dotenv from 'dotenv';
import { type Config, parseConfig } from './config.ts';
import { ConfigError } from './errors.ts';

/**
 * For entry files: the configuration from `.env` and the process's environment, which wins.
 * @throws {ConfigError} with every problem at once.
 */
export function readConfig(): Config {
  const path = process.env.DOTENV_CONFIG_PATH || '.env';
  const { error } = dotenv.config({ path, quiet: true });
  if (error && 'code' in error && error.code !== 'ENOENT')
    throw new ConfigError([`.env cannot be read: ${error.message}`]);
  if (!error && isUtf16(readFileSync(path))) throw new ConfigError(['.env is in UTF-16. Save it as UTF-8.']);
  return parseConfig(process.env);
}

/** Whether a file begins with the byte order mark of UTF-16, as some editors write one: no name in it is read. */
const isUtf16 = ([first, second]: Uint8Array) =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
