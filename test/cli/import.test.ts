import { mkdir, mkdtemp, open, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseImportOptions } from '../../src/cli/import-options.ts';
import { runImport } from '../../src/cli/run-import.ts';
import { UsageError } from '../../src/cli/usage.ts';
import { parseConfig } from '../../src/config.ts';
import { runHere } from '../support/output.ts';
import { run } from '../support/run.ts';
import { startServer } from '../support/web-server.ts';

const PAGES = path.join(import.meta.dirname, '../content/pages');

async function folder(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'verbatim-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

const importHere = (env: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  runHere((output) => runImport(args, () => parseConfig(env), output));

describe('npm run import', () => {
  it('writes the article of a page on the web, once', async () => {
    const dir = await folder();
    const html = await readFile(path.join(PAGES, 'wiki.html'));
    const server = await startServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(html),
    );
    const env = { ARTICLES_DIR: dir, FETCH_ALLOWED_HOSTS: server.host };
    const kept = 'The address that is kept is not the one given: https://en.openpedia.example/wiki/Lough_Arran';
    expect(await run('src/cli/import.ts', [server.origin], env)).toMatchObject({
      code: 0,
      output: `${kept}\n${dir}/lough-arran.md: "Lough Arran" (en), passages: 4\n`,
    });
    expect(await readFile(path.join(dir, 'lough-arran.md'), 'utf8')).toBe(
      await readFile(path.join(PAGES, 'wiki.md'), 'utf8'),
    );
    const again = await importHere(env, server.origin, '--title', 'Other');
    expect(again).toMatchObject({ code: 1, output: expect.stringContaining('lough-arran.md is there already.') });
  });

  it('writes a file under the title, the language and the name that are given', async () => {
    const dir = await folder();
    await writeFile(path.join(dir, 'notes.txt'), 'Xyz qrs.\n');
    const file = path.join(dir, 'notes.txt');
    const env = { ARTICLES_DIR: dir };
    expect(await importHere(env, file)).toMatchObject({
      code: 2,
      output: expect.stringMatching(/^The language cannot be told: give --lang fr\|en\|es\|ar\./u),
    });
    const { code } = await importHere(env, file, '--lang', 'es', '--title', 'Notas: 1', '--slug', 'n1');
    expect(code).toBe(0);
    expect(await readFile(path.join(dir, 'n1.md'), 'utf8')).toBe('---\ntitle: "Notas: 1"\nlang: es\n---\n\nXyz qrs.\n');
  });

  it('overwrites an article only when told, and whole: who reads it meanwhile has all of the old one', async () => {
    const dir = await folder();
    const [file, old] = [path.join(dir, 'harbour.md'), '---\ntitle: Old\nlang: en\n---\n\nThe old harbour.\n'];
    await writeFile(file, old);
    const reader = await open(file);
    onTestFinished(() => reader.close());
    const call = (...args: string[]) => importHere({ ARTICLES_DIR: dir }, file, '--title', 'New', ...args);
    expect(await call('--slug', 'harbour')).toMatchObject({ code: 1 });
    expect(await call('--slug', 'harbour', '--force')).toMatchObject({ code: 0 });
    expect(await reader.readFile('utf8')).toBe(old);
    expect(await readFile(file, 'utf8')).toBe(old.replace('Old', 'New'));
    expect(await readdir(dir)).toEqual(['harbour.md']);
  });

  it('writes no second file of one name, which would take both from the bot', async () => {
    const dir = await folder();
    await writeFile(path.join(dir, 'harbour.txt'), '---\ntitle: Old\nlang: en\n---\n\nThe old harbour.\n');
    const outcome = await importHere(
      { ARTICLES_DIR: dir },
      path.join(dir, 'harbour.txt'),
      '--slug',
      'harbour',
      '--force',
    );
    expect(outcome).toMatchObject({
      code: 1,
      output: expect.stringContaining('The file harbour.txt has the same name'),
    });
    expect(await readdir(dir)).toEqual(['harbour.txt']);
  });

  it('leaves nothing behind where the file cannot be written', async () => {
    const dir = await folder();
    await mkdir(path.join(dir, 'wiki.md'));
    const outcome = await importHere({ ARTICLES_DIR: dir }, path.join(PAGES, 'wiki.html'), '--slug', 'wiki', '--force');
    expect(outcome).toMatchObject({ code: 1, output: expect.stringContaining('EISDIR') });
    expect(await readdir(dir)).toEqual(['wiki.md']);
  });

  it('says what is wrong with a page, and what to do', async () => {
    const out = await importHere({ ARTICLES_DIR: await folder() }, path.join(PAGES, 'login.html'));
    expect(out).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^There is no article on the page\. Give the URL/u),
    });
  });

  it('says what is wrong with a file that cannot be read', async () => {
    const dir = await folder();
    const large = path.join(dir, 'large.txt');
    await writeFile(large, '');
    // A hole, which takes no room on the disk.
    await truncate(large, 2 ** 32);
    const call = (file: string) => importHere({ ARTICLES_DIR: dir }, file);
    expect(await call(large)).toMatchObject({
      code: 1,
      output: expect.stringMatching(/^It is larger than 5 MiB\..*\n$/u),
    });
    expect(await call(dir)).toMatchObject({ code: 1, output: `${dir} is a folder, not a file.\n` });
    const absent = path.join(dir, 'absent.txt');
    expect(await call(absent)).toMatchObject({
      code: 1,
      output: expect.stringContaining(`no such file or directory, stat '${absent}'`),
    });
  });

  it.each([[[]], [['a', 'b']], [['a', '--slug', 'A b']], [['a', '--lang', 'de']]])('does not take %j', (args) => {
    expect(() => parseImportOptions(args)).toThrow(UsageError);
  });
});
