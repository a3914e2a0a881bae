import { isNation } from '../../text/nations.ts';
import { wordSet } from '../../text/word-list.ts';
import { YEAR } from '../evidence/number-evidence.ts';
import model from '../models/confidence.json' with { type: 'json' };
import { placeOfBetween } from '../question/difference.ts';
import { attributesKnownText } from '../ranking/attributed-sentence.ts';
import { reportsKnownEvent } from '../ranking/event-sentence.ts';
import { AT, type Features } from '../ranking/feature-vector.ts';
import { featuresOf } from '../ranking/features.ts';
import { createNetwork, type NetworkModel } from '../ranking/network.ts';
import type { RankedSentence } from '../ranking/ranker.ts';
import type { Search } from '../search/search.ts';
import { type ConfidenceInput, confidenceInputs } from './confidence-inputs.ts';
import { isGeneralKnowledge } from './general-knowledge.ts';
import { isUnknownHowTo } from './how-to.ts';
import { lacksValue } from './lacks-value.ts';
import { lacksField } from './lexical-fields.ts';
import { valuesIn } from './named-values.ts';

export type ConfidenceModel = NetworkModel<ConfidenceInput>;

/**
 * From here on the bot answers. A chance, so low: a wrong quote from the article that answers does less harm than silence. On the
 * development data some 5 % of off-topic questions are answered, and some 5 % of the others are not.
 */
export const ANSWER_FROM = 0.12;
/** From here on it may answer without a "perhaps". */
const SURE_FROM = 0.75;
/** At least this surely each name and number of the question has to stand there then. */
const KEYS_FROM = 0.6;
/** The articles lack less than this share of the question's terms then: « Qui a épousé … ? » where they tell of no marriage. */
const UNKNOWN_BELOW = 0.25;

/** Whether an answer goes without a "perhaps": likely, with all names and numbers of the question, and of the kind asked for. */
function isSure(chance: number, { terms }: Search, features: Features): boolean {
  const hasKeys = (features[AT.keyTerms] as number) >= KEYS_FROM;
  const unknown = terms.filter(({ frequency }) => frequency === 0).length;
  const isOfArticles = unknown < UNKNOWN_BELOW * terms.length;
  return chance >= SURE_FROM && hasKeys && features[AT.evidenceMissing] === 0 && isOfArticles;
}

/** The articles have a word, maybe with an error in eight letters, or what it is in their language: not only one that is like it. */
const SURELY_KNOWN = 0.85;

/** What is left of it where what is asked for is surely not told, or named in passing only: too little to answer. */
const NOT_TOLD = 0.1;

/**
 * Whether the articles have no word of a question, or « deux » alone: of those of the development data that were answered, none was
 * rightly.
 */
const lacksAllWords = ({ terms }: Search): boolean =>
  terms.every(({ known, isNumber, word }) => known === 0 || (isNumber && !/\p{Nd}/u.test(word)));

/** Whether it asks how two things differ, of which the articles lack one: « latte » is no « lutte » there. */
function lacksOneOfTwo({ query, terms }: Search): boolean {
  const between = placeOfBetween(query.words, query.lang);
  if (between === undefined) return false;
  const known = new Set(terms.filter((term) => term.known >= SURELY_KNOWN).map(({ place }) => place));
  // What is before, « la principale différence », need not be there.
  return query.terms.some(({ place }) => place > between && !known.has(place));
}

/** What is left of it where the question names a year that the articles do not: they tell of another time. */
const ANOTHER_YEAR = 0.25;

const asksOfAnotherYear = ({ terms }: Search): boolean =>
  terms.some(({ word, isNumber, frequency }) => isNumber && frequency === 0 && YEAR.test(word));

/** The least chance that is left to the sentence that reports what a question asks of. */
const REPORT = 0.5;

/** What is left of it where the question names a nation that the articles do not: they tell of others. */
const ANOTHER_NATION = 0.5;

/** « Venu au monde » is born; "roast the turkey", "polish the plates" name no nation in small letters. */
const WORLD = wordSet('monde world mundo عالم العالم');
const HOMONYMS = wordSet('chile china jersey polish turkey');

function asksOfAnotherNation({ query: { lang }, terms }: Search): boolean {
  const isOther = (word: string) => WORLD.has(word) || (lang === 'en' && HOMONYMS.has(word));
  return terms.some(
    ({ word, known, isCapitalized }) => known === 0 && isNation(word, lang) && (isCapitalized || !isOther(word)),
  );
}

const isNotTold = (search: Search, sentence: number, features: Features): boolean =>
  lacksAllWords(search) ||
  lacksOneOfTwo(search) ||
  lacksValue(search, sentence, features) ||
  lacksField(search, sentence) ||
  isUnknownHowTo(search) ||
  isGeneralKnowledge(search, (features[AT.typeTerm] as number) > 0);

/** How likely it is that a sentence answers. */
export interface Confidence {
  /** 0..1 */
  readonly chance: number;
  /** Whether it may be told without a "perhaps". */
  readonly isSure: boolean;
}

/**
 * How likely it is that the first sentence answers: from how well it is matched, how far it is ahead, and how much of the question
 * the articles know. Learned offline: see `npm run train`.
 */
export function confidenceOf(search: Search, ranked: readonly [RankedSentence, ...RankedSentence[]]): Confidence {
  const { query, index, terms } = search;
  const [{ sentence }] = ranked;
  const features = featuresOf(search, sentence);
  // Words that nothing could be told of are no terms then.
  const trust = query.lang === index.lang ? 1 : terms.length / Math.max(1, query.terms.length);
  const time = asksOfAnotherYear(search) ? ANOTHER_YEAR : 1;
  const nation = asksOfAnotherNation(search) ? ANOTHER_NATION : 1;
  const told = isNotTold(search, sentence, features) ? NOT_TOLD : 1;
  // Without a word to search for, the first is any sentence.
  const learned = terms.length > 0 ? sigmoid(logitOf(valuesIn(confidenceInputs(search, ranked, features)))) : 0;
  const isReported = reportsKnownEvent(search, sentence) || attributesKnownText(search, sentence);
  const chance = Math.max(isReported ? REPORT : 0, trust * time * nation * told * learned);
  return { chance, isSure: isSure(chance, search, features) };
}

/** What lies further out than anything learned on says no more than the furthest. */
export const FURTHEST = 3;

const logitOf = createNetwork(model satisfies ConfidenceModel, FURTHEST);

export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
