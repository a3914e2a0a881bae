import { expect, test } from 'vitest';
import { start } from '../support/run.ts';

test('npm run sandbox prints the page’s address, serves it without a terminal, and ends when it is told to', async () => {
  const sandbox = start('src/sandbox/main.ts', ['--locale', 'en-GB']);
  sandbox.child.stdin.end();
  const [address = ''] = /http:\S+/u.exec(await sandbox.until(/Ctrl\+C/)) ?? [];
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?lang=en$/u);
  expect(await (await fetch(address)).text()).toContain('app.js');
  sandbox.child.kill('SIGTERM');
  expect((await sandbox.exit).code).toBe(0);
});

test('it says how it is used', async () => {
  const { code, output } = await start('src/sandbox/main.ts', ['--port', '70000']).exit;
  expect(code).toBe(2);
  expect(output).toContain('--port');
});
