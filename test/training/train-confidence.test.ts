import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/evaluation/dataset.ts';
import { FURTHEST, sigmoid } from '../../src/qa/confidence/confidence.ts';
import type { ConfidenceInput, ConfidenceInputs } from '../../src/qa/confidence/confidence-inputs.ts';
import { valuesIn } from '../../src/qa/confidence/named-values.ts';
import model from '../../src/qa/models/confidence.json' with { type: 'json' };
import ranker from '../../src/qa/models/ranker.json' with { type: 'json' };
import { createNetwork } from '../../src/qa/ranking/network.ts';
import { questionsOf } from '../../src/training/questions.ts';
import { type ConfidenceExample, confidenceExamples, trainConfidence } from '../../src/training/train-confidence.ts';
import { SQUAD } from '../evaluation/datasets.ts';

const NAMES = Object.keys(model.inputs) as ConfidenceInput[];
const questions = questionsOf([readDataset(SQUAD)]);

/** What is known of a match that looks good, or bad: one of the inputs tells. */
const inputsOf = (looksGood: boolean) =>
  [Object.fromEntries(NAMES.map((name, i) => [name, i === 0 && looksGood ? 1 : 0]))] as unknown as ConfidenceInputs;

function examples(kind: ConfidenceExample['asked']['kind'], looksGood: boolean, hits: readonly boolean[]) {
  const [asked] = questions;
  if (!asked) throw new Error('There is no question.');
  return Array.from({ length: 200 }, (_, i) => ({
    asked: { ...asked, kind },
    inputs: inputsOf(looksGood),
    isHit: hits[i % hits.length] ?? false,
  }));
}

describe('examples of how sure an answer is', () => {
  it('are hits where the first sentence answers, and never where the article does not', () => {
    const found = confidenceExamples(questions, ranker.presence, () => createNetwork(ranker));
    const hits = found.filter(({ isHit }) => isHit).map(({ asked }) => asked.question);
    expect(hits).toEqual(['When was the mill built?', 'Who runs the mill?', 'How long is the bridge?']);
    expect(found.length).toBeGreaterThan(hits.length);
  });
});

describe('learning how sure an answer is', () => {
  const confidence = trainConfidence([
    ...examples('answerable', true, [true, true, true, true, false]),
    ...examples('off-topic', false, [false]),
  ]);
  const chance = (looksGood: boolean) => sigmoid(createNetwork(confidence, FURTHEST)(valuesIn(inputsOf(looksGood))));

  it('makes it the share of such answers that are right', () => {
    expect(chance(true)).toBeCloseTo(0.8, 1);
    expect(chance(false)).toBeLessThan(0.05);
  });

  it('does not count questions that are made to mislead, which people hardly ever ask', () => {
    const misled = trainConfidence([
      ...examples('answerable', true, [true, true, true, true, false]),
      ...examples('off-topic', false, [false]),
      ...examples('unanswerable', true, [false]),
      ...examples('borrowed', true, [false]),
    ]);
    expect(sigmoid(createNetwork(misled, FURTHEST)(valuesIn(inputsOf(true))))).toBeCloseTo(0.8, 1);
  });
});
