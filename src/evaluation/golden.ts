import type { Article } from '../article/article.ts';
import { buildArticle } from '../article/build-article.ts';
import type { Language } from '../text/language.ts';
import type { Dataset, EvaluationQuestion } from './dataset.ts';
import { goldAnswer } from './gold.ts';
import type { JsonValue } from './json-value.ts';
import { languageOf, readLanguage } from './language-of.ts';
import { occurrences } from './locate-answer.ts';

/**
 * Reads a golden file: one article, with questions and words of their answers:
 * `{lang?, title?, passages: [text], questions: [{question, answer}], misses?: [{question, answer}], offTopic?: [question]}`.
 * An answer is right wherever its words stand. Misses are questions like the others.
 * @throws {DatasetError}
 */
export function readGolden(file: JsonValue, lang?: Language): Dataset {
  const list = file.field('passages');
  const [first, ...others] = list.items().map((passage) => passage.text());
  if (first === undefined) throw list.error('There is no passage.');
  const language = lang ?? readLanguage(file.optional('lang')) ?? languageOf([first, ...others], file);
  const article = buildArticle('article', file.optional('title')?.string() ?? '', [first, ...others], language);
  const items = [...file.field('questions').items(), ...(file.optional('misses')?.items() ?? [])];
  const questions = items.map((item) => readQuestion(item, article));
  const offTopic = (file.optional('offTopic')?.items() ?? []).map((item) => ({ id: item.path, question: item.text() }));
  return {
    lang: language,
    articles: [{ article, questions: questions.filter(({ gold }) => gold.length > 0), offTopic }],
    dropped: questions.filter(({ gold }) => gold.length === 0).map(({ id }) => id),
  };
}

function readQuestion(item: JsonValue, article: Article): EvaluationQuestion {
  const words = item.field('answer').text().trim();
  const gold = article.passages.flatMap(({ text }, passage) =>
    occurrences(text, words).map((span) => goldAnswer(article, passage, span)),
  );
  return { id: item.path, question: item.field('question').text(), isAnswerable: true, gold };
}
