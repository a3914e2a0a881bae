import type { Article } from '../article/article.ts';
import type { Language } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { readGolden } from './golden.ts';
import { JsonValue } from './json-value.ts';
import { readSquad } from './squad.ts';

/** Articles with questions whose answers are known. */
export interface Dataset {
  readonly lang: Language;
  readonly articles: readonly EvaluationArticle[];
  /** JSON paths of the questions left out, since none of their answers stands in its passage. */
  readonly dropped: readonly string[];
}

export interface EvaluationArticle {
  readonly article: Article;
  /** Questions about the article. */
  readonly questions: readonly EvaluationQuestion[];
  /** Questions about something else. */
  readonly offTopic: readonly OffTopicQuestion[];
}

export interface OffTopicQuestion {
  readonly id: string;
  readonly question: string;
}

export interface EvaluationQuestion extends OffTopicQuestion {
  /** Some are about the article, and still not answered by it. */
  readonly isAnswerable: boolean;
  /** Right answers, without duplicates; empty where the article does not answer. */
  readonly gold: readonly GoldAnswer[];
}

export interface GoldAnswer {
  /** Index into `article.passages`. */
  readonly passage: number;
  /** The words that answer: UTF-16 offsets into the passage's text. */
  readonly span: Span;
  /** The sentence that holds them; from the first to the last, where they cross several. */
  readonly sentence: Span;
}

/** Whether the article answers a question, does not though it is about the article, or is asked about something else. */
export type QuestionKind = 'answerable' | 'unanswerable' | 'off-topic';

/** All that an article is asked. */
export function allQuestions({ questions, offTopic }: EvaluationArticle) {
  const kindOf = (isAnswerable: boolean): QuestionKind => (isAnswerable ? 'answerable' : 'unanswerable');
  return [
    ...questions.map(({ id, question, gold, isAnswerable }) => ({ id, question, gold, kind: kindOf(isAnswerable) })),
    ...offTopic.map(({ id, question }) => ({ id, question, gold: [], kind: 'off-topic' as const })),
  ];
}

/**
 * Reads a data set: SQuAD's format (SQuAD 1.1 and 2.0, XQuAD, PIAF, FQuAD …) or the bot's own golden file.
 * @param json a parsed JSON file.
 * @param lang the language, where it is not to be read or detected from the file.
 * @throws {DatasetError} with the JSON path of the first fault.
 */
export function readDataset(json: unknown, lang?: Language): Dataset {
  const file = new JsonValue(json);
  if (file.optional('data')) return readSquad(file, lang);
  if (file.optional('passages')) return readGolden(file, lang);
  throw file.error('Expected "data" (the format of SQuAD) or "passages" (a golden file).');
}
