import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quoteText } from '../../src/qa/answer.ts';
import { answerQuestion } from '../../src/qa/answer-question.ts';
import { createSearchIndex } from '../../src/qa/search-index.ts';
import { LANGUAGES, type Language } from '../../src/text/language.ts';
import { buildArticle } from './build-article.ts';

interface Golden {
  readonly lang: Language;
  readonly title: string;
  readonly passages: readonly string[];
  readonly questions: readonly { readonly question: string; readonly answer: string }[];
  readonly offTopic: readonly string[];
}

function readGolden(lang: Language): Golden {
  return JSON.parse(readFileSync(new URL(`golden/${lang}.json`, import.meta.url), 'utf8')) as Golden;
}

describe.each(LANGUAGES)('the golden article in %s', (lang) => {
  const golden = readGolden(lang);
  const indexes = [createSearchIndex(lang, [buildArticle(golden)])];

  it.each(golden.questions)('answers: $question', ({ question, answer }) => {
    const result = answerQuestion(question, indexes);
    expect(result.kind).toBe('answered');
    if (result.kind === 'answered') expect(quoteText(result.quotes[0])).toContain(answer);
  });

  it.each(golden.offTopic)('does not answer: %s', (question) => {
    expect(answerQuestion(question, indexes).kind).toBe('unanswered');
  });
});
