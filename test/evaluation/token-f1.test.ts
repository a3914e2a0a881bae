import { describe, expect, it } from 'vitest';
import { tokenF1 } from '../../src/evaluation/token-f1.ts';

describe('tokenF1', () => {
  it.each([
    ['Ada Finch', 'ada finch.', 1],
    ["l'équipe", 'équipe', 1],
    ['the mill', 'a mill', 1],
    ['Ada', 'Ada Finch', 2 / 3],
    ['Ada Ada', 'Ada Finch', 1 / 2],
    ['in May 1904', '1904', 1 / 2],
    ['Bob', 'Ada Finch', 0],
    ['!', 'Ada', 0],
    ['!', '?', 1],
    ['أربع سنوات', 'أربع سنوات', 1],
  ])('of %j against %j is %d', (answer, gold, f1) => {
    expect(tokenF1(answer, gold)).toBeCloseTo(f1);
  });
});
