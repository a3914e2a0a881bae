import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/evaluation/dataset.ts';
import { sigmoid } from '../../src/qa/confidence/confidence.ts';
import { FEATURE_NAMES } from '../../src/qa/ranking/feature-vector.ts';
import { createNetwork, type Network } from '../../src/qa/ranking/network.ts';
import { crossValidate, TooFewGroupsError, trainHeldOut } from '../../src/training/cross-validate.ts';
import { trainListwise } from '../../src/training/listwise.ts';
import { trainNetwork } from '../../src/training/network.ts';
import { calibrate } from '../../src/training/platt.ts';
import { questionsOf } from '../../src/training/questions.ts';
import { train } from '../../src/training/train.ts';

const FAMILIES = ['Abel', 'Brandt', 'Corso', 'Duval', 'Eskil', 'Falk'];

/**
 * A data set of small articles: each sentence tells where a family keeps something, each question asks where.
 * @param crossing families of which each answer crosses two sentences, so that none of them is right
 */
function dataset(families = FAMILIES, { titles = families, crossing = [] as readonly string[] } = {}) {
  const things = ['boat', 'piano', 'ladder', 'violin'];
  const data = families.map((family, i) => ({
    title: titles[i],
    paragraphs: things.map((thing, k) => {
      const place = ['barn', 'attic', 'cellar', 'garden'][(i + k) % 4] ?? '';
      const context = `The ${family} family is large. They keep a ${thing} in the ${place}. Nobody knows why.`;
      const text = crossing.includes(family) ? `${place}. Nobody` : place;
      const answers = [{ text, answer_start: context.indexOf(text) }];
      return { context, qas: [{ id: `${family}-${thing}`, question: `Where do they keep the ${thing}?`, answers }] };
    }),
  }));
  return readDataset({ data }, 'en');
}

describe('learning to answer', () => {
  const learned = train([dataset()]);

  it('gives the same models for the same data', () => {
    expect(train([dataset()])).toEqual(learned);
  });

  it('finds the right sentence of articles that it was not trained on', () => {
    const [validation] = learned.validation;
    expect(validation).toMatchObject({ dataset: 0, questions: 24 });
    expect(validation?.hit1).toBeGreaterThan(0.9);
  });

  it('learns how often the answering sentence has the question’s words, which here it always has', () => {
    expect(learned.ranker.presence.other).toBeGreaterThan(0.8);
  });
});

describe('the ranker of an article', () => {
  const questions = questionsOf([dataset(['Abel', 'Brandt', 'Corso'])]);

  /** A ranker for Abel, learned from examples in which its first candidates are right, or its last. */
  function rankerOfAbel(isFirst: boolean): Network {
    const examples = questions.map((asked) => {
      const first = asked.group !== 'abel' || isFirst;
      return {
        asked,
        rows: [0, 1].map((value) => Float64Array.from(FEATURE_NAMES, () => value)),
        right: [first, !first],
      };
    });
    return trainHeldOut(examples)('abel');
  }

  it('learns nothing from that article’s own questions', () => {
    const row = FEATURE_NAMES.map(() => 1);
    expect(rankerOfAbel(false)(row)).toBe(rankerOfAbel(true)(row));
  });

  it('is that of all articles of one title, however it is written', () => {
    const [group, ...others] = new Set(questionsOf([dataset(['Abel']), dataset(['ABEL'])]).map((asked) => asked.group));
    expect(group).toBeDefined();
    expect(others).toEqual([]);
  });
});

describe('of few articles', () => {
  it('two are enough to learn from', () => {
    const [validation] = train([dataset(['Abel', 'Brandt'])]).validation;
    expect(validation).toMatchObject({ dataset: 0, questions: 8 });
  });

  it('one is too little, which is said', () => {
    expect(() => train([dataset(['Abel'])])).toThrow(TooFewGroupsError);
    expect(() => train([])).toThrow(TooFewGroupsError);
  });

  it('those without a title are each an article of its own', () => {
    expect(train([dataset(['Abel', 'Brandt'], { titles: [] })]).validation).toMatchObject([{ questions: 8 }]);
  });

  it('those of which no sentence answers teach nothing, and are tried all the same', () => {
    // Six in five folds: the first and the last are held out together.
    const [validation] = train([dataset(FAMILIES, { crossing: ['Brandt', 'Corso', 'Duval', 'Eskil'] })]).validation;
    expect(validation?.questions).toBe(24);
    expect(validation?.hit1).toBeGreaterThan(0);
    expect(validation?.hit3).toBeLessThanOrEqual(8 / 24);
    expect(() => train([dataset(FAMILIES, { crossing: FAMILIES })])).toThrow(TooFewGroupsError);
  });
});

describe('what a ranker reaches', () => {
  it('is nothing where it cannot tell the right sentence from others', () => {
    const [asked] = questionsOf([dataset(['Abel'])]);
    if (!asked) throw new Error('There is no question.');
    const rows = [Float64Array.of(1), Float64Array.of(2), Float64Array.of(3), Float64Array.of(4)];
    const example = { asked, rows, right: [true, false, false, false] };
    const reached = (network: Network) => crossValidate([example], () => network);
    expect(reached((row) => -(row[0] ?? 0))).toEqual([{ dataset: 0, questions: 1, hit1: 1, hit3: 1 }]);
    expect(reached((row) => Math.abs((row[0] ?? 0) - 2))).toEqual([{ dataset: 0, questions: 1, hit1: 0, hit3: 1 }]);
    for (const same of [0, Number.NaN]) {
      expect(reached(() => same)).toEqual([{ dataset: 0, questions: 1, hit1: 0, hit3: 0 }]);
    }
  });
});

describe('a listwise ranker', () => {
  it('weighs what tells the right candidates and not what does not', () => {
    const listings = Array.from({ length: 600 }, (_, i) => ({
      rows: [0, 1, 2].map((candidate) => Float64Array.of(candidate === i % 3 ? 1 : 0, (i + candidate) % 2)),
      right: [0, 1, 2].map((candidate) => candidate === i % 3),
    }));
    const scoreOf = createNetwork(trainListwise(listings, ['telling', 'noise']));
    const gain = (telling: number, noise: number) => scoreOf([telling, noise]) - scoreOf([0, 0]);
    expect(gain(1, 0)).toBeGreaterThan(0.5);
    expect(Math.abs(gain(0, 1))).toBeLessThan(gain(1, 0) / 2);
  });
});

describe('a small network', () => {
  it('learns what no straight line can part', () => {
    const corners = [-1, 1].flatMap((x) =>
      [-1, 1].map((y) => ({ rows: [Float64Array.of(x, y)], target: x === y ? 1 : 0 })),
    );
    const cases = Array.from({ length: 500 }, () => corners).flat();
    const descent = { units: 8, epochs: 20, batch: 32, rate: 0.005, decay: 0.03 };
    const slopesOf = ({ target }: { target: number }, [score = 0]: readonly number[]) => [sigmoid(score) - target];
    const network = createNetwork(trainNetwork(cases, ['x', 'y'], slopesOf, descent));
    for (const { rows, target } of corners) {
      const [x = 0, y = 0] = rows[0] ?? [];
      expect(network([x, y]) > 0).toBe(target === 1);
    }
  });
});

describe('calibration', () => {
  it('counts an observation as often as it weighs', () => {
    const likely = { logit: 1, isHit: true, weight: 1 };
    const unlikely = { logit: -1, isHit: false, weight: 1 };
    const wrong = { logit: 1, isHit: false, weight: 1 };
    const rest = [likely, likely, likely, likely, unlikely, { ...unlikely, isHit: true }, unlikely];
    const [weighed, counted] = [
      calibrate([...rest, { ...wrong, weight: 3 }]),
      calibrate([...rest, wrong, wrong, wrong]),
    ];
    expect(weighed.slope).toBeCloseTo(counted.slope);
    expect(weighed.offset).toBeCloseTo(counted.offset);
  });

  it('learns nothing from nothing', () => {
    expect(calibrate([])).toEqual({ slope: 0, offset: 0 });
  });

  it('makes chances of logits that are too sure of themselves', () => {
    // Four in five of the likely ones are hits, and one in five of the unlikely.
    const observations = Array.from({ length: 1000 }, (_, i) => {
      const isLikely = i % 2 === 1;
      return { logit: isLikely ? 8 : -8, isHit: isLikely ? i % 10 !== 9 : i % 10 === 0, weight: 1 };
    });
    const { slope, offset } = calibrate(observations);
    expect(1 / (1 + Math.exp(-(8 * slope + offset)))).toBeCloseTo(0.8, 2);
  });
});
