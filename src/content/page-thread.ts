import { parentPort, workerData } from 'node:worker_threads';
import { ContentError } from './content-error.ts';
import { readPage } from './read-page.ts';
import type { PageMarkup, PageReading } from './read-page-apart.ts';

// The entry of a thread: reads one page, says what is on it, and ends.
parentPort?.postMessage(read(workerData as PageMarkup));

function read({ markup, url }: PageMarkup): PageReading {
  try {
    return { draft: readPage(markup, url) };
  } catch (error) {
    if (error instanceof ContentError) return { problem: error.problem };
    throw error;
  }
}
