import type { Metrics } from '../evaluation/metrics.ts';
import type { Miss } from '../evaluation/misses.ts';
import type { Language } from '../text/language.ts';
import { printable } from './printable.ts';

/** What was measured on a file. */
export interface Report {
  readonly file: string;
  readonly lang: Language;
  readonly articles: number;
  readonly metrics: Metrics;
  /** JSON paths of the questions left out. */
  readonly dropped: readonly string[];
  /** Worst first. */
  readonly misses: readonly Miss[];
}

/** How many misses are shown. */
const SHOWN = 10;

export function formatReport({ file, lang, articles, metrics, dropped, misses }: Report): string {
  const { counts } = metrics;
  const head = [
    `${file}: ${articles} ${articles === 1 ? 'article' : 'articles'} (${lang}); ` +
      `questions: ${counts.answerable} answerable, ${counts.unanswerable} unanswerable, ${counts['off-topic']} off-topic`,
  ];
  if (dropped.length > 0)
    head.push(`Left out, the answer being nowhere in the passage: ${dropped.length}, first ${dropped[0]}`);
  const blocks = [head.join('\n'), formatMetrics(metrics)];
  if (misses.length > 0)
    blocks.push(`Wrong, the most confident first (${Math.min(SHOWN, misses.length)} of ${misses.length}):`);
  return [...blocks, ...misses.slice(0, SHOWN).map(formatMiss)].filter((block) => block !== '').join('\n\n');
}

function formatMetrics(metrics: Metrics): string {
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['first quote is right (hit1)', percent(metrics.hit1)],
    ['one of three is right (hit3)', percent(metrics.hit3)],
    ['mean reciprocal rank (MRR)', number(metrics.mrr)],
    ['answerable, but refused', percent(metrics.answerableRefused)],
    ['off-topic, but answered', percent(metrics.offTopicAnswered)],
    ['unanswerable, but answered', percent(metrics.unanswerableAnswered)],
    ['right, were 90 % of the off-topic refused', percent(metrics.rightAt90Refused)],
    ['off-topic told apart (AUROC)', number(metrics.aurocOffTopic)],
    ['unanswerable told apart (AUROC)', number(metrics.aurocUnanswerable)],
    ['calibration error of the confidence', number(metrics.calibrationError)],
    ['words that answer are named', percent(metrics.answerNamed)],
    ['their F1, where the quote is right', number(metrics.answerF1)],
  ];
  const measured = rows.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  const width = Math.max(...measured.map(({ name }) => name.length));
  return measured.map(({ name, value }) => `  ${name.padEnd(width)}  ${value.padStart(7)}`).join('\n');
}

function formatMiss({ question, article, score, isAnswered, wanted, given }: Miss): string {
  const place = article === '' ? '' : ` (${printable(article)})`;
  return [
    `  ${number(score)}${isAnswered ? '' : ', refused'}: ${printable(question)}${place}`,
    `    wanted, passage ${wanted.passage + 1}: “${printable(wanted.text)}”`,
    given ? `    given, passage ${given.passage + 1}: “${printable(given.text)}”` : '    given: nothing',
  ].join('\n');
}

function percent(share: number | undefined): string | undefined {
  return share === undefined ? undefined : `${(100 * share).toFixed(1)} %`;
}

function number(value: number | undefined): string | undefined {
  return value?.toFixed(3);
}
