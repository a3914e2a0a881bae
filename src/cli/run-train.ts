import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Output } from '../output.ts';
import { createAnalyzer } from '../text/terms.ts';
import { TooFewGroupsError } from '../training/cross-validate.ts';
import { learnRelatedWords } from '../training/related-words.ts';
import { train } from '../training/train.ts';
import { trainSummary } from '../training/train-summary.ts';
import { readAbstractsFile, readDatasetFile, readThesaurusFile } from './read-dataset-file.ts';
import { CommandError, runCommand } from './run-command.ts';
import { formatSummaryMetrics } from './summary-metrics-text.ts';
import { isSystemError } from './system-error.ts';
import { parseTrainOptions, TRAIN_USAGE, type TrainOptions } from './train-options.ts';

const DONE = 0;

/** Where what is learned is written to. */
interface Folders {
  readonly models: string;
  readonly related: string;
}

/** `npm run train`. @returns the exit code */
export function runTrain(args: readonly string[], folders: Folders, output: Output): Promise<number> {
  return runCommand(TRAIN_USAGE, output, async () => {
    const options = parseTrainOptions(args);
    const lines = options ? await LEARN[options.learned](options, folders).catch(explain) : [TRAIN_USAGE];
    for (const line of lines) output.stdout.write(`${line}\n`);
    return DONE;
  });
}

/** @throws {CommandError} where the files say too little, or what is learned cannot be written */
function explain(error: unknown): never {
  if (!(error instanceof TooFewGroupsError || isSystemError(error))) throw error;
  throw new CommandError(error.message, { cause: error });
}

/** Learns, writes what was learned, and tells what it reaches, in lines. */
const LEARN = { answers: learnAnswers, summaries: learnSummaries, related: learnRelated } as const;

const KEPT_ASIDE = 'On articles not trained on (at most five folds):';

async function learnAnswers({ files, lang }: TrainOptions, { models }: Folders): Promise<string[]> {
  const datasets = await Promise.all(files.map((file) => readDatasetFile(file, lang)));
  const { ranker, confidence, answerSpan, validation } = train(datasets);
  const provenance = await provenanceOf(files);
  await save(models, 'ranker', { provenance, ...ranker });
  await save(models, 'confidence', { provenance, ...confidence });
  await save(models, 'answer-span', { provenance, ...answerSpan });
  const lines = validation.map(({ dataset, questions, hit1, hit3 }) => {
    const name = path.basename(files[dataset] ?? '');
    return `${name}: ${questions} questions, hit1 ${percent(hit1)}, hit3 ${percent(hit3)}`;
  });
  return [KEPT_ASIDE, ...lines];
}

async function learnSummaries({ files, lang }: TrainOptions, { models }: Folders): Promise<string[]> {
  const articles = await Promise.all(files.map((file) => readAbstractsFile(file, lang)));
  const { weights, validation } = trainSummary(articles.flat());
  await save(models, 'summary', { provenance: await provenanceOf(files), weights });
  return [KEPT_ASIDE, ...validation.map(({ sentences, metrics }) => formatSummaryMetrics(sentences, metrics))];
}

async function learnRelated({ files, lang }: TrainOptions, { related }: Folders): Promise<string[]> {
  const [thesaurus = '', ...others] = files;
  const meanings = await readThesaurusFile(thesaurus);
  const articles = await Promise.all(others.map((file) => readAbstractsFile(file, lang)));
  const texts = articles.flat().flatMap(({ article }) => article.passages.map(({ text }) => text));
  const words = learnRelatedWords(meanings, texts, createAnalyzer('fr'));
  if (Object.keys(words).length === 0)
    throw new CommandError('The thesaurus has no two words alike that are frequent in the articles.');
  await save(related, 'fr', { provenance: await provenanceOf(files), license: 'LGPL-2.1-or-later', words });
  return [];
}

function provenanceOf(files: readonly string[]): Promise<{ file: string; sha256: string }[]> {
  return Promise.all(
    files.map(async (file) => ({
      file: path.basename(file),
      sha256: createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    })),
  );
}

/** At once or not at all: whoever answers meanwhile reads whole weights. */
async function save(folder: string, name: string, learned: object): Promise<void> {
  const file = path.join(folder, `${name}.json`);
  const part = `${file}.part`;
  await writeFile(part, `${withListsOnOneLine(JSON.stringify(learned, null, 2))}\n`);
  await rename(part, file);
}

/** A thousand weights are read by their rows, and compared by them. */
const withListsOnOneLine = (json: string): string =>
  json.replace(/\[[\s\d.,e+-]*\]/gu, (numbers) => numbers.replace(/\s+/gu, ' ').replace('[ ', '[').replace(' ]', ']'));

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
