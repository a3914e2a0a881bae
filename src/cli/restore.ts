import { restore } from '../storage/copy-database.ts';
import { runOnFile } from './run-on-file.ts';

const ABOUT = 'Puts the backup FILE in the place of the database, which is kept beside it. Stop the bot first.';

await runOnFile('restore', ABOUT, async (file, { databaseFile }) => {
  const kept = await restore(file, databaseFile, new Date());
  const before = kept === undefined ? '' : ` What was there is ${kept}.`;
  return `The database ${databaseFile} is that of ${file} now.${before}`;
});
