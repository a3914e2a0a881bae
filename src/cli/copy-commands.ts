import type { Config } from '../config.ts';
import type { Output } from '../output.ts';
import { backUp, restore } from '../storage/copy-database.ts';
import { runOnFile } from './run-on-file.ts';

type ReadConfig = () => Pick<Config, 'databaseFile'>;

/** `npm run backup`. @returns the exit code */
export function runBackup(args: readonly string[], readConfig: ReadConfig, output: Output): Promise<number> {
  const about = 'Copies the database to FILE. The bot may be running.';
  return runOnFile({ name: 'backup', about }, args, output, async (file) => {
    const { databaseFile } = readConfig();
    await backUp(databaseFile, file);
    return `The database ${databaseFile} is copied to ${file}.`;
  });
}

/** `npm run restore`. @returns the exit code */
export function runRestore(args: readonly string[], readConfig: ReadConfig, output: Output): Promise<number> {
  const about = 'Puts the backup FILE in the place of the database, which is kept beside it. Stop the bot first.';
  return runOnFile({ name: 'restore', about }, args, output, async (file) => {
    const { databaseFile } = readConfig();
    const kept = await restore(file, databaseFile, new Date());
    const before = kept === undefined ? '' : ` What was there is ${kept}.`;
    return `The database ${databaseFile} is that of ${file} now.${before}`;
  });
}
