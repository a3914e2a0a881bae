import { expect, test } from 'vitest';
import { PORT } from '../support/articles.ts';
import { openIn, temporaryFolder } from '../support/storage.ts';

const url = 'https://example.org/port';

test('a page keeps what is not changed, and forgets all where the address is another', async () => {
  const { content, pages } = await openIn(await temporaryFolder());
  await content.add({ guildId: '1', slug: 'port', author: '42', source: PORT });
  await pages.keep('1', 'port', { url, etag: '"1"', sha256: 'a' });
  await pages.keep('1', 'port', { url, schedule: 'daily', nextAt: 5 });
  const known = { url, etag: '"1"', lastModified: undefined, sha256: 'a', failures: 0 };
  expect(await pages.of('1', 'port')).toEqual({ ...known, schedule: 'daily', nextAt: 5 });
  expect(await pages.due(4, 10)).toEqual([]);
  expect(await pages.due(5, 10)).toMatchObject([{ guildId: '1', slug: 'port', url }]);
  await content.add({ guildId: '1', slug: 'port-2', author: '42', source: PORT });
  await pages.keep('1', 'port-2', { url, schedule: 'daily', nextAt: 4 });
  expect(await pages.due(5, 1)).toMatchObject([{ slug: 'port-2' }]);
  await pages.keep('1', 'port-2', { url, schedule: undefined });
  await pages.keep('1', 'port', { url, schedule: undefined });
  expect(await pages.due(5, 10)).toEqual([]);
  await pages.keep('1', 'port', { url: `${url}/2`, failures: 1 });
  const unknown = { etag: undefined, sha256: undefined, schedule: undefined, nextAt: undefined };
  expect(await pages.of('1', 'port')).toMatchObject({ ...unknown, url: `${url}/2`, failures: 1 });
});

test('a page goes with its article', async () => {
  const { content, pages } = await openIn(await temporaryFolder());
  await content.add({ guildId: '1', slug: 'port', author: '42', source: PORT });
  await pages.keep('1', 'port', { url });
  await content.remove({ guildId: '1', slug: 'port', author: '42', expected: 1 });
  await content.purge(Date.now() + 100 * 24 * 60 * 60 * 1_000);
  expect(await pages.of('1', 'port')).toBeUndefined();
  await expect(pages.keep('1', 'port', { url })).rejects.toThrow('SQLITE_CONSTRAINT');
});
