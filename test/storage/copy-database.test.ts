import { existsSync } from 'node:fs';
import { copyFile, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { runBackup, runRestore } from '../../src/cli/copy-commands.ts';
import { parseConfig } from '../../src/config.ts';
import { backUp, restore } from '../../src/storage/copy-database.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { PORT } from '../support/articles.ts';
import { runHere } from '../support/output.ts';
import { run } from '../support/run.ts';
import { bytesOf, openIn, temporaryFolder } from '../support/storage.ts';

const change = { guildId: '1', slug: 'port', author: '42' };
const NEWER = PORT.replace('Quarante', 'Soixante');
const NOW = new Date('2026-11-24T20:00:00Z');

const databaseIn = (dir: string) => path.join(dir, 'verbatim.db');

/** A bot that runs, with one version, and a backup of that. */
async function backedUp() {
  const dir = await temporaryFolder();
  const backup = path.join(dir, 'backup.db');
  const bot = await openIn(dir);
  await bot.content.add({ ...change, source: PORT });
  await backUp(databaseIn(dir), backup);
  return { dir, backup, bot };
}

describe('backUp', () => {
  it('copies all versions while the bot has the database open', async () => {
    const { dir, backup, bot } = await backedUp();
    await bot.content.replace({ ...change, expected: 1, source: NEWER });
    const other = await temporaryFolder();
    expect(await restore(backup, databaseIn(other), NOW)).toBeUndefined();
    const { content } = await openIn(other);
    expect(await content.history('1', 'port')).toEqual((await bot.content.history('1', 'port')).slice(1));
    expect(await content.source('1', 'port', 1)).toBe(PORT);
    expect((await readdir(dir)).filter((name) => name.startsWith('backup'))).toEqual(['backup.db']);
  });

  it('never writes over a file, and copies nothing that is no database', async () => {
    const dir = await temporaryFolder();
    const backup = path.join(dir, 'backup.db');
    await expect(backUp(databaseIn(dir), backup)).rejects.toThrow(/^There is no file/);
    expect(existsSync(databaseIn(dir))).toBe(false);
    await writeFile(databaseIn(dir), 'No database.');
    await expect(backUp(databaseIn(dir), backup)).rejects.toThrow(/is damaged/);
    expect(existsSync(backup)).toBe(false);
    await writeFile(backup, 'mine');
    await expect(backUp(databaseIn(dir), backup)).rejects.toThrow(/is there already/);
    expect(await readFile(backup, 'utf8')).toBe('mine');
  });

  it('says so where the copy cannot be written', async () => {
    const { dir } = await backedUp();
    await expect(backUp(databaseIn(dir), path.join(dir, 'none', 'b.db'))).rejects.toThrow(
      /^The copy cannot be written/,
    );
  });
});

describe('restore', () => {
  it('refuses while a bot has the database, and changes nothing', async () => {
    const { dir, backup, bot } = await backedUp();
    await bot.content.replace({ ...change, expected: 1, source: NEWER });
    const before = await readdir(dir);
    await expect(restore(backup, databaseIn(dir), NOW)).rejects.toThrow(/is in use by another process/);
    expect(await bot.content.source('1', 'port', 2)).toBe(NEWER);
    expect(await readdir(dir)).toEqual(before);
  });

  it('keeps what was there, also where that is damaged, with its log', async () => {
    const { backup } = await backedUp();
    const dir = await temporaryFolder();
    await writeFile(databaseIn(dir), 'damaged');
    await writeFile(`${databaseIn(dir)}-wal`, 'its log');
    const kept = `${databaseIn(dir)}.2026-11-24T20-00-00.000Z`;
    expect(await restore(backup, databaseIn(dir), NOW)).toBe(kept);
    expect(await readFile(kept, 'utf8')).toBe('damaged');
    expect(await readFile(`${kept}-wal`, 'utf8')).toBe('its log');
    const { content } = await openIn(dir);
    expect(await content.source('1', 'port', 1)).toBe(PORT);
  });

  it('does not take the log of a database that was put aside for that of the backup', async () => {
    const { dir, backup, bot } = await backedUp();
    await bot.content.replace({ ...change, expected: 1, source: NEWER });
    // As a bot leaves it that is killed.
    const other = await temporaryFolder();
    await copyFile(`${databaseIn(dir)}-wal`, `${databaseIn(other)}-wal`);
    const kept = `${databaseIn(other)}.2026-11-24T20-00-00.000Z-wal`;
    expect(await restore(backup, databaseIn(other), NOW)).toBe(kept);
    expect(await bytesOf(kept)).toBe(await bytesOf(`${databaseIn(dir)}-wal`));
    expect(await (await openIn(other)).content.history('1', 'port')).toMatchObject([{ number: 1 }]);
  });

  it('refuses where a bot has the database by another name, and restores what a link leads to', async () => {
    const { dir, backup, bot } = await backedUp();
    const link = path.join(await temporaryFolder(), 'link.db');
    await symlink(databaseIn(dir), link);
    await expect(openDatabase(link)).rejects.toThrow(/link\.db is in use by another process/);
    await expect(restore(backup, link, NOW)).rejects.toThrow(/is in use by another process/);
    await bot.content.replace({ ...change, expected: 1, source: NEWER });
    await bot.close();
    expect(await restore(backup, link, NOW)).toBe(`${databaseIn(dir)}.2026-11-24T20-00-00.000Z`);
    expect(await (await openIn(dir)).content.history('1', 'port')).toMatchObject([{ number: 1 }]);
  });

  it('says so where what was there cannot be kept, and changes nothing', async () => {
    const { dir, backup, bot } = await backedUp();
    await bot.close();
    await writeFile(`${databaseIn(dir)}.2026-11-24T20-00-00.000Z`, 'mine');
    const before = await bytesOf(databaseIn(dir));
    await expect(restore(backup, databaseIn(dir), NOW)).rejects.toMatchObject({
      name: 'StorageError',
      message: expect.stringMatching(/^What is there cannot be kept \(EEXIST/),
    });
    expect(await bytesOf(databaseIn(dir))).toBe(before);
  });

  it('changes nothing where the backup is damaged, empty or another program’s', async () => {
    const { dir, bot } = await backedUp();
    await bot.close();
    const file = path.join(dir, 'file');
    const before = await bytesOf(databaseIn(dir));
    const expectRefused = async (reason: RegExp) => {
      await expect(restore(file, databaseIn(dir), NOW)).rejects.toThrow(reason);
      expect(await bytesOf(databaseIn(dir))).toBe(before);
    };
    await writeFile(file, 'damaged');
    await expectRefused(/is damaged/);
    await writeFile(file, '');
    await expectRefused(/is empty/);
    const other = new Libsql(path.join(dir, 'other'));
    other.exec('create table t (x)');
    other.close();
    await expect(restore(path.join(dir, 'other'), databaseIn(dir), NOW)).rejects.toThrow(/of another program/);
  });
});

describe('a database of a newer version', () => {
  it('is backed up, and not restored', async () => {
    const { dir, bot } = await backedUp();
    await sql`insert into kysely_migration values ('9999-12-31-later', '2099-01-01')`.execute(bot.db);
    await bot.close();
    const newer = path.join(dir, 'newer.db');
    await backUp(databaseIn(dir), newer);
    const other = databaseIn(await temporaryFolder());
    await expect(restore(newer, other, NOW)).rejects.toThrow(/made by a newer version of Verbatim\. Update/);
    expect(existsSync(other)).toBe(false);
  });
});

describe('npm run backup and npm run restore', () => {
  const environment = (dir: string) => ({ DATABASE_URL: `file:${databaseIn(dir)}` });
  const call = (command: typeof runBackup, dir: string, ...files: string[]) =>
    runHere((output) => command(files, () => parseConfig(environment(dir)), output));

  it('say what they did', async () => {
    const { dir } = await backedUp();
    const [backup, other] = [path.join(dir, 'again.db'), await temporaryFolder()];
    expect(await run('src/cli/backup.ts', [backup], environment(dir))).toMatchObject({
      code: 0,
      output: expect.stringContaining('is copied to'),
    });
    expect(await run('src/cli/restore.ts', [backup], environment(other))).toMatchObject({
      code: 0,
      output: expect.stringContaining(`is that of ${backup} now`),
    });
  });

  it('say why they did not, or how they are used', async () => {
    const { dir, backup } = await backedUp();
    expect(await call(runRestore, dir, backup)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^The database .* is in use by another process.*\n$/),
    });
    expect(await call(runBackup, dir)).toMatchObject({
      code: 2,
      output: expect.stringContaining('Usage: npm run backup -- FILE'),
    });
  });
});
