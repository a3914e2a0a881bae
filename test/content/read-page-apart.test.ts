import { readFileSync } from 'node:fs';
import { setImmediate as tick } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { readPage } from '../../src/content/read-page.ts';
import { createPageReader, readPageApart } from '../../src/content/read-page-apart.ts';
import { problemLater } from './problem-of.ts';

const WIKI = readFileSync('test/content/pages/wiki.html', 'utf8');

it('reads many pages in turn as readPage does, goes on after one that cannot be read, and leaves this thread free', async () => {
  const url = 'https://wiki.example/page';
  const reader = createPageReader(1);
  const problem = problemLater(reader('<p>Nothing here.</p>'));
  let isReading = true;
  let ticks = 0;
  const reading = reader(WIKI, url).finally(() => {
    isReading = false;
  });
  while (isReading) {
    await tick();
    ticks++;
  }
  expect(await reading).toEqual(readPage(WIKI, url));
  expect(await problem).toEqual({ code: 'no-article' });
  expect(ticks).toBeGreaterThan(10);
});

it('gives up where a page takes too much time', async () => {
  expect(await problemLater(readPageApart(WIKI, undefined, 1))).toEqual({ code: 'page-too-complex' });
});
