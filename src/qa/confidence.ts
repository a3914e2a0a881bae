import { type ConfidenceInput, type ConfidenceInputs, confidenceInputs } from './confidence-inputs.ts';
import type { Features } from './features.ts';
import model from './models/confidence.json' with { type: 'json' };
import type { NamedValues } from './named-values.ts';
import type { RankedSentence } from './ranker.ts';
import type { Search } from './search.ts';

/**
 * A neural network with one hidden layer of a few units. Each row of `inputs` is an input's mean, its standard deviation, and its
 * weight for each hidden unit.
 */
export interface ConfidenceModel {
  readonly inputs: Readonly<Record<ConfidenceInput, readonly number[]>>;
  readonly hidden: readonly number[];
  readonly output: readonly number[];
  readonly bias: number;
}

/**
 * From here on the bot answers. A chance, so low: a wrong quote from the article that answers does less harm than silence. On the
 * development data some 6 % of off-topic questions are answered, and some 5 % of the others are not.
 */
export const ANSWER_FROM = 0.14;
/** From here on it may answer without a "perhaps". */
const SURE_FROM = 0.6;
/** At least this surely each name and number of the question has to stand there then. */
const KEYS_FROM = 0.6;

/** Whether an answer goes without a "perhaps": likely, with all names and numbers of the question, and of the kind asked for. */
export function isSure(confidence: number, [, { keyTerms }, , , { evidenceMissing }]: Features): boolean {
  return confidence >= SURE_FROM && keyTerms >= KEYS_FROM && evidenceMissing === 0;
}

/** What is left of it where words had to be translated: an article in the question's own language comes first. */
const TRANSLATED = 0.75;

/**
 * The chance that the first sentence answers, 0..1: from how well it is matched, how far it is ahead, and how much of the question
 * the articles know. Learned offline: see `npm run train`.
 */
export function confidenceOf(search: Search, ranked: readonly [RankedSentence, ...RankedSentence[]]): number {
  const trust = search.query.lang === search.index.lang ? 1 : TRANSLATED;
  return trust * sigmoid(logit(confidenceInputs(search, ranked), model));
}

/** Before the logistic function. */
export function logit(values: ConfidenceInputs, { inputs, hidden, output, bias }: ConfidenceModel): number {
  const units = [...hidden];
  for (const group of values as NamedValues) {
    for (const name in group) addTo(units, group[name] as number, inputs[name as ConfidenceInput]);
  }
  return units.reduce((sum, unit, i) => sum + (output[i] as number) * Math.tanh(unit), bias);
}

function addTo(units: number[], input: number, row: readonly number[]): void {
  const value = standardize(input, row[0] as number, row[1] as number);
  for (let unit = 0; unit < units.length; unit++) {
    units[unit] = (units[unit] as number) + (row[unit + 2] as number) * value;
  }
}

/** What lies further out than anything learned on says no more than the furthest. */
const FURTHEST = 3;

export const standardize = (value: number, mean: number, deviation: number): number =>
  Math.max(-FURTHEST, Math.min(FURTHEST, (value - mean) / deviation));

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
