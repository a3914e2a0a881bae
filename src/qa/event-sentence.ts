import { AT } from './feature-vector.ts';
import { featuresOf } from './features.ts';
import type { Search } from './search.ts';

/**
 * Of ranked sentences the one that reports an event, where a question asks for no more than when or where it was: « Où a eu lieu la
 * rencontre ? » News tell that once, as they open, and what repeats the word (« Cette rencontre … ») leans on it. Undefined where
 * more words tell what is meant, where the opening has no time or place, and where the first sentence has one, unless the question's
 * verb speaks of an event.
 */
export function eventSentence(search: Search, ranked: readonly { readonly sentence: number }[]): number | undefined {
  const { query, terms, index } = search;
  const [first] = ranked;
  const isWhereabouts = query.type === 'when' || query.type === 'where';
  if (!first || !isWhereabouts || terms.length !== 1 || !terms[0]?.isCommon) return undefined;
  const hasAnswer = ({ sentence }: { readonly sentence: number }) => featuresOf(search, sentence)[AT.evidence] === 1;
  if (!query.isOfEvent && hasAnswer(first)) return undefined;
  const opening = openingOf(first.sentence, search);
  return ranked.find((one) => index.passageOf[one.sentence] === opening && hasAnswer(one))?.sentence;
}

/** The first passage of a sentence's article. */
function openingOf(sentence: number, { index: { passages, passageOf } }: Search): number {
  const passage = passageOf[sentence] as number;
  return passage - (passages[passage]?.index ?? 0);
}
