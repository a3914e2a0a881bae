import type { Article } from '../../article/article.ts';
import { answerQuestion } from '../../qa/answer-question.ts';
import { questionsLike } from '../../qa/index/suggest.ts';
import { detectLanguage } from '../../text/language.ts';
import type { Asked } from './asking.ts';

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
 * Up to three questions of the articles' own that their article answers, searched as the question asked is: those like it first,
 * then those in its language.
 */
export function suggestionsFor({ question, snapshot, article }: Asked): readonly Suggestion[] {
  const indexes = snapshot.indexes(article);
  const all = (article ? [article] : snapshot.articles)
    .flatMap((from) => from.questions.map((text, index) => ({ article: from, index, question: text })))
    .filter((suggestion) => suggestion.question !== question);
  const answered: Suggestion[] = [];
  for (const suggestion of inOrder(all, question).slice(0, TRIED)) {
    if (answered.length === SHOWN) break;
    const answer = answerQuestion(suggestion.question, indexes);
    if (answer.kind === 'answered' && answer.quotes[0].article === suggestion.article) answered.push(suggestion);
  }
  return answered;
}

function inOrder(suggestions: readonly Suggestion[], question: string): readonly Suggestion[] {
  const alike = questionsLike(
    question,
    suggestions.map((suggestion) => suggestion.question),
  );
  const places = new Map(alike.map((text, place) => [text, place]));
  const lang = detectLanguage(question);
  const placeOf = (suggestion: Suggestion) =>
    places.get(suggestion.question) ?? alike.length + (suggestion.article.lang === lang ? 0 : 1);
  return suggestions.toSorted((a, b) => placeOf(a) - placeOf(b));
}
