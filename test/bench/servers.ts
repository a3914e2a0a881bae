import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { parseConfig } from '../../src/config.ts';
import { openLibrary } from '../../src/library/open-library.ts';
import { createServerLibraries } from '../../src/library/server-libraries.ts';
import { answerQuestion } from '../../src/qa/answer-question.ts';
import { type ArticleStore, createArticleStore } from '../../src/storage/article-store.ts';
import { openDatabase } from '../../src/storage/open-database.ts';
import { createCorpus } from './corpus.ts';

/**
 * The memory of a bot that is asked one question in each of many servers with articles of their own, and how long a first question
 * waits for its server to be loaded. Usage: node --expose-gc --import tsx test/bench/servers.ts [SERVERS] [SERVERS_IN_MEMORY]
 */
const ARTICLES = 20;
/** As long as the article that ships. */
const PASSAGES = 7;

const [servers = 2_000, serversInMemory = parseConfig({}).serversInMemory] = process.argv.slice(2).map(Number);
const dir = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
const db = await openDatabase(path.join(dir, 'verbatim.db'));
// What is measured is reading; writing need not wait for the disk here.
await sql`pragma synchronous = off`.execute(db);
const characters = await fill(createArticleStore(db));

const { library: files } = await openLibrary({ dir: 'data/articles', now: () => performance.now() });
const { forGuild } = createServerLibraries({
  files,
  db,
  serversInMemory,
  keepRemovedDays: 90,
  now: Date.now,
  onFault: (_, error) => {
    throw error;
  },
});
const before = memory();
const loading: number[] = [];
const asking: number[] = [];
for (let server = 0; server < servers; server++) {
  const start = performance.now();
  const snapshot = (await forGuild(String(server))).current();
  const loaded = performance.now();
  answerQuestion('Qui a rencontré Céline Berthon ?', snapshot.indexes());
  loading.push(loaded - start);
  asking.push(performance.now() - loaded);
}
const after = memory();
// The last one is still in memory: until here, so is all that was measured.
await forGuild(String(servers - 1));
process.stdout.write(
  `${servers} servers × ${ARTICLES} articles of ${Math.round(characters / servers / ARTICLES)} characters, ` +
    `${Math.min(servers, serversInMemory)} servers in memory\n` +
    `heap ${after.heap} MiB (${before.heap} before), resident ${after.resident} MiB (${before.resident} before)\n` +
    `loading ${describe(loading)}, first question ${describe(asking)}\n`,
);
await db.destroy();
await rm(dir, { recursive: true });

/** @returns how many characters the sources have together */
async function fill(store: ArticleStore): Promise<number> {
  let total = 0;
  for (let server = 0; server < servers; server++) {
    // Another size is another text; each server has its own.
    const { articles } = createCorpus(ARTICLES * PASSAGES + server, 0);
    const passages = articles.flatMap((article) => article.passages);
    for (let number = 0; number < ARTICLES; number++) {
      const texts = passages.slice(number * PASSAGES, (number + 1) * PASSAGES).map(({ text }) => text);
      const source = `---\ntitle: Article ${number} of ${server}\nlang: fr\n---\n${texts.join('\n\n')}\n`;
      const sha256 = createHash('sha256').update(source).digest('hex');
      const version = { number: 1, kind: 'add', author: '1', at: 0, size: Buffer.byteLength(source), sha256 } as const;
      await store.append({ guildId: String(server), slug: `article-${number}` }, version, source);
      total += source.length;
    }
  }
  return total;
}

/** MiB in use after a garbage collection. */
function memory(): { heap: number; resident: number } {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: Math.round(heapUsed / 2 ** 20), resident: Math.round(rss / 2 ** 20) };
}

/** In ms. */
function describe(times: number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]?.toFixed(1);
  return `${at(0.5)} ms (99th percentile ${at(0.99)} ms)`;
}
