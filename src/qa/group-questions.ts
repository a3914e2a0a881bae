import { detectLanguage, type Language } from '../text/language.ts';
import { type Analyzer, createAnalyzer } from '../text/terms.ts';
import { type Alike, mayBeMeant, misspelt } from './near-words.ts';
import { questionType } from './question-type.ts';
import { createTrigramIndex } from './trigrams.ts';

/** A question that came, and how often. */
export interface CountedQuestion {
  readonly question: string;
  readonly count: number;
  /** When it came last, in epoch ms. */
  readonly lastAt: number;
}

/** Questions that ask about the same, the most frequent first. */
export type QuestionGroup<T> = readonly [T, ...T[]];

/** Two questions are alike where they share so much of their words (Dice's coefficient). */
const MIN_LIKENESS = 0.7;
/** Words that share fewer letter triples are not looked at. */
const MIN_DICE = 0.4;

/**
 * Groups questions that are alike: with the same content words, inflected or misspelt (Fuse.js), and the same kind of answer asked
 * for, but for one or two of many words. Each joins the group whose most frequent question it is most like. The groups with the most
 * questions come first. The same questions give the same groups, in whatever order they come.
 */
export function groupQuestions<T extends CountedQuestion>(questions: readonly T[]): readonly QuestionGroup<T>[] {
  const sorted = questions.toSorted(byCount);
  const wordsOf = withoutErrors(sorted.map(createReader()));
  const groups: { readonly size: number; readonly questions: [T, ...T[]] }[] = [];
  const byWord = new Map<string, number[]>();
  sorted.forEach((question, i) => {
    const words = wordsOf[i] ?? [];
    const alike = groups[mostAlike(words, groups, byWord)];
    if (alike) alike.questions.push(question);
    else {
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), groups.length]);
      groups.push({ size: words.length, questions: [question] });
    }
  });
  return groups.map((group) => group.questions).sort((a, b) => byCount(summed(a), summed(b)));
}

/** A group as if it were one question. */
export function summed(group: QuestionGroup<CountedQuestion>): CountedQuestion {
  return {
    question: group[0].question,
    count: group.reduce((sum, { count }) => sum + count, 0),
    lastAt: group.reduce((last, { lastAt }) => Math.max(last, lastAt), 0),
  };
}

function byCount(a: CountedQuestion, b: CountedQuestion): number {
  const byText = Number(a.question > b.question) - Number(a.question < b.question);
  return b.count - a.count || b.lastAt - a.lastAt || byText;
}

/** Place of the group whose first question shares most with these words; -1 if none shares enough. */
function mostAlike(
  words: readonly string[],
  groups: readonly { readonly size: number }[],
  byWord: ReadonlyMap<string, readonly number[]>,
): number {
  const shared = new Map<number, number>();
  for (const word of words) {
    for (const place of byWord.get(word) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  let best = -1;
  let most = MIN_LIKENESS;
  for (const [place, count] of shared) {
    const likeness = (2 * count) / (words.length + (groups[place]?.size ?? 0));
    if (likeness > most || (likeness === most && (best === -1 || place < best))) {
      best = place;
      most = likeness;
    }
  }
  return best;
}

/** Reads what a question is compared by: the distinct stems of its content words, and the kind of answer that it asks for. */
function createReader(): (counted: CountedQuestion) => readonly string[] {
  const analyzers = new Map<Language, Analyzer>();
  return ({ question }) => {
    const lang = detectLanguage(question) ?? 'en';
    const analyze = analyzers.get(lang) ?? createAnalyzer(lang);
    analyzers.set(lang, analyze);
    const terms = analyze(question);
    const { type, asking } = questionType(terms, question, lang);
    const content = terms.filter(({ isStopWord }, place) => !isStopWord && place !== asking);
    // Where no word says what it is about, all are compared.
    const compared = content.length > 0 ? content : terms;
    return [...new Set([`?${type}`, ...compared.map(({ stem }) => stem)])];
  };
}

/** Words with a typing error become those that they stand for: the ones met first, which are of the more frequent questions. */
function withoutErrors(questions: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const words = [...new Set(questions.flat())];
  const trigrams = createTrigramIndex(words);
  const meant = new Map<string, string>();
  words.forEach((word, place) => {
    const alike: Alike[] = [];
    if (/^\p{L}+$/u.test(word)) {
      trigrams.forEachSharing(word, MIN_DICE, (other, dice) => {
        const earlier = words[other] ?? '';
        const isRight = other < place && meant.get(earlier) === earlier;
        if (isRight && mayBeMeant(word, earlier)) alike.push({ form: { word: earlier, term: other }, dice });
      });
    }
    const [nearest] = misspelt(word, alike);
    meant.set(word, words[nearest?.term ?? place] ?? word);
  });
  return questions.map((question) => [...new Set(question.map((word) => meant.get(word) ?? word))]);
}
