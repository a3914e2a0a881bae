import { describe, expect, it } from 'vitest';
import { findAnswer } from '../../src/qa/answer-span/answer-span.ts';
import { createSpanScorer, type SpanModel } from '../../src/qa/answer-span/span-scorer.ts';
import { createSearchIndex } from '../../src/qa/index/search-index.ts';
import { parseQuery } from '../../src/qa/question/query.ts';
import { search } from '../../src/qa/search/search.ts';
import type { TrainingQuestion } from '../../src/training/questions.ts';
import { trainAnswerSpan } from '../../src/training/train-answer-span.ts';
import { buildArticle } from '../support/build-article.ts';

const TOWNS = ['Leeds', 'York', 'Bath', 'Derby', 'Truro', 'Wells', 'Ripon', 'Ely'];

/** Museums of which the founder's name and the year are told: the year is asked for, or the founder. */
function askAll(question: 'When was the museum founded?' | 'Who founded the museum?'): TrainingQuestion[] {
  return TOWNS.map((town, i) => {
    const text = `Ada ${town} founded the museum near the old river in ${1801 + i}.`;
    const article = buildArticle({ lang: 'en', title: 'Museum', passages: [text] });
    const answer = question.startsWith('When') ? String(1801 + i) : `Ada ${town}`;
    const start = text.indexOf(answer);
    const gold = [
      { passage: 0, span: { start, end: start + answer.length }, sentence: { start: 0, end: text.length } },
    ];
    const index = createSearchIndex('en', [article]);
    return { index, question, kind: 'answerable', gold, group: town, dataset: 0 };
  });
}

function answerOf(model: SpanModel, question: string): string | undefined {
  const text = 'Grace Hopper founded the museum near the old river in 1950.';
  const index = createSearchIndex('en', [buildArticle({ lang: 'en', title: 'Museum', passages: [text] })]);
  const answer = findAnswer(search(parseQuery(question, index), index), 0, createSpanScorer(model));
  return answer && text.slice(answer.start, answer.end);
}

describe('learning which words answer', () => {
  const questions = [...askAll('When was the museum founded?'), ...askAll('Who founded the museum?')];
  const model = trainAnswerSpan(questions);

  it('gives the same weights for the same questions', () => {
    expect(trainAnswerSpan(questions)).toEqual(model);
  });

  it('learns what is told of each kind of question', () => {
    expect(answerOf(model, 'When was the museum founded?')).toBe('1950');
    expect(answerOf(model, 'Who founded the museum?')).toBe('Grace Hopper');
  });

  it('keeps no content word of the questions or the articles', () => {
    const names = Object.values(model.weights).flatMap((weights) => Object.keys(weights));
    expect(names.length).toBeGreaterThan(0);
    expect(names.join(' ')).not.toMatch(/museum|founded|river|ada|leeds|hopper/iu);
  });

  it('learns nothing from questions without an answer', () => {
    const unanswerable = questions.map((asked) => ({ ...asked, kind: 'unanswerable' as const, gold: [] }));
    const names = Object.values(trainAnswerSpan(unanswerable).weights).flatMap((weights) => Object.keys(weights));
    expect(names).toEqual([]);
  });
});
