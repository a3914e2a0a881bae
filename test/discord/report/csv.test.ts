import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../../src/discord/report/csv.ts';

/** A reader written from RFC 4180 alone. */
function parseCsv(file: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of file.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

test('is UTF-8 with a mark that says so, and lines that end in CR LF', () => {
  expect(
    toCsv([
      ['a', 1],
      ['é', 2],
    ]),
  ).toBe('\ufeffa,1\r\né,2\r\n');
});

test('quotes what has commas, quotation marks or line breaks', () => {
  expect(toCsv([['a,b', 'say "hi"', 'two\nlines', 'plain']])).toBe('\ufeff"a,b","say ""hi""","two\nlines",plain\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\ta', '\rb', '  =1', '＝1', '=cmd|" /C calc"!A0'])(
  'makes a formula a text: %j',
  (cell) => {
    expect(parseCsv(toCsv([[cell]]).slice(1))).toEqual([[`'${cell}`]]);
  },
);

test('whatever the cells hold, the table is read back, and none begins a formula', () => {
  const cell = fc
    .array(fc.constantFrom('a', ',', '"', '\r', '\n', '=', '-', '@', ' ', 'ع', '\t'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const read = parseCsv(toCsv(rows).slice(1));
      expect(read.map((row) => row.map((text) => text.replace(/^'/u, '')))).toEqual(rows);
      for (const text of read.flat()) expect(text).not.toMatch(/^\s*[=+\-@]/u);
    }),
  );
});
