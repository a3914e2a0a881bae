import type { SummaryMetrics } from '../evaluation/evaluate-summaries.ts';

/** What was measured of the summaries of a file's articles, by how many sentences they may have. */
interface SummaryReport {
  readonly file: string;
  readonly articles: number;
  readonly summaries: readonly ({ readonly sentences: number } & SummaryMetrics)[];
}

export function formatSummaryReport({ file, articles, summaries }: SummaryReport): string {
  const lines = summaries.map(({ sentences, ...metrics }) => `  ${formatSummaryMetrics(sentences, metrics)}`);
  return [`${file}: ${articles} ${articles === 1 ? 'article' : 'articles'}`, ...lines].join('\n');
}

/** One line: ROUGE of the summaries, and of the articles' first sentences. */
export function formatSummaryMetrics(sentences: number, { ours, lead }: SummaryMetrics): string {
  const may = sentences === 1 ? 'one sentence' : `at most ${sentences} sentences`;
  return `${may}: ${formatRouge(ours)}; the first ${sentences}: ${formatRouge(lead)}`;
}

function formatRouge({ rouge1, rouge2, rougeL, words }: SummaryMetrics['ours']): string {
  const shares = [rouge1, rouge2, rougeL].map((share) => (100 * share).toFixed(2)).join(' / ');
  return `ROUGE-1 / 2 / L ${shares}, ${words.toFixed(0)} words`;
}
