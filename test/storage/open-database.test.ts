import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'kysely';
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import { createArticleStore } from '../../src/storage/article-store.ts';
import { MIGRATIONS } from '../../src/storage/migrations.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { PORT } from '../support/articles.ts';
import { bytesOf, openIn, temporaryFolder } from '../support/storage.ts';

/** A file for each schema that a released bot may have left, as SQL, and with the same two versions of one article in it. */
const SCHEMAS = 'test/storage/schemas';
const change = { guildId: '1', slug: 'port', author: '42' };

/** Tables and indexes, whatever the order of their making. */
async function schemaOf(file: string) {
  const db = await openDatabase(file);
  const { rows } = await sql<{
    sql: string;
  }>`select sql from sqlite_schema where sql is not null order by name`.execute(db);
  await db.destroy();
  return rows.map((row) => row.sql);
}

async function filled(dir: string): Promise<string> {
  const { content, close } = await openIn(dir);
  for (let number = 0; number < 20; number++)
    await content.add({ ...change, slug: `port-${number}`, source: PORT + number });
  await close();
  return path.join(dir, 'verbatim.db');
}

describe('openDatabase', () => {
  it('makes the file, and the folders to it', async () => {
    const file = path.join(await temporaryFolder(), 'a', 'b', 'verbatim.db');
    const db = await openDatabase(file);
    expect(await createArticleStore(db).list('1')).toEqual([]);
    await db.destroy();
    expect(existsSync(file)).toBe(true);
  });

  it('writes through to the disk, holds references, and lets a backup read meanwhile', async () => {
    const db = await openDatabase(path.join(await temporaryFolder(), 'verbatim.db'));
    const pragma = async (name: string) =>
      Object.values((await sql.raw<object>(`pragma ${name}`).execute(db)).rows[0] ?? {})[0];
    expect([await pragma('journal_mode'), await pragma('synchronous'), await pragma('foreign_keys')]).toEqual([
      'wal',
      2,
      1,
    ]);
    await expect(
      createArticleStore(db).append(change, { number: 1, kind: 'add', author: '42', at: 0, size: 1, sha256: 'none' }),
    ).rejects.toMatchObject({ name: 'StorageError', cause: { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' } });
    expect(await createArticleStore(db).list('1')).toEqual([]);
    await db.destroy();
  });

  it('is all in one file once it is closed', async () => {
    const [dir, other] = [await temporaryFolder(), await temporaryFolder()];
    const { content, close } = await openIn(dir);
    await content.add({ ...change, source: PORT });
    expect(await readdir(dir)).toContain('verbatim.db-wal');
    await close();
    expect(await readdir(dir)).toEqual(['articles', 'verbatim.db', 'verbatim.db-lock']);
    await copyFile(path.join(dir, 'verbatim.db'), path.join(other, 'verbatim.db'));
    expect(await (await openIn(other)).content.source('1', 'port', 1)).toBe(PORT);
  });

  it('is closed while another reads it, and loses nothing', async () => {
    const dir = await temporaryFolder();
    const { content, close } = await openIn(dir);
    await content.add({ ...change, source: PORT });
    const reader = new Libsql(path.join(dir, 'verbatim.db'));
    reader.exec('begin');
    expect(reader.prepare('select slug from articles').all()).toHaveLength(1);
    await close();
    const again = await openIn(dir);
    expect(await again.content.source('1', 'port', 1)).toBe(PORT);
    reader.exec('commit');
    reader.close();
  });

  it('finds what somebody made without going through what others did', async () => {
    const db = await openDatabase(path.join(await temporaryFolder(), 'verbatim.db'));
    const plan = await sql<{ detail: string }>`explain query plan select at from versions where author = '42'`.execute(
      db,
    );
    expect(plan.rows).toMatchObject([{ detail: expect.stringContaining('USING INDEX versions_author') }]);
    await db.destroy();
  });

  it('keeps equal content once', async () => {
    const { content, db } = await openIn(await temporaryFolder());
    await content.add({ ...change, source: PORT });
    await content.replace({ ...change, expected: 1, source: `${PORT}More.` });
    await content.rollback({ ...change, expected: 2, to: 1 });
    await content.add({ ...change, guildId: '2', source: PORT });
    const { rows } = await sql<{ count: number }>`select count(*) as count from sources`.execute(db);
    expect(rows).toEqual([{ count: 2 }]);
  });
});

describe('a database of an older version', () => {
  it.each(Object.keys(MIGRATIONS))('of %s is brought up to date, with all that is in it', async (name) => {
    const dir = await temporaryFolder();
    const file = path.join(dir, 'verbatim.db');
    const old = new Libsql(file);
    old.exec(await readFile(path.join(SCHEMAS, `${name}.sql`), 'utf8'));
    old.close();
    expect(await schemaOf(file)).toEqual(await schemaOf(path.join(dir, 'new.db')));
    const { content, forGuild } = await openIn(dir);
    expect(await content.history('1', 'port')).toMatchObject([
      { number: 2, kind: 'replace', author: '43', at: 1_764_000_001_000 },
      { number: 1, kind: 'add', author: '42', at: 1_764_000_000_000, note: 'first' },
    ]);
    expect(await content.source('1', 'port', 1)).toBe(PORT);
    expect((await forGuild('1')).current().find('port')?.passages[1]?.text).toBe(
      'Soixante bateaux peuvent y accoster.',
    );
  });

  it('has a file here for each', async () => {
    expect((await readdir(SCHEMAS)).map((name) => path.parse(name).name)).toEqual(Object.keys(MIGRATIONS));
  });
});

describe('a file that cannot be used', () => {
  const advice = /left as it is\. Bring a backup back with "npm run restore -- FILE"/;

  async function expectRefused(file: string, message: RegExp): Promise<void> {
    const before = await bytesOf(file);
    await expect(openDatabase(file)).rejects.toThrow(message);
    await expect(openDatabase(file)).rejects.toMatchObject({
      name: 'StorageError',
      message: expect.stringMatching(advice),
    });
    expect(await bytesOf(file)).toBe(before);
    expect(await readdir(path.dirname(file))).not.toContain('verbatim.db-wal');
  }

  it('because it is none is refused and left as it is', async () => {
    const file = path.join(await temporaryFolder(), 'verbatim.db');
    await writeFile(file, 'No database.\n'.repeat(1_000));
    await expectRefused(file, /is damaged \(file is not a database\)/);
  });

  it('because of a damaged page is refused and left as it is', async () => {
    const file = await filled(await temporaryFolder());
    const handle = await open(file, 'r+');
    await handle.write(Buffer.alloc(4_096, 7), 0, 4_096, 4 * 4_096);
    await handle.close();
    await expectRefused(file, /is damaged \(/);
  });

  it('because its end is missing is refused and left as it is', async () => {
    const file = await filled(await temporaryFolder());
    await truncate(file, 6 * 4_096);
    await expectRefused(file, /is damaged \(/);
  });

  it('because it is empty while its log is not is refused and left as it is', async () => {
    const file = path.join(await temporaryFolder(), 'verbatim.db');
    await writeFile(file, '');
    await writeFile(`${file}-wal`, 'a log');
    await expect(openDatabase(file)).rejects.toThrow(/is damaged \(it is empty, but .*-wal is not\).*left as it is/);
    expect(await readFile(`${file}-wal`, 'utf8')).toBe('a log');
  });

  it('because it is another program’s is refused and left as it is', async () => {
    const file = path.join(await temporaryFolder(), 'verbatim.db');
    const other = new Libsql(file);
    other.exec('create table articles (id integer primary key)');
    other.close();
    await expectRefused(file, /is the database of another program/);
  });

  it('because a newer version made it is refused, and what is in it stays', async () => {
    const dir = await temporaryFolder();
    const { content, close, db } = await openIn(dir);
    await content.add({ ...change, source: PORT });
    await sql`insert into kysely_migration values ('9999-12-31-later', '2099-01-01')`.execute(db);
    await close();
    const file = path.join(dir, 'verbatim.db');
    const before = await bytesOf(file);
    await expect(openDatabase(file)).rejects.toThrow(/made by a newer version of Verbatim\. Update/);
    expect(await bytesOf(file)).toBe(before);
    const other = new Libsql(file);
    expect(other.prepare('select slug from articles').all()).toEqual([{ slug: 'port' }]);
    other.close();
  });

  it('because it is a folder, or its folder is a file, is refused', async () => {
    const dir = await temporaryFolder();
    await mkdir(path.join(dir, 'verbatim.db'));
    await writeFile(path.join(dir, 'file'), '');
    const refusal = (name: string) => openDatabase(path.join(dir, name)).catch((error: Error) => error.message);
    expect(await refusal('verbatim.db')).toMatch(/cannot be opened: let the bot write the file and its folder/);
    expect(await refusal('file/verbatim.db')).toMatch(/folder of the database .* cannot be made \((ENOTDIR|EEXIST)\)/);
  });
});
