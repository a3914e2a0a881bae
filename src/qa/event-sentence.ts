import { AT } from './feature-vector.ts';
import { featuresOf } from './features.ts';
import type { Search } from './search.ts';

/**
 * Of ranked sentences the one that reports an event, where a question asks for no more than when or where it was: « Où a eu lieu la
 * rencontre ? » News tell that once, as they open; what repeats the word (« Cette rencontre … ») leans on it. Undefined where
 * the first sentence has a time or place itself, where more words tell what is meant, and where the opening has neither.
 */
export function eventSentence(search: Search, ranked: readonly { readonly sentence: number }[]): number | undefined {
  const { query, terms, index } = search;
  const [only, ...others] = terms;
  const isEvent = only?.isCommon && others.length === 0 && (query.type === 'when' || query.type === 'where');
  const [first] = ranked;
  if (!isEvent || first === undefined || (!query.isOfEvent && answersType(search, first.sentence))) return undefined;
  return ranked.find(({ sentence }) => index.passageOf[sentence] === 0 && answersType(search, sentence))?.sentence;
}

const answersType = (search: Search, sentence: number): boolean => featuresOf(search, sentence)[AT.evidence] === 1;
