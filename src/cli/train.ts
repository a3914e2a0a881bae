import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { createAnalyzer } from '../text/terms.ts';
import { TooFewGroupsError } from '../training/cross-validate.ts';
import { learnRelatedWords } from '../training/related-words.ts';
import { train } from '../training/train.ts';
import { trainSummary } from '../training/train-summary.ts';
import { endWithReader } from './end-with-reader.ts';
import { readAbstractsFile, readDatasetFile, readThesaurusFile } from './read-dataset-file.ts';
import { CommandError, runCommand } from './run-command.ts';
import { formatSummaryMetrics } from './summary-metrics-text.ts';
import { readArguments, UsageError } from './usage.ts';

const USAGE = `Usage: npm run train -- FILE…
       npm run train -- --summaries FILE…
       npm run train -- --related THESAURUS FILE…

Learns the weights of the answers from questions whose answers are known, in files in the format of SQuAD; with --summaries those
of the summaries from articles with abstracts: [{"title", "text", "gold"}]. They are written to src/qa/models. With --related,
learns which French words are alike in meaning from a thesaurus of LibreOffice's, of the words that are frequent in such articles;
they are written to src/text/related. The same files give the same weights; 18,000 questions take some two minutes.
Exit status: 0 learned, 1 a file cannot be used or says too little, 2 wrong usage.`;

const DONE = 0;
const MODELS = new URL('../qa/models/', import.meta.url);
const RELATED = new URL('../text/related/fr.json', import.meta.url);

endWithReader();
process.exitCode = await runCommand(USAGE, process, async () => {
  const options = readOptions(process.argv.slice(2));
  if (options) await options.learn(options.files).catch(explain);
  else process.stdout.write(`${USAGE}\n`);
  return DONE;
});

/** @returns undefined when help is asked for @throws {UsageError} */
function readOptions(args: string[]): { files: readonly string[]; learn: typeof learnAnswers } | undefined {
  const options = {
    summaries: { type: 'boolean', default: false },
    related: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  } as const;
  const { values, positionals } = readArguments({ args, allowPositionals: true, options });
  if (values.help) return undefined;
  if (values.summaries && values.related) throw new UsageError('Only one thing can be learned at a time.');
  if (positionals.length < (values.related ? 2 : 1)) throw new UsageError('A file is missing.');
  const learn = values.summaries ? learnSummaries : values.related ? learnRelated : learnAnswers;
  return { files: positionals, learn };
}

/** @throws {CommandError} where the files say too little */
function explain(error: unknown): never {
  throw error instanceof TooFewGroupsError ? new CommandError(error.message, { cause: error }) : error;
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

async function learnRelated([thesaurus = '', ...paths]: readonly string[]): Promise<void> {
  const meanings = await readThesaurusFile(thesaurus);
  const articles = await Promise.all(paths.map((path) => readAbstractsFile(path)));
  const texts = articles.flat().flatMap(({ article }) => article.passages.map(({ text }) => text));
  const words = learnRelatedWords(meanings, texts, createAnalyzer('fr'));
  const provenance = await Promise.all([thesaurus, ...paths].map(provenanceOf));
  await writeFile(RELATED, `${JSON.stringify({ provenance, license: 'LGPL-2.1-or-later', words }, null, 2)}\n`);
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
