import type { AnalyzedSentence } from './analyzed-sentence.ts';
import { asksOfEvent } from './event-verbs.ts';
import type { Evidence } from './evidence-kind.ts';
import type { QuestionType } from './question-type.ts';
import type { Search } from './search.ts';

/**
 * Of ranked sentences the one that reports an event, where a question asks for no more than when or where it was: « Où a eu lieu la
 * rencontre ? » News tell that once, as they open, and what repeats the word (« Cette rencontre … ») leans on it. Undefined where
 * more words tell what is meant, where the first sentence tells it or the opening does not, and where neither the question's verb
 * speaks of an event nor the opening has its word.
 */
export function eventSentence(search: Search, ranked: readonly { readonly sentence: number }[]): number | undefined {
  const { query, terms, index, grid } = search;
  const [first] = ranked;
  const isTold = TELLING[query.type];
  if (!first || !isTold || terms.length !== 1 || !terms[0]?.isCommon) return undefined;
  const tells = (sentence: number) => {
    const analyzed = index.read(sentence);
    return analyzed.evidence.some((one) => isTold(one, analyzed));
  };
  if (tells(first.sentence)) return undefined;
  const isOfEvent = asksOfEvent(query.words, query.lang);
  const opening = openingOf(first.sentence, search);
  return ranked.find(
    ({ sentence }) =>
      index.passageOf[sentence] === opening && (isOfEvent || grid.fuzzy(0, sentence) > 0) && tells(sentence),
  )?.sentence;
}

/** What surely tells it, by what is asked: a name may be anybody's, « 30 ans » anybody's age. */
const TELLING: Readonly<Partial<Record<QuestionType, (evidence: Evidence, sentence: AnalyzedSentence) => boolean>>> = {
  when: ({ kind, from, to }, { terms }) =>
    kind === 'date' || kind === 'year' || (kind === 'time' && !terms.slice(from, to).some(({ isNumber }) => isNumber)),
  where: ({ kind }) => kind === 'place',
};

/** The first passage of a sentence's article. */
function openingOf(sentence: number, { index: { passages, passageOf } }: Search): number {
  const passage = passageOf[sentence] as number;
  return passage - (passages[passage]?.index ?? 0);
}
