import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/cli/read-lines.ts';

async function linesOf(pieces: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(pieces))) lines.push(line);
  return lines;
}

describe('reading lines', () => {
  it('ends them at LF only, not where a JSON text has another line separator', async () => {
    expect(await linesOf(['a\u2028b\u2029c\u0085d\r\ne\n'])).toEqual(['a\u2028b\u2029c\u0085d\r', 'e', '']);
  });

  it('does not mind how the text is cut into pieces', async () => {
    const piece = fc.string({ unit: fc.constantFrom('a', '\n', '\u2028'), minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(piece), async (pieces) => {
        expect(await linesOf(pieces)).toEqual(pieces.join('').split('\n'));
      }),
    );
  });
});
