import { backUp } from '../storage/copy-database.ts';
import { runOnFile } from './run-on-file.ts';

await runOnFile('backup', 'Copies the database to FILE. The bot may be running.', async (file, { databaseFile }) => {
  await backUp(databaseFile, file);
  return `The database ${databaseFile} is copied to ${file}.`;
});
