import { styleText } from 'node:util';
import { readConfig } from '../environment.ts';
import { ConfigError, EmptyLibraryError } from '../errors.ts';
import type { Snapshot } from '../library/library.ts';
import { openLibrary } from '../library/open-library.ts';
import { answerQuestion } from '../qa/answer-question.ts';
import type { SearchIndex } from '../qa/search-index.ts';
import { articlesAbout } from '../qa/summary/focus.ts';
import { summaryOf } from '../qa/summary/summarize.ts';
import { answerToJson, formatAnswer, formatSummary, type Style, summaryToJson } from './answer-text.ts';
import { ASK_USAGE, type AskOptions, parseAskOptions, type SummaryOptions } from './ask-options.ts';
import { UsageError } from './usage.ts';

const EXIT = { answered: 0, failed: 1, usage: 2, unanswered: 3 } as const;

const style: Style = {
  bold: (text) => styleText('bold', text, { stream: process.stdout }),
  dim: (text) => styleText('dim', text, { stream: process.stdout }),
};

try {
  const options = parseAskOptions(process.argv.slice(2));
  process.exitCode = options ? await ask(options) : print(ASK_USAGE);
} catch (error) {
  process.exitCode = explain(error);
}

async function ask(options: AskOptions): Promise<number> {
  const { articlesDir } = readConfig();
  const { library, errors } = await openLibrary({ dir: articlesDir, now: performance.now.bind(performance) });
  for (const { message } of errors) process.stderr.write(`${message}\n`);
  const { asked, json } = options;
  if (typeof asked !== 'string') return sumUp(articleIndex(library.current(), options), asked, json);
  const answer = answerQuestion(asked, selectIndexes(library.current(), options));
  print(json ? JSON.stringify(answerToJson(answer)) : formatAnswer(answer, style));
  return answer.kind === 'answered' ? EXIT.answered : EXIT.unanswered;
}

function sumUp(index: SearchIndex, { length, focus }: SummaryOptions, json: boolean): number {
  if (focus !== undefined && articlesAbout(focus, [index]).size === 0) {
    print(json ? JSON.stringify({ quotes: [] }) : `The article says nothing of “${focus}”.`);
    return EXIT.unanswered;
  }
  const summary = summaryOf(index, length, focus);
  return print(json ? JSON.stringify(summaryToJson(summary)) : formatSummary(summary, style));
}

/** The index of the article named, or of the newest. */
function articleIndex(snapshot: Snapshot, { article, ...others }: AskOptions): SearchIndex {
  const newest = snapshot.articles.find(({ lang }) => others.lang === undefined || lang === others.lang);
  const [index] = selectIndexes(snapshot, { ...others, article: article ?? newest?.slug });
  if (!index) throw new UsageError('There is no article.');
  return index;
}

function selectIndexes(snapshot: Snapshot, { article: slug, lang }: AskOptions): readonly SearchIndex[] {
  const article = slug === undefined ? undefined : snapshot.find(slug);
  if (slug !== undefined && !article) {
    throw new UsageError(
      `No article "${slug}". There are: ${snapshot.articles.map((known) => known.slug).join(', ')}.`,
    );
  }
  const indexes = snapshot.indexes(article).filter((index) => lang === undefined || index.lang === lang);
  if (indexes.length === 0) throw new UsageError(`No article in "${lang}".`);
  return indexes;
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return EXIT.answered;
}

function explain(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\n\n${ASK_USAGE}\n`);
    return EXIT.usage;
  }
  if (error instanceof ConfigError || error instanceof EmptyLibraryError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.failed;
  }
  throw error;
}
