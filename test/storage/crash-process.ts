import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { ArticleVersion } from '../../src/article/article-version.ts';
import type { ArticleChange, ContentStore } from '../../src/library/content-store.ts';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { createServerLibraries } from '../../src/library/server-libraries.ts';
import { MAX_VERSIONS } from '../../src/storage/article-store.ts';
import { openDatabase } from '../../src/storage/open-database.ts';

/**
 * A process to be killed. Checks first that the database has all that the processes before it were told is saved, then changes a
 * server's articles without end.
 */
type Acknowledged = ArticleVersion & { readonly slug: string };

const GUILD = '1';
const SLUGS = ['a', 'b', 'c'];
const [dir = ''] = process.argv.slice(2);
const journal = path.join(dir, 'acknowledged.ndjson');

writeSync(1, 'opening\n');
const { library: files } = await openLibrary({ dir: path.join(dir, 'articles'), now: () => performance.now() });
const db = await openDatabase(path.join(dir, 'verbatim.db'));
const { content, forGuild } = createServerLibraries({
  files,
  db,
  serversInMemory: 10,
  keepRemovedDays: 90,
  now: Date.now,
  onFault: (_, error) => assert.fail(error),
});
const acknowledged = readJournal();
for (const slug of SLUGS) await check(slug, await forGuild(GUILD));
writeSync(1, `checked ${acknowledged.length} versions\n`);
for (let turn = 0; ; turn++) {
  const slug = SLUGS[turn % SLUGS.length] ?? '';
  const [latest] = await content.history(GUILD, slug);
  const outcome = await change(content, { guildId: GUILD, slug, author: '42', expected: latest?.number ?? 0 }, turn);
  if (outcome.kind === 'saved') appendFileSync(journal, `${JSON.stringify({ slug, ...outcome.version })}\n`);
  if (turn === 0) writeSync(1, 'changing\n');
}

function readJournal(): Acknowledged[] {
  const lines = existsSync(journal) ? readFileSync(journal, 'utf8').split('\n') : [];
  // The last line may be cut short: the process was killed while writing it.
  return lines.slice(0, -1).map((line) => JSON.parse(line) as Acknowledged);
}

/** Every version that is kept is there and whole, in a row without gaps, and the last of them is served. */
async function check(slug: string, library: Library): Promise<void> {
  const history = (await content.history(GUILD, slug)).toReversed();
  const first = Math.max(1, (history.at(-1)?.number ?? 0) - MAX_VERSIONS + 1);
  assert.deepEqual(
    history.map(({ number }) => number),
    history.map((_, index) => first + index),
  );
  for (const { slug: _, ...version } of acknowledged.filter((each) => each.slug === slug && each.number >= first)) {
    assert.deepEqual(history[version.number - first], version);
  }
  for (const version of history) {
    const source = (await content.source(GUILD, slug, version.number)) ?? '';
    assert.equal(createHash('sha256').update(source).digest('hex'), version.sha256);
    if (version === history.at(-1)) checkServed(slug, source, library);
  }
}

/** All passages served are those of one source. */
function checkServed(slug: string, source: string, library: Library): void {
  const passages = library.current().find(slug)?.passages ?? [];
  const body = source.slice(source.lastIndexOf('---\n') + 4).trim();
  assert.equal(passages.map(({ text }) => text).join('\n\n'), body);
}

function change(content: ContentStore, change: ArticleChange, turn: number) {
  // Some pages of the file long, so that a version is written in many steps.
  const paragraph = `Version ${process.pid}-${turn} stands. `.repeat(300).trim();
  const source = `---\ntitle: ${change.slug}\nlang: en\n---\n${Array(5).fill(paragraph).join('\n\n')}\n`;
  if (change.expected === 0) return content.add({ ...change, source });
  return turn % 4 === 3
    ? content.rollback({ ...change, to: Math.max(1, change.expected - 1) })
    : content.replace({ ...change, source });
}
