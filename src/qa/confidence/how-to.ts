import { joinWords, placeInJoined } from '../../text/joined-words.ts';
import type { Language } from '../../text/language.ts';
import { wordSet } from '../../text/word-list.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { QueryTerm } from '../question/query.ts';
import type { Search } from '../search/search.ts';
import { KNOWN_FROM } from './general-knowledge.ts';

/** How somebody asks who wants to do something, up to the verb: in folded words parted by single spaces. */
const WANTED: Readonly<Record<Language, RegExp>> = {
  fr: /\bcomment (?:on|je|j) (?:(?:peu[tx]|doi[st]|va|vais) )?(?:\w+ pour )?(?:(?:se?|l[ae]?|les) )?\w+|\bcomment (?:(?:puis je|peut on|faire pour|se?|l[ae]?|les) )*\w+(?:er|ir|dre|tre|ire|oir)\b/u,
  en: /\bhow (?:(?:do|can|could|should|would|must|may) (?:i|we|you|one)|to) \w+/u,
  es: /\bcomo (?:(?:se|me|puedo|puede|podemos|debo) )*\w+[aei]r\b/u,
  ar: /(?<!\S)كيف (?:يمكنني|استطيع) (?:ان )?\S+/u,
};

/** Who wants to do this wants to be told of something, in all languages; folded. */
const DESCRIBING = wordSet(`
  qualifier qualifie décrire décrit résumer résume expliquer explique définir définit caractériser comparer compare interpréter comprendre
  describe summarize summarise explain define characterize compare interpret understand
  describir resumir explicar definir caracterizar calificar comparar interpretar entender`);

/**
 * Whether somebody wants to do something with a thing that the articles do not know: « Comment passer le concours de police ? » is
 * not told by how the police does this or that. Of the answers to such questions about encyclopaedias, whole or cut into articles of
 * a few passages, it refuses none that is right and 10 that are not.
 */
export function isUnknownHowTo({ query, terms, index }: Search): boolean {
  const { type, lang, words } = query;
  const joined = joinWords(words);
  const asked = type === 'how' ? WANTED[lang].exec(joined) : null;
  if (!asked) return false;
  const verb = placeInJoined(joined, asked.index + asked[0].length - 1);
  const { word = '', isCapitalized } = words[verb] ?? {};
  const thing = query.terms.find(({ place }) => place > verb);
  // « Comment Alexandre … » asks how somebody else did it.
  if (!thing || isCapitalized || DESCRIBING.has(word)) return false;
  const known = terms.find(({ place }) => place === thing.place)?.known ?? 0;
  return known < KNOWN_FROM && !isInTitle(thing, index);
}

/** A recipe may name the tart in its title only. */
function isInTitle({ stem, translations = [stem] }: QueryTerm, { articles, analyze }: SearchIndex): boolean {
  return articles.some(({ title }) => analyze(title).some((term) => translations.includes(term.stem)));
}
