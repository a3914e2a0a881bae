import { Bench } from 'tinybench';
import { createCorpus } from './corpus.ts';
import { ENGINES, type EngineName } from './engines.ts';

/** What was measured of one engine on one size, in a process of its own. */
export interface Measurement {
  readonly sentences: number;
  /** UTF-16 units of all passages. */
  readonly characters: number;
  /** Splitting all passages into sentences, in ms. */
  readonly splitting: number;
  /** Building the index, in ms: median. */
  readonly build: number;
  /** How many questions there were, and how many were asked. */
  readonly questions: number;
  readonly asked: number;
  /** Median time of a question, in ms. */
  readonly p50: number;
  readonly p99: number;
  /** Share of questions whose sentence came first. */
  readonly right: number;
  /** Bytes in use after a garbage collection, with the texts. */
  readonly heap: number;
  /** Bytes of these that were not there before the index was built. */
  readonly index: number;
}

const QUESTIONS = 1000;
/** Calls before those that are timed, at most, and how long they may take, in ms: some thousand questions long, V8 still compiles. */
const WARM_UP = 3 * QUESTIONS;
const WARMING = 2000;
/** How long an engine has to build its index over and over, and to answer, in ms. */
const BUILDING = 2000;
const ASKING = 20_000;
/** As many are asked of an engine that is too slow for more. */
const FEWEST = 3;

const [name, size] = process.argv.slice(2);
const build = ENGINES[name as EngineName];
const corpus = createCorpus(Number(size), QUESTIONS);
warmUp();
const before = bytesInUse();

let ask: ReturnType<typeof build> = () => undefined;
const building = sample(() => (ask = build(corpus)), BUILDING, 1);
const isRight: boolean[] = [];
const asking = sample(
  (i) => {
    const { question, sentence } = corpus.questions[i % QUESTIONS] ?? { question: '' };
    isRight[i % QUESTIONS] = ask(question) === sentence;
  },
  ASKING,
  FEWEST,
);
const heap = bytesInUse();

const measurement: Measurement = {
  sentences: corpus.sentences.length,
  characters: corpus.articles.flatMap(({ passages }) => passages).reduce((sum, { text }) => sum + text.length, 0),
  splitting: corpus.splitting,
  build: building.p50,
  questions: QUESTIONS,
  asked: asking.calls,
  p50: asking.p50,
  p99: asking.p99,
  right: isRight.filter(Boolean).length / isRight.length,
  heap,
  index: heap - before,
};
process.stdout.write(JSON.stringify(measurement));

/** Tables that are made once, and compiled code, are no part of an index. */
function warmUp(): void {
  const small = createCorpus(7, 100);
  const askSmall = build(small);
  for (const { question } of small.questions) askSmall(question);
}

/** Times a call as often as the budget allows. Calls before warm up, and say how long one takes. */
function sample(call: (i: number) => void, budget: number, fewest: number) {
  const started = performance.now();
  let warm = 0;
  while (warm < WARM_UP && performance.now() - started < WARMING) call(warm++);
  const each = (performance.now() - started) / warm;
  const calls = Math.max(fewest, Math.min(QUESTIONS, Math.floor(budget / each)));
  let i = 0;
  const bench = new Bench({ time: 0, iterations: calls, warmup: false, throws: true }).add('call', () => call(i++), {
    async: false,
  });
  const [task] = bench.runSync();
  if (task?.result.state !== 'completed') throw new Error('Nothing was measured.');
  const { p50, p99 } = task.result.latency;
  return { calls, p50, p99 };
}

function bytesInUse(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
