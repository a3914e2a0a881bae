import { detectLanguage } from '../../text/language.ts';
import { createLanguageTools } from '../../text/language-tools.ts';
import { type Alike, mayBeMeant, misspelt } from '../index/near-words.ts';
import { createTrigramIndex } from '../index/trigrams.ts';
import { type QuestionType, questionType } from './question-type.ts';

/** A question that came, and how often. */
export interface CountedQuestion {
  readonly question: string;
  readonly count: number;
  /** When it came last, in epoch ms. */
  readonly lastAt: number;
}

/** Questions that ask about the same, the most frequent first. */
export type QuestionGroup<T> = readonly [T, ...T[]];

/** What a question is compared by. */
interface Reading {
  readonly type: QuestionType;
  /** Its numbers, whatever their order. */
  readonly numbers: string;
  /** Distinct stems of its content words, and its type. */
  readonly words: readonly string[];
}

/** Two questions are alike where they share so much of their words (Dice's coefficient). */
const MIN_LIKENESS = 0.7;
/** Words that share fewer letter triples are not looked at. */
const MIN_DICE = 0.4;
/** Types that leave no doubt of what is asked for. */
const PLAIN: ReadonlySet<QuestionType> = new Set(['who', 'when', 'where', 'quantity', 'why']);

/**
 * Groups questions that are alike: with the same content words, inflected or misspelt (Fuse.js), but for one or two of many, and
 * neither with other numbers nor plainly asking for something else. Each joins the group whose most frequent question it is most
 * like. The groups with the most questions come first. The same questions give the same groups, in whatever order they come.
 */
export function groupQuestions<T extends CountedQuestion>(questions: readonly T[]): readonly QuestionGroup<T>[] {
  const sorted = questions.toSorted(byCount);
  const readings = withoutErrors(sorted.map(createReader()));
  const groups: { readonly reading: Reading; readonly questions: [T, ...T[]] }[] = [];
  const byWord = new Map<string, number[]>();
  sorted.forEach((question, i) => {
    const reading = readings[i] as Reading;
    const alike = groups[mostAlike(reading, groups, byWord)];
    if (alike) alike.questions.push(question);
    else {
      for (const word of reading.words) byWord.set(word, [...(byWord.get(word) ?? []), groups.length]);
      groups.push({ reading, questions: [question] });
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

/** Place of the group whose first question shares most words with one, if it may ask the same; -1 if none shares enough. */
function mostAlike(
  reading: Reading,
  groups: readonly { readonly reading: Reading }[],
  byWord: ReadonlyMap<string, readonly number[]>,
): number {
  const shared = new Map<number, number>();
  for (const word of reading.words) {
    for (const place of byWord.get(word) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  let best = -1;
  let most = MIN_LIKENESS;
  // The earlier of two that are as like.
  for (const [place, count] of [...shared].sort(([a], [b]) => a - b)) {
    const other = groups[place]?.reading as Reading;
    const likeness = (2 * count) / (reading.words.length + other.words.length);
    const isBetter = likeness > most || (best === -1 && likeness === most);
    if (!isBetter || asksOtherwise(reading, other)) continue;
    best = place;
    most = likeness;
  }
  return best;
}

function asksOtherwise(a: Reading, b: Reading): boolean {
  if (a.type !== b.type && PLAIN.has(a.type) && PLAIN.has(b.type)) return true;
  return a.numbers !== b.numbers && a.numbers !== '' && b.numbers !== '';
}

/** In the question's own language; a question that does not show it is read as an English one. */
function createReader(): (counted: CountedQuestion) => Reading {
  const toolsOf = createLanguageTools();
  return ({ question }) => {
    const lang = detectLanguage(question) ?? 'en';
    const terms = toolsOf(lang).analyze(question);
    const { type, asking } = questionType(terms, question, lang);
    const content = terms.filter(({ isStopWord }, place) => !isStopWord && place !== asking);
    // Where no word says what it is about, all are compared.
    const words = (content.length > 0 ? content : terms).map(({ stem }) => stem);
    const numbers = terms.flatMap(({ isNumber, stem }) => (isNumber ? [stem] : [])).sort();
    return { type, numbers: numbers.join(' '), words: [...new Set([`?${type}`, ...words])] };
  };
}

/** Words with a typing error become those that they stand for: the ones met first, which are of the more frequent questions. */
function withoutErrors(readings: readonly Reading[]): readonly Reading[] {
  const words = [...new Set(readings.flatMap((reading) => reading.words))];
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
  return readings.map((reading) => ({
    ...reading,
    words: [...new Set(reading.words.map((word) => meant.get(word) ?? word))],
  }));
}
