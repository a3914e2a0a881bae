import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dataset, readDataset } from '../../src/evaluation/dataset.ts';
import { DatasetError } from '../../src/evaluation/json-value.ts';
import { FISH, GOLDEN, SQUAD } from './datasets.ts';

/** The words of each question's answers, cut from the passages. */
function answers({ articles }: Dataset): string[][] {
  return articles.flatMap(({ article, questions }) =>
    questions.map(({ gold }) =>
      gold.map(({ passage, span }) => article.passages[passage]?.text.slice(span.start, span.end) ?? ''),
    ),
  );
}

describe('a file in the format of SQuAD', () => {
  const dataset = readDataset(SQUAD);

  it('becomes articles with passages and questions', () => {
    expect(dataset.lang).toBe('en');
    expect(dataset.articles.map(({ article }) => article.title)).toEqual(['The mill', 'The two bridges']);
    expect(dataset.articles[0]?.article.passages.map(({ sentences }) => sentences.length)).toEqual([3, 1]);
    expect(answers(dataset)).toEqual([['in 1904'], ['Ada Finch'], [], ['forty metres'], ['The bridge is old. It']]);
  });

  it('knows which questions the article does not answer', () => {
    const [mill] = dataset.articles;
    expect(mill?.questions.map(({ isAnswerable }) => isAnswerable)).toEqual([true, true, false]);
  });

  it('names the sentence that holds an answer, or all that it touches', () => {
    const sentences = dataset.articles.flatMap(({ article, questions }) =>
      questions.flatMap(({ gold }) =>
        gold.map(({ passage, sentence }) => article.passages[passage]?.text.slice(sentence.start, sentence.end)),
      ),
    );
    expect(sentences).toEqual([
      'The mill was built in 1904.',
      'Ada Finch runs it now.',
      'It is forty metres long.',
      'The bridge is old. It is forty metres long.',
    ]);
  });

  it('asks each article what others answer, as often as what it answers itself', () => {
    expect(dataset.articles.map(({ offTopic }) => offTopic.map(({ question }) => question))).toEqual([
      ['How long is the bridge?', 'What is old?'],
      ['When was the mill built?', 'Who runs the mill?'],
    ]);
  });

  it('has no off-topic questions where there is no other article, also under the same title', () => {
    const [mill] = SQUAD.data;
    expect(readDataset({ data: [mill] }).articles[0]?.offTopic).toEqual([]);
    expect(readDataset({ data: [mill, mill] }).articles.map(({ offTopic }) => offTopic.length)).toEqual([0, 0]);
    const untitled = SQUAD.data.map(({ paragraphs }) => ({ paragraphs }));
    expect(readDataset({ data: untitled }).articles.map(({ offTopic }) => offTopic.length)).toEqual([2, 2]);
  });

  it.each([
    ['UTF-16 units', 12],
    ['code points', 10],
    ['units a few off', 14],
  ])('finds an answer whose place is given in %s', (_, start) => {
    expect(answers(readDataset(FISH('one trout', start), 'en'))).toEqual([['one trout']]);
  });

  it('leaves the white space around an answer out, and answers given twice', () => {
    expect(answers(readDataset(FISH(' one trout ', 11), 'en'))).toEqual([['one trout']]);
    const twice = structuredClone(FISH('one trout', 12));
    twice.data[0]?.paragraphs[0]?.qas[0]?.answers.push({ text: 'one trout', answer_start: 12 });
    expect(answers(readDataset(twice, 'en'))).toEqual([['one trout']]);
  });

  it('leaves out a question whose answer does not stand in the passage, and says so', () => {
    const { articles, dropped } = readDataset(FISH('one salmon', 10), 'en');
    expect(articles[0]?.questions).toEqual([]);
    expect(dropped).toEqual(['$.data[0].paragraphs[0].qas[0]']);
  });

  it('finds every answer that is a slice of the passage, wherever it says it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.nat(),
        fc.nat(),
        fc.nat(400),
        (context, from, length, start) => {
          const graphemes = Array.from(context);
          const at = from % graphemes.length;
          const text = graphemes.slice(at, at + 1 + (length % 5)).join('');
          fc.pre(text.trim() !== '');
          const found = readDataset(FISH(text, start, context), 'en');
          expect(answers(found)).toEqual([[text.trim()]]);
        },
      ),
    );
  });
});

describe('a golden file', () => {
  const dataset = readDataset(GOLDEN);

  it('becomes one article, with its misses among the questions', () => {
    expect(dataset.articles).toHaveLength(1);
    expect(dataset.articles[0]?.questions.map(({ question }) => question)).toEqual([
      'How many seals were counted?',
      'Who counted them?',
      'When were they counted?',
    ]);
    expect(dataset.articles[0]?.questions.every(({ isAnswerable }) => isAnswerable)).toBe(true);
    expect(dataset.articles[0]?.offTopic.map(({ question }) => question)).toEqual(['Who painted the Mona Lisa?']);
  });

  it('takes an answer as right wherever its words stand whole', () => {
    expect(answers(dataset)).toEqual([['12', '12'], ['Moira Kell'], ['June']]);
  });

  it('says which answers do not stand in the article', () => {
    expect(dataset.dropped).toEqual(['$.questions[2]']);
  });
});

describe('the language', () => {
  it('is detected from the passages', () => {
    const passages = ['Le phare a été construit en 1862 par les habitants de la ville.'];
    expect(readDataset({ passages, questions: [] }).lang).toBe('fr');
    expect(readDataset({ passages: ['1862', ...passages], questions: [] }).lang).toBe('fr');
  });

  it('is what the caller says, before what the file says', () => {
    expect(readDataset(GOLDEN, 'es').lang).toBe('es');
    expect(readDataset({ ...GOLDEN, lang: 'fr' }).lang).toBe('fr');
  });
});

describe('a broken file', () => {
  const paragraph = (extra: object) => ({ data: [{ paragraphs: [{ context: 'The mill is old.', ...extra }] }] });

  it.each([
    [null, '$', 'object'],
    [[], '$', 'object'],
    [{}, '$', '"data"'],
    [{ data: {} }, '$.data', 'list'],
    [{ data: [] }, '$', 'language'],
    [{ data: [{}] }, '$.data[0]', '"paragraphs"'],
    [{ data: [{ paragraphs: [{ context: ' ' }] }] }, '$.data[0].paragraphs[0].context', 'empty'],
    [{ data: [{ paragraphs: [{ context: 'xyz' }] }] }, '$', 'language'],
    [paragraph({ qas: [{ answers: [] }] }), '$.data[0].paragraphs[0].qas[0]', '"question"'],
    [paragraph({ qas: [{ question: 'Who?' }] }), '$.data[0].paragraphs[0].qas[0]', '"answers"'],
    [
      paragraph({ qas: [{ question: 'Who?', answers: [{ text: 'mill', answer_start: -1 }] }] }),
      '$.data[0].paragraphs[0].qas[0].answers[0].answer_start',
      'whole number',
    ],
    [
      paragraph({ qas: [{ question: 'Who?', is_impossible: 'yes', answers: [] }] }),
      '$.data[0].paragraphs[0].qas[0].is_impossible',
      'true or false',
    ],
    [{ passages: [] }, '$.passages', 'no passage'],
    [{ ...GOLDEN, lang: 'de' }, '$.lang', 'fr, en, es, ar'],
    [{ ...GOLDEN, questions: [{ question: 'Who?' }] }, '$.questions[0]', '"answer"'],
    [{ ...GOLDEN, offTopic: [3] }, '$.offTopic[0]', 'text'],
  ])('is named with its place: %j', (json, path, reason) => {
    const read = () => readDataset(json);
    expect(read).toThrow(DatasetError);
    expect(read).toThrow(expect.objectContaining({ path, reason: expect.stringContaining(reason) }));
  });

  const question = (item: unknown) => paragraph({ qas: [item] });

  it.each<[string, (json: unknown) => unknown]>([
    ['file', (json) => json],
    ['data', (data) => ({ data })],
    ['paragraphs', (paragraphs) => ({ data: [{ paragraphs }] })],
    ['title', (title) => ({ data: [{ title, paragraphs: [{ context: 'The mill is old.' }] }] })],
    ['questions', (qas) => paragraph({ qas })],
    ['question', question],
    ['answers', (answers) => question({ question: 'Who?', answers })],
    ['answer', (text) => question({ question: 'Who?', answers: [{ text, answer_start: 3 }] })],
    ['place', (place) => question({ question: 'Who?', answers: [{ text: 'mill', answer_start: place }] })],
    ['passages', (passages) => ({ ...GOLDEN, passages })],
    ['golden questions', (questions) => ({ ...GOLDEN, questions })],
    ['golden question', (item) => ({ ...GOLDEN, misses: [item] })],
  ])('is always answered with such an error or a data set, whatever its %s', (_, fileWith) => {
    const json = fc.oneof(fc.jsonValue(), fc.string(), fc.nat(), fc.array(fc.string()));
    fc.assert(
      fc.property(json, (json) => {
        try {
          expect(readDataset(fileWith(json), 'en').articles.length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof DatasetError)) throw error;
        }
      }),
    );
  });
});
