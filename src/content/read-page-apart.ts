import { Worker } from 'node:worker_threads';
import type { ContentProblem } from '../errors.ts';
import type { Draft } from './assemble.ts';
import { ContentError } from './content-error.ts';
import type { PageReader } from './read-bytes.ts';

export interface PageMarkup {
  readonly markup: string;
  readonly url: string | undefined;
}

/** What the thread says. */
export type PageReading = { readonly draft: Draft } | { readonly problem: ContentProblem };

/** Milliseconds. Beginning a thread takes some tenths of a second, and the worst of pages some three seconds. */
const MAX_TIME = 15_000;
const MAX_MEMORY_MB = 512;
/** Threads at once: all of them together must leave the bot its memory. */
const AT_ONCE = 2;

const MODULE = import.meta.url;

/** Reads pages as `readPageApart` does, a few at once; the others wait for their turn. */
export function createPageReader(atOnce = AT_ONCE): PageReader {
  const rows: Promise<unknown>[] = [];
  let next = 0;
  return (markup, url) => {
    const row = next++ % atOnce;
    const reading = Promise.resolve(rows[row]).then(() => readPageApart(markup, url));
    rows[row] = reading.catch(() => undefined);
    return reading;
  };
}

/** The thread's entry: as it is once built; as a source, by what runs TypeScript here too. */
function begin(workerData: PageMarkup): Worker {
  const options = { workerData, resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB } };
  if (MODULE.endsWith('.js')) return new Worker(new URL('./page-thread.js', MODULE), options);
  const script = `import('tsx/esm/api').then(({ tsImport }) => tsImport('./page-thread.ts', ${JSON.stringify(MODULE)}))`;
  return new Worker(script, { ...options, eval: true });
}

/**
 * As `readPage`, in a thread of its own: however long a page takes, the bot goes on answering meanwhile.
 * @param maxTime in milliseconds
 * @throws {ContentError} as `readPage` does; `page-too-complex` also where it takes too much time or memory
 */
export function readPageApart(markup: string, url?: string, maxTime = MAX_TIME): Promise<Draft> {
  return new Promise((resolve, reject) => {
    const worker = begin({ markup, url });
    const timer = setTimeout(() => worker.terminate(), maxTime);
    const refuse = (problem: ContentProblem) => reject(new ContentError(problem));
    worker.once('message', (reading: PageReading) => {
      if ('draft' in reading) resolve(reading.draft);
      else refuse(reading.problem);
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') reject(error);
    });
    // After all else: where nothing was said before, it was ended.
    worker.once('exit', () => {
      clearTimeout(timer);
      refuse({ code: 'page-too-complex' });
    });
  });
}
