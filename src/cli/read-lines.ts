/**
 * The lines of a text that comes in pieces, each ended by LF, as NDJSON has them. `node:readline` ends one at U+2028 and U+2029 too,
 * from Node.js 24 on, and a JSON text may hold these.
 */
export async function* readLines(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let line: string[] = [];
  for await (const piece of pieces) {
    const [end = '', ...others] = piece.split('\n');
    line.push(end);
    for (const other of others) {
      yield line.join('');
      line = [other];
    }
  }
  yield line.join('');
}
