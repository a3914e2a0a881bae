import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountedQuestion, groupQuestions, summed } from '../../../src/qa/question/group-questions.ts';

const counted = (question: string, count = 1, lastAt = 0): CountedQuestion => ({ question, count, lastAt });
const grouped = (...questions: readonly string[]) =>
  groupQuestions(questions.map((question, i) => counted(question, questions.length - i))).map((group) =>
    group.map(({ question }) => question),
  );

describe('questions are one group', () => {
  test.each([
    ['whatever the case, accents and marks', ['Quel est le prix du café ?', 'quel est le prix du cafe']],
    ['in another order and inflected', ['Qui a ouvert le port ?', 'le port, qui l’a ouvert ?']],
    ['with a typing error', ['Who opened the harbour?', 'who opened the harbor', 'Who opened the harbuor?']],
    ['with one word more among many', ['Who painted the Mona Lisa?', 'Who painted the Mona Lisa in Paris?']],
    ['in Spanish', ['¿Quién inauguró el puerto?', 'quien inauguro el puerto']],
    ['in Arabic', ['من افتتح ميناء المدينة؟', 'من افتتح الميناء في المدينة؟']],
    ['of a word alone', ['Why?', 'why']],
  ])('%s', (_, questions) => {
    expect(grouped(...questions)).toEqual([questions]);
  });
});

describe('questions stay apart', () => {
  test.each([
    ['about something else', ['Who opened the harbour?', 'Who opened the museum?']],
    ['that ask another thing about the same', ['Qui a ouvert le port ?', 'Quand le port a-t-il été ouvert ?']],
    [
      'that plainly ask another thing, however many words they share',
      ['Where did the long movement of the free church begin?', 'When did the long movement of the free church begin?'],
    ],
    ['about another year', ['Who led the city council in 2019?', 'Who led the city council in 2020?']],
    ['about other numbers', ['What is the price of 3 apples in 2019?', 'What is the price of 4 apples in 2020?']],
  ])('%s', (_, questions) => {
    expect(grouped(...questions)).toEqual(questions.map((question) => [question]));
  });
});

test('the group with the most questions comes first, and in it the most frequent wording', () => {
  const questions = [
    counted('Who opened the museum?', 4, 30),
    counted('who opened the harbor', 2, 20),
    counted('Who opened the harbour?', 3, 10),
  ];
  const groups = groupQuestions(questions);
  expect(groups.map(([{ question }]) => question)).toEqual(['Who opened the harbour?', 'Who opened the museum?']);
  expect(groups.map(summed)).toEqual([
    { question: 'Who opened the harbour?', count: 5, lastAt: 20 },
    { question: 'Who opened the museum?', count: 4, lastAt: 30 },
  ]);
});

const WORDS = ['who', 'harbour', 'harbor', 'opened', 'museum', 'Qui', 'port', 'ouvert', '2019', '?', 'الميناء', ''];
const someQuestions = fc.uniqueArray(
  fc.record({
    question: fc.array(fc.constantFrom(...WORDS), { maxLength: 6 }).map((words) => words.join(' ')),
    count: fc.integer({ min: 1, max: 3 }),
    lastAt: fc.integer({ min: 0, max: 3 }),
  }),
  { selector: ({ question }) => question, maxLength: 20 },
);

test('each question is in one group, and the order in which they come does not matter', () => {
  fc.assert(
    fc.property(someQuestions, fc.infiniteStream(fc.nat()), (questions, random) => {
      const groups = groupQuestions(questions);
      expect(new Set(groups.flat())).toEqual(new Set(questions));
      expect(groups.flat()).toHaveLength(questions.length);
      const places = new Map(questions.map((question) => [question, random.next().value]));
      const shuffled = questions.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
      expect(groupQuestions(shuffled)).toEqual(groups);
    }),
    { numRuns: 50 },
  );
});
