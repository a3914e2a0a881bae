import { fileURLToPath } from 'node:url';
import { runTrain } from './run-train.ts';

const folderOf = (name: string) => fileURLToPath(new URL(name, import.meta.url));

process.exitCode = await runTrain(
  process.argv.slice(2),
  { models: folderOf('../qa/models'), related: folderOf('../text/related') },
  process,
);
