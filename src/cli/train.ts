import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { train } from '../training/train.ts';
import { trainSummary } from '../training/train-summary.ts';
import { DatasetFileError, readAbstractsFile, readDatasetFile } from './read-dataset-file.ts';
import { formatSummaryMetrics } from './summary-metrics-text.ts';
import { readArguments, UsageError } from './usage.ts';

const USAGE = `Usage: npm run train -- FILE…
       npm run train -- --summaries FILE…

Learns the weights of the answers from questions whose answers are known, in files in the format of SQuAD; with --summaries those
of the summaries from articles with abstracts: [{"title", "text", "gold"}]. They are written to src/qa/models. The same files
give the same weights; 18,000 questions, or 3,000 articles, take some two minutes.
Exit status: 0 learned, 1 a file cannot be used, 2 wrong usage.`;

const EXIT = { failed: 1, usage: 2 } as const;
const MODELS = new URL('../qa/models/', import.meta.url);

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await (options.summaries ? learnSummaries : learnAnswers)(options.files);
  else process.stdout.write(`${USAGE}\n`);
} catch (error) {
  process.exitCode = explain(error);
}

/** @returns undefined when help is asked for @throws {UsageError} */
function readOptions(args: string[]): { files: readonly string[]; summaries: boolean } | undefined {
  const options = {
    summaries: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  const { values, positionals } = readArguments({ args, allowPositionals: true, options });
  if (values.help) return undefined;
  if (positionals.length === 0) throw new UsageError('A file is missing.');
  return { files: positionals, summaries: values.summaries };
}

function explain(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${USAGE}\n`);
    return EXIT.usage;
  }
  if (!(error instanceof DatasetFileError)) throw error;
  process.stderr.write(`${error.message}\n`);
  return EXIT.failed;
}

async function learnAnswers(paths: readonly string[]): Promise<void> {
  const datasets = await Promise.all(paths.map((path) => readDatasetFile(path)));
  const { ranker, confidence, answerSpan, validation } = train(datasets);
  const provenance = await Promise.all(paths.map(provenanceOf));
  await save('ranker', { provenance, ...ranker });
  await save('confidence', { provenance, ...confidence });
  await save('answer-span', { provenance, ...answerSpan });
  process.stdout.write('On articles not trained on (five folds):\n');
  for (const { dataset, questions, hit1, hit3 } of validation) {
    const name = basename(paths[dataset] ?? '');
    process.stdout.write(`${name}: ${questions} questions, hit1 ${percent(hit1)}, hit3 ${percent(hit3)}\n`);
  }
}

async function learnSummaries(paths: readonly string[]): Promise<void> {
  const articles = await Promise.all(paths.map((path) => readAbstractsFile(path)));
  const { weights, validation } = trainSummary(articles.flat());
  await save('summary', { provenance: await Promise.all(paths.map(provenanceOf)), weights });
  process.stdout.write('On articles not trained on (five folds):\n');
  for (const { sentences, metrics } of validation)
    process.stdout.write(`${formatSummaryMetrics(sentences, metrics)}\n`);
}

async function provenanceOf(path: string): Promise<{ file: string; sha256: string }> {
  const bytes = await readFile(path);
  return { file: basename(path), sha256: createHash('sha256').update(bytes).digest('hex') };
}

async function save(name: string, model: object): Promise<void> {
  await writeFile(new URL(`${name}.json`, MODELS), `${JSON.stringify(model, null, 2)}\n`);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
