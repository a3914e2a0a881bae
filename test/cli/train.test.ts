import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { runTrain } from '../../src/cli/run-train.ts';
import { parseTrainOptions } from '../../src/cli/train-options.ts';
import { UsageError } from '../../src/cli/usage.ts';
import { FISH, SQUAD } from '../evaluation/datasets.ts';
import { runHere } from '../support/output.ts';

const ABSTRACTS = ['harbour', 'market'].map((place) => ({
  title: `The ${place}`,
  text: `It rained again. The mayor opened the new ${place} on Monday. Nobody knows why.`,
  gold: `The mayor opened the new ${place}.`,
}));
const THESAURUS = 'UTF-8\nauto|1\n(Nom)|voiture|véhicule\nvoiture|1\n(Nom)|auto|véhicule\n';
const FRENCH = [{ text: 'L’auto de la ville est une voiture. '.repeat(3), gold: 'Une auto.' }];

/** A folder with files, and what is learned there from them. */
async function folderWith(files: Readonly<Record<string, unknown>>, models = '.') {
  const dir = await mkdtemp(path.join(tmpdir(), 'train-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    await writeFile(path.join(dir, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  const inDir = (arg: string) => (arg.includes('.') ? path.join(dir, arg) : arg);
  const text = (name: string) => readFile(path.join(dir, name), 'utf8');
  return {
    train: (...args: string[]) =>
      runHere((output) => runTrain(args.map(inDir), { models: path.join(dir, models), related: dir }, output)),
    read: async (name: string) => JSON.parse(await text(name)),
    text,
    names: async () => (await readdir(dir)).filter((name) => !(name in files)),
  };
}

const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

describe('npm run train', () => {
  it('writes what it learned of answers, with what it was learned from, and says what that reaches', async () => {
    const { train, read, text, names } = await folderWith({ 'squad.json': SQUAD });
    expect(await train('squad.json')).toMatchObject({
      code: 0,
      stderr: '',
      stdout: expect.stringMatching(/^On articles .*:\nsquad\.json: 4 questions, hit1 \d+\.\d %, hit3 \d+\.\d %\n$/u),
    });
    expect((await names()).sort()).toEqual(['answer-span.json', 'confidence.json', 'ranker.json']);
    // A row of weights is a line, so that a change of them can be read.
    expect(await text('confidence.json')).toMatch(/\n {4}"score": \[(?:-?[\d.]+(?:e-\d+)?(?:, |\]))+,\n/u);
    expect((await read('ranker.json')).provenance).toEqual([
      { file: 'squad.json', sha256: sha256(JSON.stringify(SQUAD)) },
    ]);
  });

  it('writes what it learned of summaries', async () => {
    const { train, read, names } = await folderWith({ 'abstracts.json': ABSTRACTS });
    const { code, stdout } = await train('--summaries', 'abstracts.json');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^On articles .*:\none sentence: ROUGE.*\nat most 2 sentences: ROUGE.*\n$/u);
    expect(await names()).toEqual(['summary.json']);
    expect(Object.keys((await read('summary.json')).weights)).toHaveLength(31);
  });

  it('writes which words are alike', async () => {
    const { train, read, names } = await folderWith({ 'thesaurus.dat': THESAURUS, 'french.json': FRENCH });
    expect(await train('--related', 'thesaurus.dat', 'french.json')).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(await names()).toEqual(['fr.json']);
    expect(await read('fr.json')).toMatchObject({
      provenance: [{ file: 'thesaurus.dat', sha256: sha256(THESAURUS) }, { file: 'french.json' }],
      words: { auto: expect.stringMatching(/^voiture:\d$/u) },
    });
  });

  it('takes files whose language cannot be told, where it is given', async () => {
    const caught = Array(2).fill({ text: 'qwrt trout', gold: 'qwrt trout' });
    const { train } = await folderWith({ 'fish.json': FISH('trout', 0, 'qwrt trout'), 'caught.json': caught });
    expect(await train('--summaries', 'caught.json')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('give it, with --lang'),
    });
    expect(await train('--summaries', 'caught.json', '--lang', 'en')).toMatchObject({ code: 0 });
    expect(await train('fish.json')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('give it, with --lang'),
    });
    expect(await train('fish.json', '--lang', 'en')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('There is too little to learn from: at least 2 articles'),
    });
  });

  it('writes nothing where the files say too little', async () => {
    const files = { 'empty.dat': 'UTF-8\n', 'french.json': FRENCH, 'mill.json': { data: SQUAD.data.slice(0, 1) } };
    const { train, names } = await folderWith(files);
    expect(await train('--related', 'empty.dat', 'french.json')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no two words alike'),
    });
    expect(await train('--summaries', 'french.json')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('at least 2 articles with abstracts'),
    });
    expect(await train('mill.json')).toMatchObject({ code: 1, stderr: expect.stringContaining('too little') });
    expect(await train('nowhere.json')).toMatchObject({ code: 1, stderr: expect.stringContaining('no such file') });
    expect(await names()).toEqual([]);
  });

  it('says where it cannot write', async () => {
    const { train } = await folderWith({ 'abstracts.json': ABSTRACTS }, 'nowhere');
    expect(await train('--summaries', 'abstracts.json')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^ENOENT: .*summary\.json\.part'\n$/u),
    });
  });

  it('says how it is used', async () => {
    const { train } = await folderWith({});
    expect(await train('--help')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^Usage: npm run train/u) });
    expect(await train()).toMatchObject({ code: 2, stderr: expect.stringMatching(/^A file is missing\.\n\nUsage:/u) });
  });
});

describe('the command line of npm run train', () => {
  it('takes files, what is learned of them, and a language', () => {
    expect(parseTrainOptions(['a.json'])).toEqual({ learned: 'answers', files: ['a.json'], lang: undefined });
    expect(parseTrainOptions(['--summaries', 'a.json', '--lang', 'es'])).toMatchObject({
      learned: 'summaries',
      lang: 'es',
    });
    expect(parseTrainOptions(['--related', 'a.dat', 'b.json'])).toMatchObject({ learned: 'related' });
  });

  it.each([
    [['--related', 'a.dat'], 'A file is missing.'],
    [['--related', '--summaries', 'a.dat', 'b.json'], 'Only one thing'],
    [['--lang', 'de', 'a.json'], '--lang is one of'],
  ])('refuses %j', (args, said) => {
    expect(() => parseTrainOptions(args)).toThrow(UsageError);
    expect(() => parseTrainOptions(args)).toThrow(said);
  });
});
