import type { Dataset, GoldAnswer } from '../evaluation/dataset.ts';
import { isHit } from '../evaluation/judge.ts';
import { createSearchIndex, type SearchIndex } from '../qa/search-index.ts';

/** A question with what is known of its answer. */
export interface TrainingQuestion {
  readonly index: SearchIndex;
  readonly question: string;
  /** Whether the article answers it, does not though it is about the article, or is about something else. */
  readonly kind: 'answerable' | 'unanswerable' | 'off-topic';
  readonly gold: readonly GoldAnswer[];
  /** Articles of one title, in whatever language and file, are trained on together or not at all. */
  readonly group: string;
  /** Place of the data set. */
  readonly dataset: number;
}

export function questionsOf(datasets: readonly Dataset[]): TrainingQuestion[] {
  return datasets.flatMap(({ lang, articles }, dataset) =>
    articles.flatMap(({ article, questions, offTopic }) => {
      const index = createSearchIndex(lang, [article]);
      const shared = { index, group: article.title.toLowerCase(), dataset };
      return [
        ...questions.map(({ question, isAnswerable, gold }) => ({
          ...shared,
          question,
          gold,
          kind: isAnswerable ? ('answerable' as const) : ('unanswerable' as const),
        })),
        ...offTopic.map(({ question }) => ({ ...shared, question, gold: [], kind: 'off-topic' as const })),
      ];
    }),
  );
}

/** Whether a sentence of the question's article answers it. */
export function isRight({ index, gold }: TrainingQuestion, sentence: number): boolean {
  const span = index.sentences[sentence];
  const passage = index.passages[index.passageOf[sentence] as number];
  return span !== undefined && passage !== undefined && isHit({ passage: passage.index, span }, gold);
}
