import { isOffice } from '../question/offices.ts';
import { KIND_NOUNS } from '../question/question-words.ts';
import type { Search } from '../search/search.ts';
import { THERE } from '../search/term-weights.ts';

/**
 * Of ranked sentences the one that names who holds an office, where a question asks for that (« Qui est la directrice de la
 * banque ? ») and the first names nobody: the first of those that have what that one has of the question. News name somebody once,
 * and then go on with the office. Undefined where the question asks for no such thing, and where no sentence tells.
 */
export function holderSentence(search: Search, ranked: readonly { readonly sentence: number }[]): number | undefined {
  const { query, terms, grid } = search;
  const { type, isIdentity, lang } = query;
  const office = terms.findIndex(({ word }) => KIND_NOUNS[lang].get(word) === 'who');
  const holder = terms[office];
  const asksWho = type === 'name' || (type === 'who' && isIdentity && holder?.isHead);
  if (!asksWho || !holder || !isOffice(holder.word, lang)) return undefined;
  const [first] = ranked;
  if (!first || namesSomebodyElse(search, first.sentence)) return undefined;
  const said = [...terms.keys()].filter((k) => k === office || grid.fuzzy(k, first.sentence) >= THERE);
  return ranked.find(
    ({ sentence }) => said.every((k) => grid.fuzzy(k, sentence) >= THERE) && namesSomebodyElse(search, sentence),
  )?.sentence;
}

/** Whether a sentence has a full name that the question does not have. */
function namesSomebodyElse({ query, index }: Search, sentence: number): boolean {
  const { terms, evidence } = index.read(sentence);
  const isAsked = (word: string) => query.words.some((asked) => asked.word === word);
  return evidence.some(
    ({ kind, from, to }) => kind === 'full-name' && !terms.slice(from, to).some(({ word }) => isAsked(word)),
  );
}
