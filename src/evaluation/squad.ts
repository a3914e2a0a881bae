import type { Article } from '../article/article.ts';
import { buildArticle } from '../article/build-article.ts';
import type { Language } from '../text/language.ts';
import type { Dataset, EvaluationArticle, EvaluationQuestion, GoldAnswer } from './dataset.ts';
import { goldAnswer } from './gold.ts';
import type { JsonValue } from './json-value.ts';
import { languageOf } from './language-of.ts';
import { locateAnswer } from './locate-answer.ts';
import { addOffTopic } from './off-topic.ts';

/**
 * Reads SQuAD's format: `{data: [{title, paragraphs: [{context, qas: [{id, question, answers: [{text, answer_start}], is_impossible?}]}]}]}`.
 * Each entry of `data` is an article, each paragraph a passage.
 * @throws {DatasetError}
 */
export function readSquad(file: JsonValue, lang?: Language): Dataset {
  const entries = file.field('data').items();
  const contexts = entries.map((entry) =>
    entry
      .field('paragraphs')
      .items()
      .map((paragraph) => paragraph.field('context').text()),
  );
  const language = lang ?? languageOf(contexts.flat(), file);
  const dropped: string[] = [];
  const articles: Omit<EvaluationArticle, 'offTopic'>[] = [];
  entries.forEach((entry, i) => {
    const [first, ...others] = contexts[i] ?? [];
    if (first === undefined) return;
    const title = entry.optional('title')?.string().replaceAll('_', ' ') ?? '';
    const article = buildArticle(`article-${i + 1}`, title, [first, ...others], language);
    articles.push({ article, questions: readQuestions(entry, article, dropped) });
  });
  if (articles.length === 0) throw file.error('There is no paragraph.');
  return { lang: language, articles: addOffTopic(articles), dropped };
}

function readQuestions(entry: JsonValue, article: Article, dropped: string[]): EvaluationQuestion[] {
  return entry
    .field('paragraphs')
    .items()
    .flatMap((paragraph, passage) =>
      (paragraph.optional('qas')?.items() ?? []).flatMap((item) => {
        const question = readQuestion(item, article, passage);
        if (!question) dropped.push(item.path);
        return question ?? [];
      }),
    );
}

/** Undefined where there should be an answer, and none stands in the passage. */
function readQuestion(item: JsonValue, article: Article, passage: number): EvaluationQuestion | undefined {
  const answers = item.optional('is_impossible')?.boolean() ? [] : item.field('answers').items();
  const isAnswerable = answers.length > 0;
  const gold = readAnswers(answers, article, passage);
  if (isAnswerable && gold.length === 0) return undefined;
  return { id: item.optional('id')?.id() ?? item.path, question: item.field('question').text(), isAnswerable, gold };
}

function readAnswers(answers: readonly JsonValue[], article: Article, passage: number): GoldAnswer[] {
  const text = article.passages[passage]?.text ?? '';
  const gold = new Map<string, GoldAnswer>();
  for (const answer of answers) {
    const span = locateAnswer(text, answer.field('text').string(), answer.field('answer_start').count());
    if (span) gold.set(`${span.start}-${span.end}`, goldAnswer(article, passage, span));
  }
  return [...gold.values()];
}
