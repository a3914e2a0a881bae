import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { readPageApart } from '../../src/content/read-page-apart.ts';
import { problemLater } from './problem-of.ts';

const WIKI = readFileSync('test/content/pages/wiki.html', 'utf8');
const URL = 'https://wiki.example/page';
const BUILT = path.resolve('dist/src/content/read-page-apart.js');

it('reads pages in turn as readPage does, goes on after one that cannot be read, and leaves this thread free', async () => {
  // As it is once built: a thread that has to make JavaScript of the source first takes longer to begin.
  const { createPageReader }: typeof import('../../src/content/read-page-apart.ts') = await import(BUILT);
  const reader = createPageReader(1);
  const problem = reader('<p>Nothing here.</p>').catch((error: unknown) => error);
  let isReading = true;
  let ticks = 0;
  const reading = reader(WIKI, URL).finally(() => {
    isReading = false;
  });
  while (isReading) {
    await sleep(2);
    ticks++;
  }
  expect(await reading).toEqual(readPage(WIKI, URL));
  expect(await problem).toMatchObject({ name: 'ContentError', problem: { code: 'no-article' } });
  expect(ticks).toBeGreaterThan(10);
});

it('reads them from the source, too', async () => {
  expect(await readPageApart(WIKI, URL)).toEqual(readPage(WIKI, URL));
});

it('gives up where a page takes too much time', async () => {
  expect(await problemLater(readPageApart(WIKI, undefined, 1))).toEqual({ code: 'page-too-complex' });
});
