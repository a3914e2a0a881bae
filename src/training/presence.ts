import { parseQuery } from '../qa/question/query.ts';
import { kindOf, type Presence } from '../qa/search/search.ts';
import { weighTerm } from '../qa/search/term-weights.ts';
import { isRight, type TrainingQuestion } from './questions.ts';

const KINDS = ['name', 'number', 'head', 'other'] as const satisfies (keyof Presence)[];

/** What is counted beforehand, so that few examples prove little. */
const PRIOR = { present: 15, seen: 20 } as const;

/** Learns how often the answering sentence has a term of the question that the article has, by kinds of terms. */
export function learnPresence(questions: readonly TrainingQuestion[]): Presence {
  const counts = new Map(KINDS.map((kind) => [kind, { ...PRIOR } as { present: number; seen: number }]));
  for (const asked of questions) {
    const right = asked.index.sentences.flatMap((_, sentence) => (isRight(asked, sentence) ? [sentence] : []));
    if (right.length === 0) continue;
    for (const queryTerm of parseQuery(asked.question, asked.index).terms) {
      const own = asked.index.vocabulary.termOfStem(queryTerm.stem);
      const count = counts.get(kindOf(weighTerm(queryTerm, asked.index)));
      if (own === undefined || !count) continue;
      count.seen += 1;
      if (right.some((sentence) => asked.index.read(sentence).counts.has(own))) count.present += 1;
    }
  }
  return Object.fromEntries(
    Array.from(counts, ([kind, { present, seen }]) => [kind, Number((present / seen).toFixed(3))]),
  ) as Presence;
}
