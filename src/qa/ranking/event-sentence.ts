import type { Language } from '../../text/language.ts';
import { isCountry } from '../../text/nations.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Evidence } from '../evidence/evidence-kind.ts';
import { YEAR } from '../evidence/number-evidence.ts';
import type { AnalyzedSentence } from '../index/analyzed-sentence.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { asksOfEvent } from '../question/event-verbs.ts';
import type { QuestionType } from '../question/question-type.ts';
import { KIND_NOUNS } from '../question/question-words.ts';
import type { Search, SearchedTerm } from '../search/search.ts';
import { THERE } from '../search/term-weights.ts';
import { asksRegion, namesRegion } from './region-sentence.ts';

/**
 * Of ranked sentences the one that reports an event, where a question asks for no more than when or where it was: « Où a eu lieu la
 * rencontre ? » News tell that once, as they open, and what repeats the word (« Cette rencontre … ») leans on it. Undefined where
 * the first sentence tells it or the opening does not, and where the opening lacks the question's words: its names, and all but one
 * of those that the articles know, if its verb speaks of an event.
 */
export function eventSentence(search: Search, ranked: readonly { readonly sentence: number }[]): number | undefined {
  const [first] = ranked;
  // Without a word that the articles have, the first is any sentence.
  const isFound = search.terms.some(({ known }) => known >= THERE);
  if (!first || (isFound && tells(search, first.sentence))) return undefined;
  return ranked.find(({ sentence }) => reports(search, sentence))?.sentence;
}

/** Whether a sentence of the opening surely reports the event that a question asks of. */
export const reportsKnownEvent = (search: Search, sentence: number): boolean =>
  asksOfEvent(search.query.words, search.query.lang) &&
  search.terms.every((term) => term.known >= THERE || isOnlyKind(term, search.query.lang)) &&
  // « Depuis quand Marie Curie est-elle … ? » asks of somebody.
  search.terms.every(({ isCommon, isNumber }) => isCommon || isNumber) &&
  reports(search, sentence);

/** « Dans quelle ville se sont-ils vus ? »: the article need not have the word. */
const isOnlyKind = ({ isHead, word }: SearchedTerm, lang: Language): boolean => isHead && KIND_NOUNS[lang].has(word);

function reports(search: Search, sentence: number): boolean {
  const { query, terms, grid, index } = search;
  if (!TELLING[query.type] || !isOpening(sentence, index)) return false;
  const isOfEvent = asksOfEvent(query.words, query.lang);
  // « Les deux maires »: a number among words tells nothing of its own, but for a year.
  const telling = terms.filter(({ isNumber, word }) => !isNumber || YEAR.test(word) || terms.length === 1);
  const matchOf = (term: SearchedTerm) => grid.fuzzy(terms.indexOf(term), sentence);
  if (!telling.every((term) => term.isCommon || matchOf(term) >= THERE)) return false;
  const said = isOfEvent ? telling.filter(({ known }) => known >= THERE) : telling;
  // « C’était quand ? » asks of the article’s own.
  if (said.length === 0 && !(isOfEvent && index.articles.length === 1)) return false;
  const there = said.filter((term) => matchOf(term) > 0).length;
  return there >= said.length - (isOfEvent ? 1 : 0) && tells(search, sentence);
}

function tells(search: Search, sentence: number): boolean {
  const { query, index } = search;
  if (query.type === 'where' && asksRegion(query) && namesRegion(search, sentence)) return true;
  const analyzed = index.read(sentence);
  const kind = query.typeTerm?.word ?? '';
  const isOther = (one: Evidence) =>
    (CITIES.has(kind) && isOfCountry(one, analyzed, index.lang)) || (DAYS.has(kind) && one.kind === 'year');
  return analyzed.evidence.some((one) => TELLING[query.type]?.(one, analyzed) && !isOther(one));
}

/** « Dans quelle ville », "what city": no country tells that. */
const CITIES = wordSet('ville city town ciudad مدينة المدينة');
/** « Quel jour », "what day": no year tells that. */
const DAYS = wordSet('jour day día يوم اليوم');

const isOfCountry = ({ from, to }: Evidence, { terms }: AnalyzedSentence, lang: Language): boolean =>
  terms.slice(from, to).some(({ word }) => isCountry(word, lang));

/** What surely tells it, by what is asked: a name may be anybody's, « 30 ans » anybody's age. */
const TELLING: Readonly<Partial<Record<QuestionType, (evidence: Evidence, sentence: AnalyzedSentence) => boolean>>> = {
  when: ({ kind, from, to }, { terms }) =>
    kind === 'date' || kind === 'year' || (kind === 'time' && !terms.slice(from, to).some(({ isNumber }) => isNumber)),
  where: ({ kind }) => kind === 'place',
};

/** Whether a sentence stands in the first passage of its article. */
const isOpening = (sentence: number, { passages, passageOf }: SearchIndex): boolean =>
  passages[passageOf[sentence] as number]?.index === 0;
