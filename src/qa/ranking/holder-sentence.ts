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
  const [first] = ranked;
  if (!first) return undefined;
  const nouns = spelledIn(search, first.sentence);
  const office = nouns.findIndex((noun) => KIND_NOUNS[lang].get(noun) === 'who');
  const asksWho = type === 'name' || (type === 'who' && isIdentity && terms[office]?.isHead);
  if (!asksWho || !isOffice(nouns[office] ?? '', lang)) return undefined;
  if (namesSomebodyElse(search, first.sentence)) return undefined;
  const said = [...terms.keys()].filter((k) => k === office || grid.fuzzy(k, first.sentence) >= THERE);
  return ranked.find(
    ({ sentence }) => said.every((k) => grid.fuzzy(k, sentence) >= THERE) && namesSomebodyElse(search, sentence),
  )?.sentence;
}

/** The question's terms; those that name no kind as a sentence spells them: « directrise ». */
function spelledIn({ query: { lang }, terms, index, placesOf }: Search, sentence: number): string[] {
  const asked = terms.map(({ word }) => word);
  if (lang !== index.lang) return asked;
  const analyzed = index.read(sentence);
  const places = placesOf(analyzed);
  return asked.map((word, k) =>
    KIND_NOUNS[lang].has(word) ? word : (analyzed.terms[places[k]?.[0] ?? -1]?.word ?? word),
  );
}

/** Whether a sentence has a full name that the question does not have. */
function namesSomebodyElse({ query, index }: Search, sentence: number): boolean {
  const { terms, evidence } = index.read(sentence);
  const isAsked = (word: string) => query.words.some((asked) => asked.word === word);
  return evidence.some(
    ({ kind, from, to }) => kind === 'full-name' && !terms.slice(from, to).some(({ word }) => isAsked(word)),
  );
}
