import { describe, expect, it } from 'vitest';
import { readAbstracts } from '../../src/evaluation/abstracts.ts';
import { trainByReward } from '../../src/training/expected-reward.ts';
import { trainSummary } from '../../src/training/train-summary.ts';

/** Articles whose abstract is always the sentence that names the family of the title, wherever it stands. */
function articles() {
  const beginnings = ['Bar', 'Cor', 'Dun', 'Fel', 'Gor', 'Hal', 'Jan'];
  const families = beginnings.flatMap((one) => ['man', 'berg', 'stein', 'ford', 'ley', 'sen'].map((end) => one + end));
  const others = ['It rained again last night.', 'Nobody was there to see it.', 'The road is closed for now.'];
  return readAbstracts(
    families.map((family, i) => {
      const told = `The ${family} family opened a mill near the river.`;
      const text = others.toSpliced(i % 4, 0, told).join(' ');
      return { title: `The ${family} family`, text, gold: told, lang: 'en' };
    }),
  );
}

describe('learning to sum up', () => {
  const learned = trainSummary(articles());

  it('finds what people would have written of articles that it was not trained on', () => {
    const { validation } = learned;
    expect(validation.map(({ sentences }) => sentences)).toEqual([1, 2]);
    for (const { metrics } of validation) expect(metrics.ours.rouge1).toBeGreaterThan(metrics.lead.rouge1 + 0.2);
    expect(validation[0]?.metrics.ours.rouge1).toBeGreaterThan(0.9);
  });

  it('gives the same weights for the same articles', () => {
    expect(trainSummary(articles())).toEqual(learned);
  });

  it('would rather not have a sentence that leans on another, though it says the same', () => {
    const told = ['Ana opened a mill near the river.', 'She opened a mill near the river.'];
    const items = Array.from({ length: 40 }, (_, i) => ({
      text: ['It rained again last night.', ...(i % 2 ? told : told.toReversed())].join(' '),
      gold: 'Opened a mill near the river.',
      lang: 'en',
    }));
    expect(trainSummary(readAbstracts(items)).weights.dangling).toBeLessThan(0);
  });

  it('tries on each article what was learned from the others only', () => {
    // Of two people who sum up one text otherwise, neither is learned from for oneself.
    const text = 'The Barman family opened a mill near the river. It rained again last night.';
    const golds = text.split(/(?<=\.) /u);
    const [one] = trainSummary(
      readAbstracts(golds.map((gold) => ({ title: 'Mill', text, gold, lang: 'en' }))),
    ).validation;
    expect(one?.metrics.ours.rouge1).toBeLessThan(0.2);
  });
});

it('says so where there is no other article to try on what was learned', () => {
  expect(() => trainSummary(articles().slice(0, 1))).toThrow('at least 2 articles with abstracts are needed');
});

describe('learning by reward', () => {
  it('prefers what is worth most on average, not what is worth most now and then', () => {
    const listings = Array.from({ length: 400 }, (_, i) => ({
      rows: [Float64Array.of(1, 0, i % 2), Float64Array.of(0, 1, i % 2), Float64Array.of(0, 0, i % 2)],
      rewards: [0.6, i % 4 < 2 ? 0.9 : 0, 0.1],
    }));
    const [steady = 0, unsteady = 0, noise = 0] = trainByReward(listings);
    expect(steady).toBeGreaterThan(0);
    expect(steady).toBeGreaterThan(unsteady);
    expect(noise).toBeCloseTo(0);
  });

  it('weighs an input that is ten times as large a tenth as much', () => {
    const learn = (size: number) =>
      trainByReward(
        Array.from({ length: 100 }, () => ({ rows: [Float64Array.of(size), Float64Array.of(0)], rewards: [1, 0] })),
      )[0] ?? 0;
    expect(learn(1)).toBeGreaterThan(0);
    expect(learn(10)).toBeCloseTo(learn(1) / 10, 5);
  });
});
