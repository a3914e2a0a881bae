import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLogger, type Logger } from '../src/logger.ts';

async function written(terminal: boolean, log: (logger: Logger) => void): Promise<string> {
  const stream = Object.assign(new PassThrough(), { isTTY: terminal });
  const logger = createLogger({ level: 'info', token: 'a-secret', stream });
  log(logger);
  await new Promise((resolve) => logger.on('finish', resolve).end());
  return String(stream.read() ?? '');
}

const fault = Object.assign(new Error('refused', { cause: new Error('below') }), {
  code: 50035,
  url: 'https://discord.com/api/webhooks/1/interaction-token',
});

describe('the logger', () => {
  it('writes a JSON object a line where no terminal is', async () => {
    const lines = await written(false, (logger) => {
      logger.info('answered', { command: 'ask', milliseconds: 3 });
      logger.error('failed', { error: fault });
    });
    const [first, second] = lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toMatchObject({ level: 'info', message: 'answered', command: 'ask', milliseconds: 3 });
    expect(second.error).toMatchObject({ message: 'refused', code: 50035, cause: { message: 'below' } });
    expect(second.error.stack).toContain('logger.test.ts');
  });

  it('writes a readable line, and the stacks of the error and its cause below it, on a terminal', async () => {
    const lines = await written(true, (logger) => logger.error('failed', { command: 'ask', error: fault }));
    expect(lines).toMatch(/^\d\d:\d\d:\d\d \S*error\S* failed command=ask\nError: refused\n {4}at /);
    expect(lines).toMatch(/\nbecause of\nError: below\n {4}at /);
  });

  it('writes on a terminal what was thrown though it is no error, and nothing that the terminal would obey', async () => {
    const question = 'Who?\n12:00:00 error \u001b[2J \u009b2J';
    const lines = await written(true, (logger) => logger.info('asked', { question, more: [question], error: 'gone' }));
    expect(lines).toMatch(/ asked question=Who\? 12:00:00 error {2}\[2J {2}2J more=\[.*\] error=gone\n$/);
    expect(lines.split('\n')).toHaveLength(2);
    expect(lines.slice(lines.indexOf('asked'), -1)).not.toMatch(/\p{Cc}/u);
  });

  it.each([true, false])(
    'never writes the token or an address with an interaction token (terminal: %s)',
    async (terminal) => {
      const lines = await written(terminal, (logger) =>
        logger.error('a-secret in the text', { token: 'a-secret', error: fault }),
      );
      expect(lines).toContain('[token] in the text');
      expect(lines).not.toMatch(/a-secret|interaction-token/);
    },
  );

  it('leaves out what is below its level', async () => {
    expect(await written(false, (logger) => logger.debug('detail'))).toBe('');
  });
});
