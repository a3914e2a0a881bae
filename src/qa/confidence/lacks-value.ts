import { wordSet } from '../../text/word-list.ts';
import { hasListOfNames } from '../answer-span/answer-list.ts';
import { spanContext } from '../answer-span/span-context.ts';
import type { Query } from '../question/query.ts';
import { KIND_NOUNS } from '../question/question-words.ts';
import { AT, type Features } from '../ranking/feature-vector.ts';
import type { Search } from '../search/search.ts';
import { countsOnlyOthers } from './counted.ts';

/** A year is none of how many. */
const VALUES = ['near-number', 'near-measure', 'near-amount', 'near-percentage', 'near-money'] as const;

/** « Depuis 1990 » tells how long. */
const DATES = ['near-year', 'near-date'] as const;

/** « À quel moment », "in what period": what happened then may tell it. */
const TOLD_BY_EVENTS = wordSet('moment période époque period era time momento período época فترة وقت');

/**
 * « Quel âge a-t-elle ? », "how much": neither such a value is there nor the noun that names it, when a noun does, nor places
 * that can be counted.
 */
export function lacksValue(search: Search, sentence: number, features: Features): boolean {
  const { type, dimension, typeTerm } = search.query;
  if (lacksYear(search, sentence)) return true;
  if ((features[AT.typeTerm] as number) > 0) return false;
  if (dimension && dimension !== 'people') {
    const isTold = dimension === 'duration' && DATES.some((date) => (features[AT[date]] as number) > 0);
    return features[AT.evidenceMissing] === 1 && !isTold;
  }
  if (type === 'quantity') {
    const hasNone = VALUES.every((value) => features[AT[value]] === 0);
    return (hasNone || countsOnlyOthers(search, sentence)) && !listsPlaces(search, sentence);
  }
  const isTime = type === 'when' && typeTerm !== undefined && !TOLD_BY_EVENTS.has(typeTerm.word);
  return isTime && features[AT.evidenceMissing] === 1;
}

/** « Combien de pays »: places that are named one after the other can be counted. */
function listsPlaces(search: Search, sentence: number): boolean {
  const { terms, lang } = search.query;
  const isOfPlaces = terms.some(({ isHead, word }) => isHead && KIND_NOUNS[lang].get(word) === 'where');
  return isOfPlaces && hasListOfNames(spanContext(search, sentence));
}

/** Nouns that ask for a year by its name, of all languages; folded. */
const YEAR_NOUNS = wordSet('année an year año سنة السنة عام العام');

/** « L’an dernier », « au XIXe siècle », "two decades ago" tell a year in their way; folded, of all languages. */
const YEARS = wordSet(`
  an ans année années siècle siècles décennie décennies millénaire year years century centuries decade decades millennium año años siglo
  siglos década décadas milenio عام عاما العام أعوام سنة السنة سنوات قرن القرن قرون عقد العقد عقود`);

/** « Depuis quelle année est-elle à la tête de la banque ? »: a weekday is none. */
function lacksYear({ query, index }: Search, sentence: number): boolean {
  if (!asksYear(query)) return false;
  const { evidence, terms } = index.read(sentence);
  return evidence.every(({ kind }) => kind !== 'year') && terms.every(({ word }) => !YEARS.has(word));
}

const asksYear = ({ type, head }: Query): boolean => type === 'when' && YEAR_NOUNS.has(head?.word ?? '');
