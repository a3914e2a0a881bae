import { evaluate } from '../evaluation/evaluate.ts';
import { measure } from '../evaluation/metrics.ts';
import { findMisses } from '../evaluation/misses.ts';
import { EVALUATE_USAGE, type EvaluateOptions, parseEvaluateOptions } from './evaluate-options.ts';
import { formatReport, type Report } from './evaluation-text.ts';
import { DatasetFileError, readDatasetFile } from './read-dataset-file.ts';
import { UsageError } from './usage.ts';

const EXIT = { measured: 0, failed: 1, usage: 2 } as const;

// Who reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const options = parseEvaluateOptions(process.argv.slice(2));
  if (options) await run(options);
  else print(EVALUATE_USAGE);
} catch (error) {
  process.exitCode = explain(error);
}

async function run({ files, lang, json }: EvaluateOptions): Promise<void> {
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
