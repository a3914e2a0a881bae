import type { QuestionType } from '../question/question-type.ts';
import type { Search } from '../search/search.ts';

/** What is shown together is at most so long, in UTF-16 code units: three sentences of news. */
const MAX_LENGTH = 600;

/** These are often answered in more than one sentence. */
const LONG_ANSWERS: ReadonlySet<QuestionType> = new Set(['why', 'how', 'definition']);

/**
 * The sentences that complete one, with itself, in order: the one before, where it leans on that (« Elle », "This"); the one after,
 * where it announces that with a colon, or where a reason, a way or a definition goes on there. Neighbours in the same passage only.
 */
export function completed(search: Search, sentence: number): number[] {
  const { index, query } = search;
  const text = index.sentences[sentence]?.text ?? '';
  const chosen = [sentence];
  const length = () => chosen.reduce((sum, one) => sum + (index.sentences[one]?.text.length ?? 0), 0);
  const fits = (other: number) =>
    index.passageOf[other] === index.passageOf[sentence] &&
    length() + (index.sentences[other]?.text.length ?? 0) <= MAX_LENGTH;
  if (index.read(sentence).leansBack && fits(sentence - 1)) chosen.unshift(sentence - 1);
  const isAnnounced = text.endsWith(':');
  const goesOn = () => LONG_ANSWERS.has(query.type) && index.read(sentence + 1).leansBack;
  if (fits(sentence + 1) && (isAnnounced || goesOn())) chosen.push(sentence + 1);
  return chosen;
}
