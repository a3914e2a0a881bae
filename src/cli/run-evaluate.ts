import { evaluate } from '../evaluation/evaluate.ts';
import { meanMetrics, measureSummaries } from '../evaluation/evaluate-summaries.ts';
import { measure } from '../evaluation/metrics.ts';
import { findMisses } from '../evaluation/misses.ts';
import type { Output } from '../output.ts';
import { EVALUATE_USAGE, type EvaluateOptions, parseEvaluateOptions } from './evaluate-options.ts';
import { formatReport, type Report } from './evaluation-text.ts';
import { readAbstractsFile, readDatasetFile } from './read-dataset-file.ts';
import { runCommand } from './run-command.ts';
import { formatSummaryReport } from './summary-metrics-text.ts';

const MEASURED = 0;
/** How many sentences the summaries that are measured may have. */
const SENTENCES = [1, 2];

/** `npm run evaluate`. @returns the exit code */
export function runEvaluate(args: readonly string[], output: Output): Promise<number> {
  return runCommand(EVALUATE_USAGE, output, async () => {
    const options = parseEvaluateOptions(args);
    output.stdout.write(`${options ? await report(options) : EVALUATE_USAGE}\n`);
    return MEASURED;
  });
}

function report(options: EvaluateOptions): Promise<string> {
  return options.summaries ? measureSummariesOf(options) : measureAnswers(options);
}

async function measureAnswers({ files, lang, json }: EvaluateOptions): Promise<string> {
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
  return json ? JSON.stringify(reports, null, 2) : reports.map(formatReport).join('\n\n');
}

async function measureSummariesOf({ files, lang, json }: EvaluateOptions): Promise<string> {
  const read = await Promise.all(files.map(async (file) => ({ file, articles: await readAbstractsFile(file, lang) })));
  const reports = read.map(({ file, articles }) => ({
    file,
    articles: articles.length,
    summaries: SENTENCES.map((sentences) => ({
      sentences,
      ...meanMetrics(measureSummaries(articles, sentences)),
    })),
  }));
  return json ? JSON.stringify(reports, null, 2) : reports.map(formatSummaryReport).join('\n\n');
}
