import { describe, expect, it } from 'vitest';
import { readAbstracts } from '../../src/evaluation/abstracts.ts';
import { meanMetrics, measureSummaries } from '../../src/evaluation/evaluate-summaries.ts';
import { DatasetError } from '../../src/evaluation/json-value.ts';

const item = {
  title: 'The harbour',
  text: 'It rained again. The mayor opened the new harbour on Monday. Nobody knows why.',
  gold: 'The mayor opened the new harbour.',
};

describe('articles with abstracts', () => {
  it('are read with their language, or in the one given', () => {
    const [read] = readAbstracts([item]);
    expect(read).toMatchObject({ abstract: item.gold, article: { title: 'The harbour', lang: 'en' } });
    expect(readAbstracts([{ ...item, lang: 'es' }])[0]?.article.lang).toBe('es');
    expect(readAbstracts([{ ...item, lang: 'es' }], 'fr')[0]?.article.lang).toBe('fr');
  });

  it.each([
    [{}, '$: Expected a list.'],
    [[], '$: There is no article.'],
    [[item, { text: 'x' }], '$[1]: The language cannot be told from the passages: give it, with --lang.'],
    [[{ ...item, gold: ' ' }], '$[0].gold: The text is empty.'],
    [[{ ...item, lang: 'de' }], '$[0].lang: The language is one of fr, en, es, ar.'],
    [['x'], '$[0]: Expected an object.'],
  ])('are refused with the place of the fault: %j', (json, message) => {
    expect(() => readAbstracts(json)).toThrow(DatasetError);
    expect(() => readAbstracts(json)).toThrow(message);
  });
});

describe('measuring summaries', () => {
  it('compares them with the abstracts, and the first sentences too', () => {
    const { ours, lead } = meanMetrics(measureSummaries(readAbstracts([item, item]), 1));
    expect(ours.words).toBe(8);
    expect(ours.rouge1).toBeCloseTo((2 * 6) / (8 + 6));
    expect(lead).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0, words: 3 });
    expect(meanMetrics(measureSummaries(readAbstracts([item]), 2)).lead.words).toBe(11);
  });
});
