import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseImportOptions } from '../../src/cli/import-options.ts';
import { UsageError } from '../../src/cli/usage.ts';
import { startServer } from '../content/web-server.ts';

const PAGES = path.join(import.meta.dirname, '../content/pages');

async function folder(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

function run(env: Record<string, string>, ...args: string[]): Promise<{ code: number | null; out: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/import.ts', ...args], {
      env: { ...process.env, ...env },
    });
    let out = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        out += chunk;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out }));
  });
}

describe('npm run import', () => {
  it('writes the article of a page on the web, once', async () => {
    const dir = await folder();
    const html = await readFile(path.join(PAGES, 'wiki.html'));
    const server = await startServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(html),
    );
    const env = { ARTICLES_DIR: dir, FETCH_ALLOWED_HOSTS: server.host };
    expect(await run(env, server.origin)).toEqual({
      code: 0,
      out: `${dir}/lough-arran.md: "Lough Arran" (en), passages: 4\n`,
    });
    expect(await readFile(path.join(dir, 'lough-arran.md'), 'utf8')).toBe(
      await readFile(path.join(PAGES, 'wiki.md'), 'utf8'),
    );
    const again = await run(env, server.origin, '--title', 'Other');
    expect(again).toEqual({ code: 1, out: expect.stringContaining('lough-arran.md is there already.') });
  });

  it('writes a file under the title, the language and the name that are given', async () => {
    const dir = await folder();
    await writeFile(path.join(dir, 'notes.txt'), 'Xyz qrs.\n');
    const file = path.join(dir, 'notes.txt');
    const env = { ARTICLES_DIR: dir };
    expect(await run(env, file)).toEqual({ code: 1, out: expect.stringContaining('add a line "lang: fr"') });
    const { code } = await run(env, file, '--lang', 'es', '--title', 'Notas: 1', '--slug', 'n1');
    expect(code).toBe(0);
    expect(await readFile(path.join(dir, 'n1.md'), 'utf8')).toBe('---\ntitle: "Notas: 1"\nlang: es\n---\n\nXyz qrs.\n');
  });

  it('says what is wrong with a page, and what to do', async () => {
    const out = await run({ ARTICLES_DIR: await folder() }, path.join(PAGES, 'login.html'));
    expect(out).toEqual({ code: 1, out: expect.stringMatching(/^There is no article on the page\. Give the URL/u) });
  });

  it.each([[[]], [['a', 'b']], [['a', '--slug', 'A b']], [['a', '--lang', 'de']]])('does not take %j', (args) => {
    expect(() => parseImportOptions(args)).toThrow(UsageError);
  });
});
