import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quoteText } from '../../src/qa/answer.ts';
import { answerQuestion } from '../../src/qa/answer-question.ts';
import { createSearchIndex } from '../../src/qa/index/search-index.ts';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { buildArticle } from '../support/build-article.ts';

interface GoldenQuestion {
  readonly question: string;
  readonly answer: string;
}

interface Golden {
  readonly lang: Language;
  readonly title: string;
  readonly passages: readonly string[];
  readonly questions: readonly GoldenQuestion[];
  /** Answered wrongly so far: one that comes right fails here, and moves to the questions. */
  readonly misses?: readonly GoldenQuestion[];
  readonly offTopic: readonly string[];
}

function readGolden(lang: Language): Golden {
  return JSON.parse(readFileSync(new URL(`golden/${lang}.json`, import.meta.url), 'utf8')) as Golden;
}

describe.each(LANGUAGES)('the golden article in %s', (lang) => {
  const golden = readGolden(lang);
  const indexes = [createSearchIndex(lang, [buildArticle(golden)])];

  /** The first quote, where the article is said to answer. */
  function firstQuote(question: string): string | undefined {
    const result = answerQuestion(question, indexes);
    return result.kind === 'answered' ? quoteText(result.quotes[0]) : undefined;
  }

  it.each(golden.questions)('answers: $question', ({ question, answer }) => {
    expect(firstQuote(question)).toContain(answer);
  });

  it.each(golden.misses ?? [])('does not yet answer rightly: $question', ({ question, answer }) => {
    expect(firstQuote(question) ?? '').not.toContain(answer);
  });

  it.each(golden.offTopic)('does not answer: %s', (question) => {
    expect(answerQuestion(question, indexes).kind).toBe('unanswered');
  });
});
