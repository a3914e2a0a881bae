import { describe, expect, it } from 'vitest';
import { createRouge } from '../../src/evaluation/rouge.ts';
import { wordsOf } from '../../src/evaluation/word-overlap.ts';

const rouge = (summary: string, abstract: string) => createRouge(wordsOf(abstract))(wordsOf(summary));

describe('ROUGE', () => {
  it('is 1 for the same words, however they are written and punctuated', () => {
    expect(rouge('L’Été, 20 °C !', 'l été 20 c')).toEqual({ rouge1: 1, rouge2: 1, rougeL: 1 });
  });

  it('does not cut a word at its vowel signs, or at an accent that is a character of its own', () => {
    expect(wordsOf('كَتَبَ الوَلَدُ e\u0301te\u0301')).toEqual(['كَتَبَ', 'الوَلَدُ', 'e\u0301te\u0301']);
  });

  it('counts words, pairs of words and the longest common subsequence', () => {
    // Four of five words and of four; two pairs of four and of three; « le chat dort » in order.
    const { rouge1, rouge2, rougeL } = rouge('le chat noir dort ici', 'le chat dort ici bas');
    expect(rouge1).toBeCloseTo(4 / 5);
    expect(rouge2).toBeCloseTo(2 / 4);
    expect(rougeL).toBeCloseTo(4 / 5);
  });

  it('counts a word as often as it stands in both', () => {
    expect(rouge('port port port', 'port quai').rouge1).toBeCloseTo((2 * 1) / 5);
  });

  it.each([
    ['', 'le port'],
    ['le port', ''],
    ['', ''],
    ['port', 'quai'],
  ])('of %j and %j is 0', (summary, abstract) => {
    expect(rouge(summary, abstract)).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
  });
});
