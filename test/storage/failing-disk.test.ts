import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { PORT } from '../support/articles.ts';
import { openIn, temporaryFolder } from '../support/storage.ts';

const change = { guildId: '1', slug: 'port', author: '42', expected: 1 };
const LARGE = PORT + 'Une phrase de plus. '.repeat(2_000);

// SQLite answers to these settings as it does to a disk that is full, or may not be written.
it.each([
  ['is full', 'max_page_count = 1', 'max_page_count = 1000000', /cannot grow: the disk is full\. Make room\./],
  ['may not be written', 'query_only = on', 'query_only = off', /cannot be written: let the bot write/],
])(
  'where the disk %s, the old version is served, the reason said, and later changes are taken',
  async (_, fail, mend, reason) => {
    const { content, forGuild, db } = await openIn(await temporaryFolder());
    await content.add({ ...change, source: PORT });
    const library = await forGuild('1');
    const before = library.current();
    await sql.raw(`pragma ${fail}`).execute(db);
    const refused = { name: 'StorageError', message: expect.stringMatching(reason) };
    await expect(content.replace({ ...change, source: LARGE })).rejects.toMatchObject(refused);
    await expect(content.add({ ...change, slug: 'other', source: LARGE })).rejects.toMatchObject(refused);
    expect(library.current()).toBe(before);
    expect(await content.list('1')).toHaveLength(1);
    expect(await content.source('1', 'port', 1)).toBe(PORT);
    await sql.raw(`pragma ${mend}`).execute(db);
    expect(await content.replace({ ...change, source: LARGE })).toMatchObject({
      kind: 'saved',
      version: { number: 2 },
    });
  },
);
