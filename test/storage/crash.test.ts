import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { backUp, restore } from '../../src/storage/copy-database.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { HARBOUR } from '../support/articles.ts';
import { writeArticle } from '../support/bot.ts';
import { start } from '../support/run.ts';
import { temporaryFolder } from '../support/storage.ts';

/** A start of the process takes half a second, so there are few here: `KILLS=200 npx vitest run test/storage/crash.test.ts` for many. */
const KILLS = Number(process.env.KILLS ?? 2);
/** Milliseconds in which a process makes some tens of changes. */
const LONGEST_LIFE = 150;
/** Every so many is killed while it opens the database rather than while it changes it. */
const OPENING = 4;

/** Built with most of its packages, since it starts so often. */
const PROCESS = 'dist/test/crash-process.js';

beforeAll(async () => {
  await build({
    entryPoints: ['test/storage/crash-process.ts'],
    outfile: PROCESS,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // The one is native, the other no module.
    external: ['libsql', 'yaml'],
  });
});

it('loses nothing that was acknowledged, and serves whole versions, however often the process is killed', {
  timeout: 30_000 + KILLS * 5_000,
}, async () => {
  const dir = await temporaryFolder();
  await writeArticle(path.join(dir, 'articles'), 'harbour.md', HARBOUR);
  for (let kill = 0; kill < KILLS; kill++) await runAndKill(dir, kill % OPENING === 0 ? /opening/ : /changing/);
  // The last process says how many versions it found as they were acknowledged.
  const [, checked] = /checked (\d+)/.exec(await runAndKill(dir, /changing/)) ?? [];
  expect(Number(checked)).toBeGreaterThan(0);
});

it('has the database to itself until it is killed, but for backups', async () => {
  const dir = await temporaryFolder();
  await writeArticle(path.join(dir, 'articles'), 'harbour.md', HARBOUR);
  const file = path.join(dir, 'verbatim.db');
  const { child, exit, until } = start(PROCESS, [dir]);
  await until(/changing/);
  const refusal = 'is in use by another process: only one bot at a time can have it';
  await expect(openDatabase(file)).rejects.toThrow(refusal);
  const backup = path.join(dir, 'backup.db');
  await backUp(file, backup);
  await expect(restore(backup, file, new Date())).rejects.toThrow(refusal);
  child.kill('SIGKILL');
  expect((await exit).signal).toBe('SIGKILL');
  const db = await openDatabase(file);
  await expect(openDatabase(file)).rejects.toThrow(refusal);
  await db.destroy();
  await restore(backup, file, new Date());
});

/** Starts the process, and kills it some time after it has said so; what it wrote. */
async function runAndKill(dir: string, after: RegExp): Promise<string> {
  const { child, exit, until } = start(PROCESS, [dir]);
  await until(after);
  await sleep(Math.random() * LONGEST_LIFE);
  child.kill('SIGKILL');
  const { signal, output } = await exit;
  expect(signal, output).toBe('SIGKILL');
  return output;
}
