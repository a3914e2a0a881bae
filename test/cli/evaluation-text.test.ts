import { describe, expect, it } from 'vitest';
import { formatReport, type Report } from '../../src/cli/evaluation-text.ts';
import { measure } from '../../src/evaluation/metrics.ts';
import type { Miss } from '../../src/evaluation/misses.ts';

const MISS: Miss = {
  id: 'a',
  question: 'Who runs\nthe mill?',
  article: 'The mill',
  score: 0.9,
  isAnswered: true,
  wanted: { passage: 0, text: 'Ada Finch runs it.' },
  given: { passage: 1, text: 'The bridge is old.' },
};
const report = (misses: readonly Miss[], dropped: readonly string[] = []): Report => ({
  file: 'mill.json',
  lang: 'en',
  articles: 1,
  metrics: { ...measure([]), hit1: 0.5, mrr: 2 / 3 },
  dropped,
  misses,
});

describe('the report of a data set', () => {
  it('shows what was measured, and nothing else', () => {
    expect(formatReport(report([]))).toBe(
      'mill.json: 1 article (en); questions: 0 answerable, 0 unanswerable, 0 off-topic\n\n' +
        '  first quote is right (hit1)   50.0 %\n  mean reciprocal rank (MRR)     0.667',
    );
  });

  it('shows a miss with what was wanted and given, and whether it was refused', () => {
    expect(formatReport(report([MISS]))).toContain(
      '\n\nWrong, the most confident first (1 of 1):\n\n  0.900: Who runs the mill? (The mill)\n' +
        '    wanted, passage 1: “Ada Finch runs it.”\n    given, passage 2: “The bridge is old.”',
    );
    const refused = formatReport(report([{ ...MISS, article: '', isAnswered: false, given: undefined }]));
    expect(refused).toMatch(/\n {2}0\.900, refused: Who runs the mill\?\n.*\n {4}given: nothing$/u);
  });

  it('shows ten misses, and says how many there are; and how many questions are left out', () => {
    const text = formatReport(report(Array(12).fill(MISS), ['$.questions[2]', '$.questions[5]']));
    expect(text).toContain('(10 of 12)');
    expect(text.match(/wanted, passage/gu)).toHaveLength(10);
    expect(text).toContain('nowhere in the passage: 2, first $.questions[2]\n');
  });
});
