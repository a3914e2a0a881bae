import type { EvaluationArticle, OffTopicQuestion } from './dataset.ts';

/**
 * Gives each article the answerable questions of others as off-topic ones, as many as it has answerable ones itself; fewer
 * where it has more than half of all, none where there is no other article. Always the same for the same articles: each
 * question goes to the article of the one that stands half of all further on.
 */
export function addOffTopic(articles: readonly Omit<EvaluationArticle, 'offTopic'>[]): EvaluationArticle[] {
  const offTopic = new Map(articles.map(({ article }) => [article, [] as OffTopicQuestion[]]));
  const all = articles.flatMap(({ article, questions }) =>
    questions.filter(({ isAnswerable }) => isAnswerable).map(({ id, question }) => ({ article, id, question })),
  );
  const half = Math.floor(all.length / 2);
  all.forEach(({ article, id, question }, i) => {
    const asked = all[(i + half) % all.length]?.article;
    if (asked && !isSame(asked, article)) offTopic.get(asked)?.push({ id, question });
  });
  return articles.map((entry) => ({ ...entry, offTopic: offTopic.get(entry.article) ?? [] }));
}

/** Some files have an article in several parts, under one title. */
function isSame(one: EvaluationArticle['article'], other: EvaluationArticle['article']): boolean {
  return one === other || (one.title !== '' && one.title === other.title);
}
