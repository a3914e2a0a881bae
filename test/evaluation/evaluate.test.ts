import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/evaluation/dataset.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { SQUAD } from './datasets.ts';

describe('evaluate', () => {
  const outcomes = evaluate(readDataset(SQUAD));

  it('asks every question of every article', () => {
    expect(outcomes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'answerable a',
      'answerable b',
      'unanswerable c',
      'off-topic 4',
      'off-topic 5',
      'answerable 4',
      'answerable 5',
      'off-topic a',
      'off-topic b',
    ]);
  });

  it('says where the right quote is, and how sure the bot was', () => {
    expect(outcomes[0]).toMatchObject({ isAnswered: true, rank: 1 });
    for (const { kind, rank, score } of outcomes) {
      if (kind !== 'answerable') expect(rank).toBeUndefined();
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });
});
