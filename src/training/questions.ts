import { allQuestions, type Dataset, type GoldAnswer, type QuestionKind } from '../evaluation/dataset.ts';
import { isHit } from '../evaluation/judge.ts';
import { createSearchIndex, type SearchIndex } from '../qa/index/search-index.ts';
import { createLanguageTools } from '../text/language-tools.ts';

/** A question with what is known of its answer. */
export interface TrainingQuestion {
  readonly index: SearchIndex;
  readonly question: string;
  /** `borrowed`: of another article, with a name of this one. */
  readonly kind: QuestionKind | 'borrowed';
  readonly gold: readonly GoldAnswer[];
  /** Articles of one title, in whatever language and file, are trained on together or not at all; one without a title is alone. */
  readonly group: string;
  /** Place of the data set. */
  readonly dataset: number;
}

export function questionsOf(datasets: readonly Dataset[]): TrainingQuestion[] {
  const toolsOf = createLanguageTools();
  return datasets.flatMap(({ lang, articles }, dataset) =>
    articles.flatMap((entry) => {
      const index = createSearchIndex(lang, [entry.article], toolsOf(lang));
      const group = entry.article.title.toLowerCase() || `${dataset}/${entry.article.slug}`;
      return allQuestions(entry).map(({ question, kind, gold }) => ({ index, question, kind, gold, group, dataset }));
    }),
  );
}

/** Whether a sentence of the question's article answers it. */
export function isRight({ index, gold }: TrainingQuestion, sentence: number): boolean {
  const span = index.sentences[sentence];
  const passage = index.passages[index.passageOf[sentence] as number];
  return span !== undefined && passage !== undefined && isHit({ passage: passage.index, span }, gold);
}
