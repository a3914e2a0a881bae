import { describe, expect, it } from 'vitest';
import { locateAnswer, occurrences } from '../../src/evaluation/locate-answer.ts';

describe('locateAnswer', () => {
  const fish = '🐟'.repeat(20);

  it.each([
    ['UTF-16 units', 'two one one', 8, 8],
    ['code points', `${fish} one one`, 25, 45],
    ['units near the words', 'one, and then one', 12, 14],
    ['units near words that stand before', 'one, and then two', 16, 0],
    ['units beyond the end', 'two one', 99, 4],
  ])('takes the place in %s', (_, passage, start, found) => {
    expect(locateAnswer(passage, 'one', start)).toEqual({ start: found, end: found + 3 });
  });

  it('finds no answer of white space, nor words that do not stand there', () => {
    expect(locateAnswer('one two', ' ', 3)).toBeUndefined();
    expect(locateAnswer('one two', 'three', 3)).toBeUndefined();
  });
});

describe('occurrences', () => {
  it.each([
    ['12 of 112, 120 or 12', '12', [0, 18]],
    ['rates, rate', 'rate', [7]],
    ['cafe\u0301s, s', 's', [8]],
    ['كَتَب، تَب', 'تَب', [7]],
    ['أمٌّ، أمٌ', 'أمٌ', [6]],
    ['(a) or (a)', '(a)', [0, 7]],
    ['nothing', 'one', []],
  ])('in %j of %j', (text, words, starts) => {
    expect(occurrences(text, words).map(({ start }) => start)).toEqual(starts);
  });
});
