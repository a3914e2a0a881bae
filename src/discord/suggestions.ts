import type { Article } from '../article/article.ts';
import { answerQuestion } from '../qa/answer-question.ts';
import { suggestQuestions } from '../qa/suggest.ts';
import { detectLanguage } from '../text/language.ts';
import type { Asked } from './asking.ts';
import { MAX_QUESTION } from './limits.ts';

/** A question of an article's own, by its place in the article's list. */
export interface Suggestion {
  readonly article: Article;
  readonly index: number;
  readonly question: string;
}

const SHOWN = 3;
/** How many questions are tried at most. */
const TRIED = 12;

/**
 * Up to three questions of the articles' own that the bot does answer: those like the one asked first, then those in its language.
 */
export function suggestionsFor({ question, snapshot, article }: Asked): readonly Suggestion[] {
  const indexes = snapshot.indexes(article);
  const alike = suggestQuestions(question, indexes);
  const all = (article ? [article] : snapshot.articles).flatMap((from) =>
    from.questions.map((text, index) => ({ article: from, index, question: text })),
  );
  const lang = detectLanguage(question);
  const placeOf = ({ article: { lang: other }, question: text }: Suggestion) =>
    alike.includes(text) ? alike.indexOf(text) : alike.length + (other === lang ? 0 : 1);
  const answered: Suggestion[] = [];
  for (const suggestion of all.toSorted((a, b) => placeOf(a) - placeOf(b)).slice(0, TRIED)) {
    if (answered.length === SHOWN) break;
    const isOther = suggestion.question !== question && suggestion.question.length <= MAX_QUESTION;
    if (isOther && answerQuestion(suggestion.question, indexes).kind === 'answered') answered.push(suggestion);
  }
  return answered;
}
