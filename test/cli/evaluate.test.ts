import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseEvaluateOptions } from '../../src/cli/evaluate-options.ts';
import { DatasetFileError, readDatasetFile } from '../../src/cli/read-dataset-file.ts';
import { runEvaluate } from '../../src/cli/run-evaluate.ts';
import { UsageError } from '../../src/cli/usage.ts';
import { FISH, GOLDEN, SQUAD } from '../evaluation/datasets.ts';
import { runHere } from '../support/output.ts';
import { run } from '../support/run.ts';

const HARBOUR = 'It rained again. The mayor opened the new harbour on Monday. Nobody knows why.';
const SCRIPT = 'src/cli/evaluate.ts';
const evaluate = (...args: string[]) => runHere((output) => runEvaluate(args, output));

describe('npm run evaluate', () => {
  let dir: string;
  const file = (name: string) => path.join(dir, name);

  beforeAll(async () => {
    dir = await mkdtemp(path.join(tmpdir(), 'evaluate-'));
    await writeFile(file('squad.json'), `\uFEFF${JSON.stringify(SQUAD)}`);
    await writeFile(file('golden.json'), JSON.stringify(GOLDEN));
    const abstracts = [{ title: 'The harbour', text: HARBOUR, gold: 'The mayor opened the new harbour.' }];
    await writeFile(file('abstracts.json'), JSON.stringify(abstracts));
    await writeFile(file('cut.json'), '{"data": [');
    await writeFile(file('control.json'), '{"data":\n\u001b[2J');
    await writeFile(file('empty.json'), '');
    // A hole, which takes no room on the disk.
    await writeFile(file('large.json'), '').then(() => truncate(file('large.json'), 2 ** 32));
    await writeFile(file('latin.json'), Buffer.from('{"passages": ["Le phare a \xe9t\xe9 b\xe2ti."]}', 'latin1'));
    await writeFile(file('wrong.json'), JSON.stringify({ data: [{ title: 'No text' }] }));
  });

  afterAll(() => rm(dir, { recursive: true }));

  it('prints the figures of each file, and the worst misses', async () => {
    const { code, output } = await evaluate(file('squad.json'), file('golden.json'));
    expect(code).toBe(0);
    expect(output).toMatch(/squad\.json: 2 articles \(en\); questions: 4 answerable, 1 unanswerable, 4 off-topic/u);
    expect(output).toMatch(/golden\.json: 1 article \(en\); questions: 3 answerable, 0 unanswerable, 1 off-topic/u);
    expect(output.match(/first quote is right \(hit1\) +\d+\.\d %/gu)).toHaveLength(2);
    expect(output).toContain('Left out, the answer being nowhere in the passage: 1, first $.questions[2]');
    // No sentence holds an answer that crosses two.
    expect(output).toMatch(
      /What is old\?.*\n +wanted, passage 1: “The bridge is old\. It is forty metres long\.”\n +given/u,
    );
  });

  it('takes files whose language cannot be told, where it is given', async () => {
    const text = 'qwrt trout';
    await writeFile(file('fish.json'), JSON.stringify(FISH('trout', 5, text)));
    await writeFile(file('caught.json'), JSON.stringify([{ text, gold: text }]));
    for (const args of [[file('fish.json')], ['--summaries', file('caught.json')]]) {
      expect(await evaluate(...args)).toMatchObject({
        code: 1,
        output: expect.stringContaining('give it, with --lang'),
      });
      expect(await evaluate(...args, '--lang', 'en')).toMatchObject({ code: 0 });
    }
  });

  it('writes JSON for programs', async () => {
    const { code, output } = await evaluate('--json', '--lang', 'en', file('squad.json'));
    expect(code).toBe(0);
    const [report, ...others] = JSON.parse(output);
    expect(others).toEqual([]);
    expect(report).toMatchObject({ lang: 'en', articles: 2, metrics: { counts: { answerable: 4 } }, dropped: [] });
    expect(report.metrics.hit1).toBeGreaterThan(0);
    expect(report.misses).toContainEqual(expect.objectContaining({ id: '5', question: 'What is old?' }));
  });

  it('compares summaries with abstracts, and the first sentences too', async () => {
    const { code, output } = await evaluate('--summaries', file('abstracts.json'));
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringMatching(
        /abstracts\.json: 1 article\n {2}one sentence: ROUGE-1 \/ 2 \/ L 85\.71 \/ 83\.33 \/ 85\.71, 8 words; the first 1: .*0\.00.*\n {2}at most 2 sentences: /u,
      ),
    });
    const json = await evaluate('--summaries', '--json', file('abstracts.json'));
    expect(JSON.parse(json.output)).toMatchObject([
      { articles: 1, summaries: [{ sentences: 1, ours: { words: 8 } }, {}] },
    ]);
    const wrong = await evaluate('--summaries', file('golden.json'));
    expect(wrong).toMatchObject({ code: 1, output: `${file('golden.json')}: $: Expected a list.\n` });
  });

  it('says what is wrong with a file, measures nothing, and exits with 1', async () => {
    const { code, output } = await run(SCRIPT, [file('squad.json'), file('wrong.json')]);
    expect({ code, output }).toEqual({
      code: 1,
      output: `${file('wrong.json')}: $.data[0]: "paragraphs" is missing.\n`,
    });
  });

  it.each([
    ['cut.json', 'JSON'],
    ['empty.json', 'Unexpected end of JSON input'],
    ['latin.json', 'not valid for encoding utf-8'],
    ['large.json', 'greater than 2 GiB'],
    ['nowhere.json', 'no such file'],
    ['.', 'EISDIR'],
  ])('names a file that cannot be read: %s', async (name, said) => {
    const reading = readDatasetFile(file(name));
    await expect(reading).rejects.toThrow(DatasetFileError);
    await expect(reading).rejects.toThrow(`${file(name)}: `);
    await expect(reading).rejects.toThrow(said);
  });

  it('lets no file speak to the terminal', async () => {
    const { code, output } = await evaluate(file('control.json'));
    expect(code).toBe(1);
    expect(output.slice(file('control.json').length)).toMatch(/^: \P{Cc}+\n$/u);
  });

  it('measures nothing where there are no questions', async () => {
    await writeFile(file('silent.json'), JSON.stringify({ ...GOLDEN, questions: [], misses: [], offTopic: [] }));
    expect(await evaluate(file('silent.json'))).toMatchObject({
      code: 0,
      output: `${file('silent.json')}: 1 article (en); questions: 0 answerable, 0 unanswerable, 0 off-topic\n`,
    });
  });

  it('exits with 2 where no file is given', async () => {
    const { code, output } = await evaluate();
    expect(code).toBe(2);
    expect(output).toMatch(/^A file is missing\.\n\nUsage: npm run evaluate/u);
  });
});

describe('the command line of npm run evaluate', () => {
  it('takes files, a language and a format', () => {
    expect(parseEvaluateOptions(['a.json', '--lang', 'ar', 'b.json', '--json'])).toEqual({
      files: ['a.json', 'b.json'],
      lang: 'ar',
      json: true,
      summaries: false,
    });
    expect(parseEvaluateOptions(['a.json', '--summaries'])).toMatchObject({ lang: undefined, summaries: true });
    expect(parseEvaluateOptions(['--help'])).toBeUndefined();
  });

  it.each([
    [[], 'A file is missing.'],
    [['--lang', 'de', 'x.json'], '--lang is one of'],
    [['--colour', 'x.json'], '--colour'],
  ])('refuses %j', (args, said) => {
    expect(() => parseEvaluateOptions(args)).toThrow(UsageError);
    expect(() => parseEvaluateOptions(args)).toThrow(said);
  });
});
