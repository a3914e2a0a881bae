import { isNation } from '../../text/nations.ts';
import type { Term } from '../../text/terms.ts';
import { wordSet } from '../../text/word-list.ts';
import type { Query } from '../question/query.ts';
import type { Search } from '../search/search.ts';
import { THERE } from '../search/term-weights.ts';

/** Parts of a country or a continent, in all languages; folded. */
const REGIONS = wordSet(`
  région régions zone zones coin coins region regions area areas zona zonas región regiones منطقة المنطقة مناطق المناطق ناحية`);
/** These ask for a region, but « les deux parties », "took part" and « le secteur privé » are none. */
const PARTS = wordSet('partie parties secteur secteurs part parts parte partes جزء');

/**
 * Of ranked sentences the one that speaks of a region, where a question asks for one of a country or a continent (« Quelle partie de
 * l’Afrique … ? ») and the first has that only in a longer name: « la Coupe d’Afrique ». Undefined where the question asks for no
 * such thing, and where no sentence that has another word of it tells.
 */
export function regionSentence(search: Search, ranked: readonly { readonly sentence: number }[]): number | undefined {
  const { terms, grid } = search;
  const [first] = ranked;
  const whole = wholeOf(search);
  if (!first || whole < 0 || !isInLongerName(search, whole, first.sentence)) return undefined;
  const others = [...terms.keys()].filter((k) => k !== whole && !terms[k]?.isHead);
  return ranked.find(
    ({ sentence }) => namesRegion(search, sentence) && others.some((k) => grid.fuzzy(k, sentence) >= THERE),
  )?.sentence;
}

/** The term for what a region is asked of: « zone d’Afrique », "area of Africa"; -1 where there is none. */
function wholeOf({ query: { head, words, lang }, terms }: Search): number {
  if (!head || !(REGIONS.has(head.word) || PARTS.has(head.word))) return -1;
  const next = words.findIndex(({ isStopWord }, place) => place > head.place && !isStopWord);
  const isName = ({ word, isCapitalized }: Term) => isCapitalized || isNation(word, lang);
  if (next <= head.place + 1 || !isName(words[next] as Term)) return -1;
  return terms.findIndex(({ place }) => place === next);
}

function isInLongerName({ query, index, placesOf }: Search, term: number, sentence: number): boolean {
  const analyzed = index.read(sentence);
  const isNew = ({ word, isStopWord }: Term) => !isStopWord && query.words.every((asked) => asked.word !== word);
  const longer = analyzed.evidence.filter(
    ({ kind, from, to }) => kind === 'full-name' && analyzed.terms.slice(from, to).some(isNew),
  );
  const places = placesOf(analyzed)[term] ?? [];
  return places.length > 0 && places.every((place) => longer.some(({ from, to }) => place >= from && place < to));
}

/** « Dans quelle région … ? » */
export const asksRegion = ({ head }: Query): boolean => REGIONS.has(head?.word ?? '');

/** « La région sahélienne » is a place without a name. */
export const namesRegion = ({ index }: Search, sentence: number): boolean =>
  index.read(sentence).terms.some(({ word }) => REGIONS.has(word));
