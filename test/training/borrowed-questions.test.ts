import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../src/qa/index/search-index.ts';
import { borrowedQuestions } from '../../src/training/borrowed-questions.ts';
import type { TrainingQuestion } from '../../src/training/questions.ts';
import { buildArticle } from '../support/build-article.ts';

function ask(question: string, group: string, passage: string, dataset = 0): TrainingQuestion {
  const index = createSearchIndex('en', [buildArticle({ lang: 'en', passages: [passage] })]);
  return { index, question, kind: 'answerable', gold: [], group, dataset };
}

const HARBOUR = 'The ships of Ada Finch sail at dawn. The sailors like Ada Finch.';
const BAKERY = 'The loaves of Bertha Crumb are dark. The town likes Bertha Crumb.';

describe('borrowed questions', () => {
  it('ask of one article what another was asked, with a name that the article has often', () => {
    const questions = [
      ask('How old is Ada Finch?', 'harbour', HARBOUR),
      ask('Where did Bertha Crumb learn to bake?', 'bakery', BAKERY),
    ];
    const [ofBakery, ofHarbour] = borrowedQuestions(questions);
    expect(ofBakery).toMatchObject({
      question: 'How old is Bertha Crumb?',
      group: 'bakery',
      kind: 'borrowed',
      gold: [],
    });
    expect(ofBakery?.index).toBe(questions[1]?.index);
    expect(ofHarbour).toMatchObject({ question: 'Where did Ada Finch learn to bake?', group: 'harbour' });
  });

  it('have the whole of a name replaced, and by one that the article does not have only once', () => {
    const bakery = ask('Are the loaves dark?', 'bakery', `The baker met Carl Rye once. ${BAKERY}`);
    const questions = [...Array(9).fill(ask('How old is Ada of Finch?', 'harbour', HARBOUR)), bakery];
    const borrowed = borrowedQuestions(questions).map(({ question }) => question);
    expect(borrowed).toEqual(Array(9).fill('How old is Bertha Crumb?'));
  });

  it('are none of an article of another data set, which may be in another language', () => {
    const questions = [
      ask('How old is Ada Finch?', 'harbour', HARBOUR),
      ask('Are the loaves dark?', 'bakery', BAKERY, 1),
    ];
    expect(borrowedQuestions(questions)).toEqual([]);
  });

  it('are none of a question that has no name, or asks nothing else', () => {
    const questions = [
      ask('When do the ships sail?', 'harbour', HARBOUR),
      ask('Who is Ada Finch?', 'harbour', HARBOUR),
      ask('Are the loaves dark?', 'bakery', BAKERY),
    ];
    expect(borrowedQuestions(questions)).toEqual([]);
  });

  it('are none where no other article of the data set has a name', () => {
    const questions = [
      ask('How old is Ada Finch?', 'harbour', HARBOUR),
      ask('What is sold?', 'shop', 'Bread is sold.'),
    ];
    expect(borrowedQuestions(questions)).toEqual([]);
  });
});
