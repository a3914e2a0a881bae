import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
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

test.each([
  [['--port', '70000'], 2, 'stderr'],
  [['--help'], 0, 'stdout'],
] as const)('it says how it is used: %j', async (args, code, stream) => {
  const ended = await start('src/sandbox/main.ts', args).exit;
  expect(ended.code).toBe(code);
  expect(ended[stream]).toContain('--port');
});

test('it says that its port is in use before anything of the bot is read, and ends', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const env = { ARTICLES_DIR: '/nonexistent' };
  const { code, output } = await start('src/sandbox/main.ts', ['--port', `${port}`], env).exit;
  expect({ code, output }).toEqual({ code: 1, output: `Port ${port} is in use.\n` });
});
