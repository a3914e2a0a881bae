import { EVIDENCE_KINDS, type EvidenceKind } from '../evidence/evidence-kind.ts';
import { QUESTION_TYPES, type QuestionType } from '../question/question-type.ts';

const NAMES = [
  // Of the terms: which it has or lacks.
  'previousShare',
  'previousOfLeaning',
  'namesMissing',
  'commonShare',
  'commonSum',
  'commonMissing',
  'tellingShare',
  // Of the terms that matter most: the noun asked for, names and numbers, the rarest.
  'headShare',
  'headMissing',
  'headInPassage',
  'keyTerms',
  'rarestTerm',
  'surprise',
  'typeTerm',
  // Of their frequencies.
  'bm25',
  'passageBm25',
  'nextBm25',
  'wordsBm25',
  'wordsShare',
  'place',
  // Letters and neighbours shared.
  'letters',
  'adjacent',
  'near',
  'pairs',
  // Whether it holds an answer of the kind asked for.
  'evidence',
  'evidenceNear',
  'evidenceMissing',
  'evidenceCount',
  'evidenceWhen',
  'evidenceQuantity',
  'evidenceQuantityNear',
  'evidenceWhy',
  // Means over the terms, by rarity: what they match in it and its passage, and where.
  'exactByRarity',
  'fuzzyByRarity',
  'passageByRarity',
  'openingByRarity',
  'closeness',
  'position',
  // The same of its neighbours.
  'previousExactByRarity',
  'previousByRarity',
  'secondPreviousByRarity',
  'nextByRarity',
  // Words that are like the terms in meaning.
  'related',
  'relatedCommon',
  'relatedByPresence',
  'relatedByRarity',
  'relatedAnew',
  'relatedAnewCommon',
  'relatedAnewByPresence',
  'relatedAnewByRarity',
  // What it is, whatever is asked.
  'length',
  'sentencesBefore',
  'passageLength',
  'leansBack',
  'opensPassage',
  'closesPassage',
  'passagePlace',
  'passageLead',
] as const;

export type FeatureName = (typeof NAMES)[number] | `near-${EvidenceKind}` | `is-${QuestionType}`;

/** All that the ranker knows of a sentence. */
export const FEATURE_NAMES: readonly FeatureName[] = [
  ...NAMES,
  // How close the question's words are to evidence of each kind.
  ...EVIDENCE_KINDS.map((kind) => `near-${kind}` as const),
  // What the question asks for.
  ...QUESTION_TYPES.map((type) => `is-${type}` as const),
];

/** Where each stands in the features of a sentence. */
export const AT = Object.fromEntries(FEATURE_NAMES.map((name, place) => [name, place])) as Readonly<
  Record<FeatureName, number>
>;

/**
 * The features of a sentence, most of them shares between 0 and 1, in the order of their names. One array of numbers, for V8 boxes
 * each number that is a property, and these were most of the garbage that a question left.
 */
export type Features = Float64Array;

export const createFeatures = (): Features => new Float64Array(FEATURE_NAMES.length);
