import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { parseAskOptions } from '../../src/cli/ask-options.ts';
import { runAsk } from '../../src/cli/run-ask.ts';
import { UsageError } from '../../src/cli/usage.ts';
import { runHere } from '../support/output.ts';

const ask = (...args: readonly string[]) =>
  runHere((output) => runAsk(args, () => ({ articlesDir: 'data/articles' }), output));

describe('npm run ask', () => {
  it('quotes the answer and exits with 0', async () => {
    const { code, stdout } = await ask('Qui a salué la contribution du Maroc aux JO ?');
    expect(code).toBe(0);
    expect(stdout).toContain('a salué la contribution des services de sécurité marocains');
  });

  it('exits with 3 where the article does not say', async () => {
    const { code, stdout } = await ask('Quel est le prix du baril de pétrole brut ?');
    expect(code).toBe(3);
    expect(stdout).toContain('The article does not say.');
    expect(stdout).not.toContain('\u001b');
  });

  it('is started by npm', async () => {
    const asking = promisify(execFile)('npm', ['run', '--silent', 'ask', '--', '--help']);
    expect((await asking).stdout).toContain('Usage: npm run ask');
  });

  it('writes JSON for programs', async () => {
    const { code, stdout } = await ask('--json', '--lang', 'fr', 'Qui a salué la contribution du Maroc aux JO ?');
    expect(code).toBe(0);
    const { answered, quotes } = JSON.parse(stdout);
    expect(answered).toBe(true);
    expect(quotes[0]).toMatchObject({
      text: expect.stringContaining('a salué la contribution'),
      highlights: expect.any(Array),
    });
  });

  it('sums an article up, for people and for programs', async () => {
    const { code, stdout } = await ask('--summary', '--length', 'short');
    expect(code).toBe(0);
    expect(stdout).toContain('Abdellatif Hammouchi');
    const json = await ask('--summary', '--focus', 'Coupe du monde', '--json');
    const { whole, quotes } = JSON.parse(json.stdout);
    expect(whole).toBe(false);
    expect(quotes.map(({ text }: { text: string }) => text).join(' ')).toContain('Coupe du monde 2030');
  });

  it('exits with 3 where the article says nothing of the subject', async () => {
    const { code, stdout } = await ask('--summary', '--focus', 'zzzzzz');
    expect(code).toBe(3);
    expect(stdout).toContain('says nothing of “zzzzzz”');
    const json = await ask('--summary', '--focus', 'zzzzzz', '--json');
    expect({ ...json, stdout: JSON.parse(json.stdout) }).toMatchObject({
      code: 3,
      stdout: { whole: false, quotes: [] },
    });
  });

  it('asks the article and the language that are named, and tells which files have a fault', async () => {
    const articlesDir = await mkdtemp(path.join(tmpdir(), 'ask-'));
    onTestFinished(() => rm(articlesDir, { recursive: true }));
    const write = (name: string, text: string) => writeFile(path.join(articlesDir, name), text);
    await write('bridge.md', '---\ntitle: Bridge\nlang: en\n---\n\nThe bridge opened in 1932.\n');
    await write('tower.md', '---\ntitle: Tower\nlang: en\ndate: 2020-01-01\n---\n\nThe tower opened in 1890.\n');
    await write('pont.md', '---\ntitle: Pont\nlang: fr\ndate: 2021-01-01\n---\n\nLe pont est ouvert depuis 1932.\n');
    await write('broken.md', '---\ntitle: Broken\nlang: xx\n---\n\nText.\n');
    const call = (...args: string[]) => runHere((output) => runAsk(args, () => ({ articlesDir }), output));
    const asked = await call('--article', 'tower', 'When did it open?');
    expect(asked).toMatchObject({ code: 0, stderr: expect.stringMatching(/^broken\.md:3: /u) });
    expect(asked.stdout).toContain('1890');
    expect(asked.stdout).not.toContain('1932');
    expect((await call('--summary', '--lang', 'en')).stdout).toContain('The tower opened in 1890.');
    expect((await call('--summary')).stdout).toContain('Le pont');
    expect(await call('--lang', 'en', '--article', 'pont', 'Quand ?')).toMatchObject({ code: 2 });
  });

  it.each([
    [['--summary', '--lang', 'ar'], 'No article'],
    [['--lang', 'ar', 'من؟'], 'No article'],
    [['--article', 'nowhere', 'Qui ?'], 'nowhere'],
    [[], 'missing'],
    [[''], 'missing'],
  ])('exits with 2 on %j', async (args, said) => {
    const { code, stderr } = await ask(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).toContain('Usage:');
  });
});

describe('the command line of npm run ask', () => {
  it.each([
    [['--lang', 'de', 'Qui ?'], '--lang'],
    [['--summary', 'Qui ?'], 'not both'],
    [['--summary', '--length', 'huge'], '--length'],
    [['--length', 'short', 'Qui ?'], '--summary'],
    [['--focus', 'le Maroc', 'Qui ?'], '--summary'],
    [['--summary', '--focus', ' '], '--focus is empty'],
    [['--colour', 'Qui ?'], '--colour'],
    [['two', 'words'], 'quotation marks'],
  ])('may not be %j', (args, said) => {
    expect(() => parseAskOptions(args)).toThrow(UsageError);
    expect(() => parseAskOptions(args)).toThrow(said);
  });
});
