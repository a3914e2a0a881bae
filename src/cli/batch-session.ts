import type { Article } from '../article/article.ts';
import { buildArticle } from '../article/build-article.ts';
import { quotesOf } from '../qa/answer.ts';
import { answerQuestion } from '../qa/answer-question.ts';
import { createSearchIndex, type SearchIndex } from '../qa/index/search-index.ts';
import { roomFor } from '../qa/summary/length.ts';
import { summarize } from '../qa/summary/summarize.ts';
import { LANGUAGES } from '../text/language.ts';
import { createLanguageTools } from '../text/language-tools.ts';
import { quoteToJson } from './quote-json.ts';

/** What a batch is answered with: one JSON object a line. */
export type BatchReply = Readonly<Record<string, unknown>>;

/**
 * The NDJSON protocol of `npm run batch`: `{"article": …}` sets the article, `{"id", "question"}` asks it, and
 * `{"id", "summary": {"sentences": n}}` sums it up. A line that cannot be used gets an `error`, and the session goes on.
 */
export function createBatchSession(): (line: string) => BatchReply {
  const toolsOf = createLanguageTools();
  let index: SearchIndex | undefined;

  function reply(request: Readonly<Record<string, unknown>>): BatchReply {
    if (request.article !== undefined) {
      const article = readArticle(request.article);
      index = createSearchIndex(article.lang, [article], toolsOf(article.lang));
      return { ready: true };
    }
    if (!index) throw new BatchError('There is no article yet: send {"article": …} first.');
    if (typeof request.question === 'string') return answer(request.question, index);
    if (request.summary !== undefined) return sumUp(readSentences(request.summary), index);
    throw new BatchError(
      request.question === undefined ? 'Expected "article", "question" or "summary".' : '"question" is a text.',
    );
  }

  return (line) => {
    let id: unknown = null;
    try {
      const request = readObject(parse(line), 'a line');
      id = request.id ?? null;
      return { ...(request.article === undefined ? { id } : {}), ...reply(request) };
    } catch (error) {
      if (error instanceof BatchError) return { id, error: error.message };
      throw error;
    }
  };
}

class BatchError extends Error {
  override readonly name = 'BatchError';
}

function answer(question: string, index: SearchIndex): BatchReply {
  const result = answerQuestion(question, [index]);
  return { answered: result.kind === 'answered', score: result.score, quotes: quotesOf(result).map(quoteToJson) };
}

function sumUp(sentences: number, index: SearchIndex): BatchReply {
  return { quotes: summarize(index, roomFor(sentences)).map(quoteToJson) };
}

function parse(line: string): unknown {
  try {
    // Some shells put a byte order mark before the first line.
    return JSON.parse(line.replace(/^\ufeff/u, ''));
  } catch {
    throw new BatchError('Not JSON.');
  }
}

function readObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BatchError(`Expected ${what} to be a JSON object.`);
  }
  return value as Readonly<Record<string, unknown>>;
}

function readArticle(value: unknown): Article {
  const { title, lang, passages } = readObject(value, '"article"');
  const language = LANGUAGES.find((known) => known === lang);
  if (!language) throw new BatchError(`"lang" is one of ${LANGUAGES.join(', ')}.`);
  if (!Array.isArray(passages) || !passages.every((passage) => typeof passage === 'string')) {
    throw new BatchError('"passages" is a list of texts.');
  }
  const [first, ...others] = passages as readonly string[];
  if (first === undefined) throw new BatchError('"passages" is empty.');
  return buildArticle('batch', typeof title === 'string' ? title : '', [first, ...others], language);
}

function readSentences(value: unknown): number {
  const { sentences } = readObject(value, '"summary"');
  if (typeof sentences !== 'number' || !Number.isInteger(sentences) || sentences < 1) {
    throw new BatchError('"sentences" is a whole number from 1.');
  }
  return sentences;
}
