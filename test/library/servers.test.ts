import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { PORT } from '../support/articles.ts';
import { openIn, temporaryFolder } from '../support/storage.ts';

const HERE = '100000000000000001';
const ELSEWHERE = '100000000000000002';
const DAY = 24 * 60 * 60 * 1_000;
const NONE = new Set<string>();

/** Two servers with an article and settings each; the source of one is shared. The clock can be moved on. */
async function open(dir?: string) {
  const clock = { now: 1_764_000_000_000 };
  const opened = await openIn(dir ?? (await temporaryFolder()), { now: () => clock.now });
  return { ...opened, clock };
}

async function openFilled(dir?: string) {
  const opened = await open(dir);
  for (const guildId of [HERE, ELSEWHERE]) {
    const change = { guildId, slug: 'port', author: '42' };
    await opened.content.add({ ...change, source: PORT });
    await opened.content.replace({ ...change, source: `${PORT}\nIn ${guildId}.\n`, expected: 1 });
    await opened.settings.change(guildId, { answerLanguage: 'fr' });
  }
  return opened;
}

type Opened = Awaited<ReturnType<typeof open>>;

/** How many rows of each table name a server, and how many sources there are in all. */
async function rowsOf({ db }: Opened, guildId: string) {
  const count = async (table: string) => {
    const { rows } = await sql<{ n: number }>`
      select count(*) as n from ${sql.table(table)} where guild_id = ${guildId}`.execute(db);
    return rows[0]?.n;
  };
  const { rows } = await sql<{ name: string }>`
    select m.name from sqlite_schema m join pragma_table_info(m.name) c on c.name = 'guild_id' where m.type = 'table'`.execute(
    db,
  );
  return Object.fromEntries(await Promise.all(rows.map(async ({ name }) => [name, await count(name)])));
}

const sources = async ({ db }: Opened) => (await sql`select sha256 from sources`.execute(db)).rows.length;
/** That no table has a row of the server. */
async function expectGone(opened: Opened, guildId: string): Promise<void> {
  expect(new Set(Object.values(await rowsOf(opened, guildId)))).toEqual(new Set([0]));
}

const WHOLE = { articles: 1, versions: 2, settings: 1, departures: 0 };

describe('deleting a server', () => {
  it('takes all of it, from memory too, and nothing of another', async () => {
    const opened = await openFilled();
    const { servers, settings, forGuild } = opened;
    expect((await forGuild(HERE)).current().find('port')).toBeDefined();
    expect(await sources(opened)).toBe(3);
    await servers.delete(HERE);
    await expectGone(opened, HERE);
    expect(await rowsOf(opened, ELSEWHERE)).toMatchObject(WHOLE);
    expect(await sources(opened)).toBe(2);
    expect((await forGuild(HERE)).current().find('port')).toBeUndefined();
    expect((await forGuild(ELSEWHERE)).current().find('port')).toBeDefined();
    expect(await settings.of(HERE)).toMatchObject({ answerLanguage: undefined });
  });

  it('leaves the content of all others unread, of which there may be much', async () => {
    const opened = await openFilled();
    // Whoever reads this finds that no version has it.
    await opened.db.insertInto('sources').values({ sha256: '0', source: '' }).execute();
    await opened.servers.delete(HERE);
    expect(await sources(opened)).toBe(2 + 1);
  });

  it('leaves a server that begins anew', async () => {
    const { servers, content, forGuild } = await openFilled();
    await servers.delete(HERE);
    const added = await content.add({ guildId: HERE, slug: 'port', author: '42', source: PORT });
    expect(added).toMatchObject({ kind: 'saved', version: { number: 1 } });
    expect((await forGuild(HERE)).current().find('port')).toBeDefined();
  });

  it('is all or nothing where the database fails', async () => {
    const opened = await openFilled();
    await sql`create trigger fail before delete on settings begin select raise(abort, 'no'); end`.execute(opened.db);
    await expect(opened.servers.delete(HERE)).rejects.toMatchObject({ name: 'StorageError' });
    expect(await rowsOf(opened, HERE)).toMatchObject(WHOLE);
    expect((await opened.forGuild(HERE)).current().find('port')).toBeDefined();
  });
});

describe('a server that the bot is in no more', () => {
  it('is deleted after 30 days, not before', async () => {
    const opened = await openFilled();
    const { servers, clock } = opened;
    const present = new Set([ELSEWHERE]);
    await servers.see(present);
    clock.now += 30 * DAY - 1;
    expect(await servers.purge(present)).toBe(0);
    clock.now += 1;
    expect(await servers.purge(present)).toBe(1);
    await expectGone(opened, HERE);
    expect(await rowsOf(opened, ELSEWHERE)).toMatchObject(WHOLE);
    expect(await servers.purge(present)).toBe(0);
  });

  it('is deleted after a restart too', async () => {
    const dir = await temporaryFolder();
    const before = await openFilled(dir);
    await before.servers.see(NONE);
    await before.close();
    const after = await open(dir);
    after.clock.now += 30 * DAY;
    expect(await after.servers.purge(new Set([HERE]))).toBe(1);
    expect(await rowsOf(after, HERE)).toMatchObject(WHOLE);
    await expectGone(after, ELSEWHERE);
  });

  it('leaves others their turn before each that is deleted', async () => {
    const { servers, clock } = await openFilled();
    await servers.see(NONE);
    clock.now += 30 * DAY;
    let turns = 0;
    function turn() {
      turns++;
      if (turns < 2) setImmediate(turn);
    }
    setImmediate(turn);
    expect(await servers.purge(NONE)).toBe(2);
    expect(turns).toBe(2);
  });

  it('and is in again keeps all, and the days are counted anew', async () => {
    const opened = await openFilled();
    const { servers, clock } = opened;
    await servers.see(NONE);
    clock.now += 29 * DAY;
    await servers.see(new Set([HERE, ELSEWHERE]));
    clock.now += DAY;
    await servers.see(NONE);
    clock.now += 29 * DAY;
    expect(await servers.purge(NONE)).toBe(0);
    clock.now += DAY;
    expect(await servers.purge(NONE)).toBe(2);
  });

  it('and is in again keeps all where only the purge sees that', async () => {
    const { servers, clock } = await openFilled();
    await servers.see(NONE);
    clock.now += 40 * DAY;
    expect(await servers.purge(new Set([HERE, ELSEWHERE]))).toBe(0);
  });
});
