import type { Measurement } from './measure.ts';

interface Row extends Measurement {
  readonly engine: string;
}

/** Below so many passages an index is too small to be told from what else is in memory, and splitting from starting. */
const WEIGHABLE = 1000;

/** One size: what was asked, a table with a line an engine, and which figures to read with care. */
export function formatSize(size: number, rows: readonly Row[]): string {
  const [first] = rows;
  if (!first) return '';
  const titles = ['', 'build', 'passages/s', 'p50', 'p99', 'asked', 'right', 'heap', 'index a passage'];
  const lines = rows.map((row) => [
    row.engine,
    duration(row.build),
    whole(size / (row.build / 1000)),
    duration(row.p50),
    duration(row.p99),
    whole(row.asked),
    `${Math.round(100 * row.right)} %`,
    `${(row.heap / 1e6).toFixed(1)} MB`,
    size < WEIGHABLE ? '–' : `${whole(row.index / size)} B`,
  ]);
  const widths = titles.map((_, column) => Math.max(...[titles, ...lines].map((line) => line[column]?.length ?? 0)));
  const toLine = (cells: readonly string[]) =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ');
  const slow = rows.filter(({ asked, questions }) => asked < questions).map(({ engine }) => engine);
  const rate = size < WEIGHABLE ? '' : ` (${whole(size / (first.splitting / 1000))} passages/s)`;
  return [
    `${whole(size)} passages, ${whole(first.sentences)} sentences, ${whole(first.characters)} characters; ` +
      `split into sentences in ${duration(first.splitting)}${rate}`,
    ...[titles, ...lines].map(toLine),
    ...(slow.length > 0
      ? [`Too slow for ${whole(first.questions)} questions in 20 s, so asked fewer: ${slow.join('; ')}.`]
      : []),
  ].join('\n');
}

/** Of milliseconds. */
function duration(ms: number): string {
  if (ms >= 1000) return `${(ms / 1000).toFixed(2)} s`;
  return `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
}

function whole(number: number): string {
  return Math.round(number).toLocaleString('en');
}
