import dotenv from 'dotenv';
import { type Config, parseConfig } from './config.ts';
import { ConfigError } from './errors.ts';

/**
 * For entry files: the configuration from `.env` and the process's environment, which wins.
 * @throws {ConfigError} with every problem at once.
 */
export function readConfig(): Config {
  const { error } = dotenv.config({ quiet: true });
  if (error && 'code' in error && error.code !== 'ENOENT')
    throw new ConfigError([`.env cannot be read: ${error.message}`]);
  return parseConfig(process.env);
}
