import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../src/qa/index/search-index.ts';
import { learnPresence } from '../../src/training/presence.ts';
import type { TrainingQuestion } from '../../src/training/questions.ts';
import { buildArticle } from '../support/build-article.ts';

const RIGHT = 'The miller sold flour in 1904.';
const OTHER = 'Ada Finch bought the mill.';

function ask(question: string, sentence: string): TrainingQuestion {
  const text = `${RIGHT} ${OTHER}`;
  const index = createSearchIndex('en', [buildArticle({ lang: 'en', passages: [text] })]);
  const start = text.indexOf(sentence);
  const span = { start, end: start + sentence.length };
  const gold = [{ passage: 0, span, sentence: span }];
  return { index, question, kind: 'answerable', gold, group: 'mill', dataset: 0 };
}

describe('how often the answering sentence has a term of the question', () => {
  it('is three in four before anything is known', () => {
    expect(learnPresence([])).toEqual({ name: 0.75, number: 0.75, head: 0.75, other: 0.75 });
  });

  it('rises where it has it, and falls where it has not, for terms of that kind', () => {
    // 15 of 20 are counted beforehand.
    expect(learnPresence([ask('What of 1904?', RIGHT)])).toMatchObject({ number: 0.762, name: 0.75 });
    expect(learnPresence([ask('What of 1904?', OTHER)])).toMatchObject({ number: 0.714, name: 0.75 });
    expect(learnPresence([ask('And of Finch?', OTHER)])).toMatchObject({ number: 0.75, name: 0.762 });
  });

  it('learns nothing of terms that the article has not, or of questions that no sentence answers', () => {
    expect(learnPresence([ask('What of 1905?', RIGHT)]).number).toBe(0.75);
    expect(learnPresence([{ ...ask('What of 1904?', RIGHT), gold: [] }]).number).toBe(0.75);
  });
});
