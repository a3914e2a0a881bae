import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createBatchSession } from '../../src/cli/batch-session.ts';
import { runBatch } from '../../src/cli/run-batch.ts';
import { runHere } from '../support/output.ts';
import { start } from '../support/run.ts';

const passages = ['The bridge opened in 1932. It cost two million pounds.', 'Ships pass under the bridge at night.'];
const article = JSON.stringify({ article: { id: 'a', title: 'Bridge', lang: 'en', passages } });

describe('a batch', () => {
  it('answers with quotes cut from the passages', () => {
    const session = createBatchSession();
    expect(session(article)).toEqual({ ready: true });
    const reply = session('{"id":"q1","question":"When did the bridge open?"}');
    expect(reply).toMatchObject({ id: 'q1', answered: true, score: expect.any(Number) });
    const [quote] = reply.quotes as { passage: number; start: number; end: number; text: string }[];
    expect(quote).toMatchObject({ passage: 0, text: 'The bridge opened in 1932.' });
    expect(passages[quote?.passage ?? 0]?.slice(quote?.start, quote?.end)).toBe(quote?.text);
  });

  it('takes a byte order mark before its first line', () => {
    expect(createBatchSession()(`\ufeff${article}`)).toEqual({ ready: true });
  });

  it('ends quietly when nobody reads its answers any more', async () => {
    const { child, exit, until } = start('src/cli/batch.ts');
    child.stdin.on('error', () => undefined);
    child.stdin.write(`${article}\n`);
    await until(/ready/);
    child.stdout.destroy();
    child.stdin.end('{"id":1,"question":"When did the bridge open?"}\n'.repeat(100));
    expect(await exit).toMatchObject({ code: 0, stderr: '' });
  });

  it('goes on after a line that cannot be used, and replies to the last one without a line end', async () => {
    const lines = Buffer.from(`${article}\r\n\nnot JSON\n{"id":"é","question":"When did the bridge open?"}`);
    // In pieces as a pipe may have them: "é" is cut in two.
    const cut = lines.indexOf('é') + 1;
    const stdin = Readable.from([lines.subarray(0, cut), lines.subarray(cut)], { objectMode: false });
    const { code, stdout, stderr } = await runHere((output) => runBatch([], stdin, output));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(
      stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { ready: true },
      { id: null, error: 'Not JSON.' },
      expect.objectContaining({ id: 'é', answered: true }),
    ]);
  });

  it('does not take a file’s name, and says so rather than wait for lines', async () => {
    const neverEnds = new Readable({ read: () => undefined });
    const { code, stderr } = await runHere((output) => runBatch(['questions.ndjson'], neverEnds, output));
    expect(code).toBe(2);
    expect(stderr).toMatch(/questions\.ndjson.*\n\nUsage: npm run --silent batch < FILE/u);
  });

  it('answers about each article as if it were the first', () => {
    const other = { title: 'Tower', lang: 'en', passages: ['The tower opened in 1890. It is near the bridge.'] };
    const question = '{"id":"q1","question":"When did the tower by the bridge open?"}';
    const [first, second] = [createBatchSession(), createBatchSession()];
    first(JSON.stringify({ article: other }));
    second(article);
    second(question);
    second(JSON.stringify({ article: other }));
    expect(second(question)).toEqual(first(question));
  });

  it('sums up in at most as many sentences as asked for, cut from the passages', () => {
    const session = createBatchSession();
    session(article);
    const reply = session('{"id":7,"summary":{"sentences":2}}');
    expect(reply.id).toBe(7);
    const quotes = reply.quotes as { passage: number; start: number; end: number; text: string }[];
    expect([1, 2]).toContain(quotes.length);
    for (const { passage, start, end, text } of quotes) expect(passages[passage]?.slice(start, end)).toBe(text);
  });

  it.each([
    ['{"id":1,"question":"Before any article?"}', 1, 'There is no article yet: send {"article": …} first.'],
    ['not JSON', null, 'Not JSON.'],
    ['[]', null, 'Expected a line to be a JSON object.'],
    ['null', null, 'Expected a line to be a JSON object.'],
    ['{"id":2}', 2, 'There is no article yet: send {"article": …} first.'],
    ['{"id":3,"article":{"lang":"de","passages":["x"]}}', 3, '"lang" is one of fr, en, es, ar.'],
    ['{"id":4,"article":{"lang":"fr","passages":[]}}', 4, '"passages" is empty.'],
    ['{"id":5,"article":{"lang":"fr","passages":[1]}}', 5, '"passages" is a list of texts.'],
    ['{"id":6,"article":null}', 6, 'Expected "article" to be a JSON object.'],
  ])('says what is wrong with %s and goes on', (line, id, error) => {
    const session = createBatchSession();
    expect(session(line)).toEqual({ id, error });
    expect(session(article)).toEqual({ ready: true });
  });

  it.each([
    [{}, 'Expected "article", "question" or "summary".'],
    [{ question: 5 }, '"question" is a text.'],
    [{ question: null }, '"question" is a text.'],
    [{ summary: { sentences: 0 } }, '"sentences" is a whole number from 1.'],
    [{ summary: 2 }, 'Expected "summary" to be a JSON object.'],
  ])('says what is wrong with what is asked: %j', (request, error) => {
    const session = createBatchSession();
    session(article);
    expect(session(JSON.stringify({ id: 9, ...request }))).toEqual({ id: 9, error });
  });
});
