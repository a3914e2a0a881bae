import type { SearchIndex } from '../qa/index/search-index.ts';
import { parseQuery } from '../qa/question/query.ts';
import type { Term } from '../text/terms.ts';
import type { TrainingQuestion } from './questions.ts';
import { createRandom } from './random.ts';

/**
 * Questions of one article asked of another, with a name of the other's in place of theirs: « Quel âge a … ? » of somebody whose age
 * is not told. So people ask what an article does not say. Only questions that ask something of a name have a copy here.
 */
export function borrowedQuestions(questions: readonly TrainingQuestion[]): TrainingQuestion[] {
  const random = createRandom(7);
  const oneOf = <T>(some: readonly T[]) => some[Math.floor(random() * some.length)];
  const articles = [...new Map(questions.map((asked) => [asked.index, asked])).values()].map(
    ({ index, group, dataset }) => ({ index, group, dataset, names: mainNames(index) }),
  );
  return questions.flatMap(({ question, index, group, dataset }) => {
    const name = nameIn(question, index);
    const others = articles.filter((one) => one.dataset === dataset && one.group !== group && one.names.length > 0);
    const other = name && oneOf(others);
    if (!other) return [];
    const renamed = question.slice(0, name.start) + oneOf(other.names) + question.slice(name.end);
    return [
      { question: renamed, index: other.index, group: other.group, dataset, kind: 'borrowed' as const, gold: [] },
    ];
  });
}

const MOST_NAMES = 6;

/** The names that an article has most often, if more than once. */
function mainNames(index: SearchIndex): string[] {
  const counts = new Map<string, number>();
  index.sentences.forEach(({ text }, sentence) => {
    const { terms, evidence } = index.read(sentence);
    for (const { kind, from, to } of evidence) {
      if (kind !== 'name' && kind !== 'full-name') continue;
      const name = text.slice(terms[from]?.start, terms[to - 1]?.end);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  });
  const often = [...counts].filter(([, count]) => count > 1).sort(([, a], [, b]) => b - a);
  return often.slice(0, MOST_NAMES).map(([name]) => name);
}

/** Where a question's first name stands, by its capitals; undefined where it has none, or asks nothing else. */
function nameIn(question: string, index: SearchIndex): { readonly start: number; readonly end: number } | undefined {
  const { words, terms, typeTerm } = parseQuery(question, index);
  const from = words.findIndex(isName);
  const asksMore = typeTerm !== undefined || terms.some(({ place }) => !isName(words[place] as Term, place));
  if (from < 0 || !asksMore) return undefined;
  let to = from + 1;
  while (isNameAt(words, to) || (words[to]?.isStopWord && isNameAt(words, to + 1))) to += 1;
  return { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 };
}

const isName = ({ isCapitalized, isStopWord }: Term, place: number): boolean =>
  place > 0 && isCapitalized && !isStopWord;

function isNameAt(words: readonly Term[], place: number): boolean {
  const word = words[place];
  return word !== undefined && isName(word, place);
}
