import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { start } from '../support/run.ts';

it('who reads the output of a command may stop early, whichever it is', async () => {
  const commands = Object.values(manifest.scripts).flatMap(
    (script) => /src\/(?:cli\/\S+|deploy\.ts)/u.exec(script) ?? [],
  );
  expect(commands).toEqual(expect.arrayContaining(['src/cli/ask.ts', 'src/deploy.ts']));
  const outcomes = await Promise.all(
    commands.map(async (file) => {
      const { child, exit } = start(file, ['--help']);
      child.stdout.destroy();
      child.stdin.end();
      const { code, stderr } = await exit;
      return { file, code, stderr };
    }),
  );
  expect(outcomes).toEqual(commands.map((file) => ({ file, code: 0, stderr: '' })));
});
