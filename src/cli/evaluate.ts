import { evaluate } from '../evaluation/evaluate.ts';
import { meanMetrics, measureSummaries } from '../evaluation/evaluate-summaries.ts';
import { measure } from '../evaluation/metrics.ts';
import { findMisses } from '../evaluation/misses.ts';
import { EVALUATE_USAGE, type EvaluateOptions, parseEvaluateOptions } from './evaluate-options.ts';
import { formatReport, type Report } from './evaluation-text.ts';
import { DatasetFileError, readAbstractsFile, readDatasetFile } from './read-dataset-file.ts';
import { formatSummaryReport } from './summary-metrics-text.ts';
import { UsageError } from './usage.ts';

const EXIT = { measured: 0, failed: 1, usage: 2 } as const;
/** How many sentences the summaries that are measured may have. */
const SENTENCES = [1, 2];

// Who reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const options = parseEvaluateOptions(process.argv.slice(2));
  if (!options) print(EVALUATE_USAGE);
  else await (options.summaries ? measureSummariesOf(options) : measureAnswers(options));
} catch (error) {
  process.exitCode = explain(error);
}

async function measureAnswers({ files, lang, json }: EvaluateOptions): Promise<void> {
  const datasets = await Promise.all(files.map(async (file) => ({ file, dataset: await readDatasetFile(file, lang) })));
  const reports = datasets.map(({ file, dataset }): Report => {
    const outcomes = evaluate(dataset);
    return {
      file,
      lang: dataset.lang,
      articles: dataset.articles.length,
      metrics: measure(outcomes),
      dropped: dataset.dropped,
      misses: findMisses(outcomes),
    };
  });
  print(json ? JSON.stringify(reports, null, 2) : reports.map(formatReport).join('\n\n'));
}

async function measureSummariesOf({ files, lang, json }: EvaluateOptions): Promise<void> {
  const read = await Promise.all(files.map(async (file) => ({ file, articles: await readAbstractsFile(file, lang) })));
  const reports = read.map(({ file, articles }) => ({
    file,
    articles: articles.length,
    summaries: SENTENCES.map((sentences) => ({
      sentences,
      ...meanMetrics(measureSummaries(articles, sentences)),
    })),
  }));
  print(json ? JSON.stringify(reports, null, 2) : reports.map(formatSummaryReport).join('\n\n'));
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function explain(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${EVALUATE_USAGE}\n`);
    return EXIT.usage;
  }
  if (error instanceof DatasetFileError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.failed;
  }
  throw error;
}
