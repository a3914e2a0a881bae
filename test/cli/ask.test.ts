import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
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
    expect(JSON.parse(stdout)).toMatchObject({ answered: true, quotes: expect.arrayContaining([]) });
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
    [['--colour', 'Qui ?'], '--colour'],
    [['two', 'words'], 'quotation marks'],
  ])('may not be %j', (args, said) => {
    expect(() => parseAskOptions(args)).toThrow(UsageError);
    expect(() => parseAskOptions(args)).toThrow(said);
  });
});
