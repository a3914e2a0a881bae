import { describe, expect, it } from 'vitest';
import { runHere } from '../support/output.ts';
import { run } from '../support/run.ts';
import { createCorpus } from './corpus.ts';
import { ENGINES } from './engines.ts';
import type { Measurement } from './measure.ts';
import { runBench } from './run-bench.ts';
import { formatSize } from './table.ts';

describe('the made-up library', () => {
  const corpus = createCorpus(200, 300);
  const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

  it('is the same for the same size', () => {
    const { splitting: _, ...again } = createCorpus(200, 300);
    expect(corpus).toMatchObject(again);
  });

  it('has three sentences of twenty words a passage', () => {
    const passages = corpus.articles.flatMap((article) => article.passages);
    expect(passages).toHaveLength(200);
    expect(corpus.sentences).toEqual(passages.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
    expect(corpus.sentences.length / 200).toBeCloseTo(3, 0);
    expect(words(corpus.sentences.join(' ')).length / corpus.sentences.length).toBeCloseTo(20.5, -1);
  });

  it('asks about its sentences, now and then with a typing error', () => {
    const known = new Set(corpus.sentences);
    let mistyped = 0;
    for (const { question, sentence } of corpus.questions) {
      expect(known).toContain(sentence);
      const there = new Set(words(sentence.toLowerCase()));
      const foreign = words(question.toLowerCase().replace(/^combien de |^\p{L}+ /u, '')).filter(
        (word) => !there.has(word),
      );
      expect(foreign.length).toBeLessThanOrEqual(1);
      mistyped += foreign.length;
    }
    expect(mistyped).toBeGreaterThan(30);
  });

  it('has a vocabulary that grows more slowly than the text', () => {
    const vocabulary = ({ sentences }: typeof corpus) => new Set(words(sentences.join(' ').toLowerCase())).size;
    const [small, large] = [vocabulary(createCorpus(50, 0)), vocabulary(createCorpus(500, 0))];
    expect(large).toBeGreaterThan(2 * small);
    expect(large).toBeLessThan(8 * small);
  });
});

describe('each engine', () => {
  const corpus = createCorpus(7, 20);

  it.each(Object.entries(ENGINES))('finds most sentences of a small library: %s', (_, build) => {
    const ask = build(corpus);
    const right = corpus.questions.filter(({ question, sentence }) => ask(question) === sentence);
    expect(right.length).toBeGreaterThan(corpus.questions.length / 2);
  });
});

describe('the table', () => {
  const measured: Measurement = {
    sentences: 3000,
    characters: 400_000,
    splitting: 50,
    build: 20,
    questions: 1000,
    asked: 1000,
    p50: 0.5,
    p99: 12.25,
    right: 0.917,
    heap: 12_340_000,
    index: 600_000,
  };

  it('has a line for each engine, and says which were asked fewer questions', () => {
    const slow = { ...measured, engine: 'Snail', asked: 12, p50: 1500 };
    expect(formatSize(1000, [{ ...measured, engine: 'Hare' }, slow])).toBe(
      [
        '1,000 passages, 3,000 sentences, 400,000 characters; split into sentences in 50 ms (20,000 passages/s)',
        '       build  passages/s      p50    p99  asked  right     heap  index a passage',
        'Hare   20 ms      50,000  0.50 ms  12 ms  1,000   92 %  12.3 MB            600 B',
        'Snail  20 ms      50,000   1.50 s  12 ms     12   92 %  12.3 MB            600 B',
        'Too slow for 1,000 questions in 20 s, so asked fewer: Snail.',
      ].join('\n'),
    );
  });

  it('does not weigh an index of a few passages', () => {
    expect(formatSize(7, [{ ...measured, engine: 'Hare' }])).toMatch(/ –$/mu);
  });
});

describe('npm run bench', () => {
  it('exits with 2 where the sizes are no sizes', async () => {
    const { code, output } = await runHere((written) => runBench(['--sizes', '7,many'], written));
    expect(code).toBe(2);
    expect(output).toMatch(/^--sizes are whole numbers.*\n\nUsage: npm run bench/u);
  });

  it('says how it is used', async () => {
    const { code, stdout } = await run('test/bench/main.ts', ['--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run bench/u);
  });
});
