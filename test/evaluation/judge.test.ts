import { describe, expect, it } from 'vitest';
import { isHit } from '../../src/evaluation/judge.ts';

const gold = [{ passage: 1, span: { start: 40, end: 50 }, sentence: { start: 20, end: 420 } }];
const quote = (start: number, end: number, passage = 1) => ({ passage, span: { start, end } });

describe('a quote is right', () => {
  it('where it holds the answer whole', () => {
    expect(isHit(quote(40, 50), gold)).toBe(true);
    expect(isHit(quote(0, 320), gold)).toBe(true);
    expect(isHit(quote(41, 60), gold)).toBe(false);
    expect(isHit(quote(30, 49), gold)).toBe(false);
    expect(isHit(quote(40, 50, 0), gold)).toBe(false);
    expect(isHit(quote(40, 50), [])).toBe(false);
  });

  it('up to 320 characters, or a quarter longer than the sentence that answers', () => {
    const short = [{ passage: 1, span: { start: 40, end: 50 }, sentence: { start: 40, end: 60 } }];
    expect(isHit(quote(0, 320), short)).toBe(true);
    expect(isHit(quote(0, 321), short)).toBe(false);
    expect(isHit(quote(0, 500), gold)).toBe(true);
    expect(isHit(quote(0, 501), gold)).toBe(false);
  });
});
