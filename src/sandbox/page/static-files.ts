import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface StaticFile {
  readonly contentType: string;
  readonly content: Buffer;
}

/** The files of one folder by the path they are served at. No other path can be asked for. */
export async function readStaticFiles(dir: string): Promise<ReadonlyMap<string, StaticFile>> {
  const files = new Map<string, StaticFile>();
  for (const name of await readdir(dir)) {
    const contentType = CONTENT_TYPES[path.extname(name)];
    if (!contentType) continue;
    const file = { contentType, content: await readFile(path.join(dir, name)) };
    files.set(name === 'index.html' ? '/' : `/${name}`, file);
  }
  return files;
}
