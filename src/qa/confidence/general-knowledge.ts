import type { Language } from '../../text/language.ts';
import { isNation } from '../../text/nations.ts';
import { isOffice } from '../question/offices.ts';
import type { QueryTerm } from '../question/query.ts';
import { QUALIFIERS } from '../question/question-words.ts';
import type { Search } from '../search/search.ts';

/** The articles have a word of the question at least this surely: by a word of the same meaning … */
export const KNOWN_FROM = 0.7;
/** … and, in another language, by a translation, not by letters alone. */
const TRANSLATED_FROM = 0.75;
/** More words tell more of what is asked than of whom or what in general. */
const MAX_TERMS = 4;

/**
 * Whether a question asks for what everybody may know of a country, an office or an institution, and the articles only name it in
 * passing: « Quelle est la monnaie du Maroc ? », « Qui est le roi du Maroc ? », "Who is the director of Interpol?"
 * @param hasTypeNoun whether the sentence that may answer has the noun that says what kind is asked for
 */
export const isGeneralKnowledge = (search: Search, hasTypeNoun: boolean): boolean =>
  isOfNations(search, hasTypeNoun) || isOfOffice(search);

/** All that the articles have of it is a nation's name, beside « grand » and « haut ». */
function isOfNations({ query, terms, index }: Search, hasTypeNoun: boolean): boolean {
  const { lang } = query;
  const tells = (term: QueryTerm) => !isQualifier(term, lang);
  const from = lang === index.lang ? KNOWN_FROM : TRANSLATED_FROM;
  const found = terms.filter((term) => term.known >= from && tells(term));
  const isOfNoun = query.isIdentity || query.type === 'quantity';
  const lacksNoun = isOfNoun && query.typeTerm !== undefined && !hasTypeNoun;
  // Words of another language that nothing can be told of are no terms to search for, but unknown they are.
  const isUnknown = found.length < query.terms.filter(tells).length || lacksNoun;
  return isUnknown && found.length > 0 && found.every(({ word }) => isNation(word, lang));
}

const isQualifier = ({ word }: QueryTerm, lang: Language): boolean => QUALIFIERS[lang].has(word);

/** Who holds an office is told where the office and most of what tells which one it is are. */
function isOfOffice({ query: { type, isIdentity, lang }, terms }: Search): boolean {
  const office = terms.find(({ isHead, word }) => isHead && isOffice(word, lang));
  if (type !== 'who' || !isIdentity || terms.length > MAX_TERMS || !office) return false;
  const unknown = terms.filter((term) => term.known < KNOWN_FROM && !isQualifier(term, lang));
  return unknown.includes(office) || (unknown.length > 0 && 2 * unknown.length >= terms.length - 1);
}
